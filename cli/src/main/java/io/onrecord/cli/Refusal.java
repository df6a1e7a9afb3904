package io.onrecord.cli;

/// Why a command cannot do what it was asked, and what its user can do about it. Shown without a
/// stack trace.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String wayOut;

    public Refusal(String what, String wayOut) {
        super(what);
        this.wayOut = wayOut;
    }

    public Refusal(String what, String wayOut, Throwable cause) {
        super(what, cause);
        this.wayOut = wayOut;
    }

    public String wayOut() {
        return wayOut;
    }
}
