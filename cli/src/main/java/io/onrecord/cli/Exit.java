package io.onrecord.cli;

/// What the exit code of a command says.
public final class Exit {

    public static final int DONE = 0;

    /// It could not be done; the message says why.
    public static final int FAILED = 1;

    /// The command line is wrong.
    public static final int USAGE = 2;

    /// Done, but bad lines of the input were skipped.
    public static final int SKIPPED_LINES = 3;

    /// For `--help`, in picocli's form.
    public static final String LIST_DONE = "0:done";

    public static final String LIST_FAILED = "1:failed; the message says why and what to do";
    public static final String LIST_USAGE = "2:wrong usage";
    public static final String LIST_SKIPPED = "3:done, but bad lines of the input were skipped";

    private Exit() {}
}
