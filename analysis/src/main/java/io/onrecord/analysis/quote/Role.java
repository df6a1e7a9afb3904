package io.onrecord.analysis.quote;

/// What a token is to a cue: nothing, or the first or a further one of its content, its source, or
/// the cue itself.
enum Role {
    OUTSIDE,
    CONTENT_BEGINS,
    CONTENT,
    SOURCE_BEGINS,
    SOURCE,
    CUE_BEGINS,
    CUE;

    static final int COUNT = values().length;

    /// Its number, as the model knows it.
    @SuppressWarnings("EnumOrdinal")
    int label() {
        return ordinal();
    }

    /// Whether this role may follow `before`: what goes on must have begun.
    boolean follows(Role before) {
        return switch (this) {
            case OUTSIDE, CONTENT_BEGINS, SOURCE_BEGINS, CUE_BEGINS -> true;
            case CONTENT -> before == CONTENT_BEGINS || before == CONTENT;
            case SOURCE -> before == SOURCE_BEGINS || before == SOURCE;
            case CUE -> before == CUE_BEGINS || before == CUE;
        };
    }
}
