package io.onrecord.cli.stage;

/// A line that is not what a stage reads. It is reported and skipped.
final class BadLine extends Exception {

    private static final long serialVersionUID = 1L;

    BadLine(String why) {
        super(why);
    }
}
