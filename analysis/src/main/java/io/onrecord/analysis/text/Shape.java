package io.onrecord.analysis.text;

/// What a token looks like.
public enum Shape {
    /// lower
    LOWER,
    /// Capital
    CAPITAL,
    /// ALL CAPITALS, two letters or more
    UPPER,
    /// McCain, iPhone, TwitterHayden
    MIXED,
    /// 12, $3.5, 8:20
    NUMBER,
    /// @handle, #tag, an address
    HANDLE,
    /// A quotation mark, single or double
    MARK,
    /// . ! ? …
    STOP,
    COMMA,
    COLON,
    SEMICOLON,
    /// A dash between words
    DASH,
    OPENING_BRACKET,
    CLOSING_BRACKET,
    /// ’s
    POSSESSIVE,
    OTHER;

    /// Whether a name may begin so.
    public boolean isCapital() {
        return this == CAPITAL || this == UPPER || this == MIXED;
    }

    /// Its number, as the models know it: a new shape goes to the end.
    @SuppressWarnings("EnumOrdinal")
    public int code() {
        return ordinal();
    }

    public boolean isWord() {
        return switch (this) {
            case LOWER, CAPITAL, UPPER, MIXED, NUMBER, HANDLE -> true;
            case MARK,
                    STOP,
                    COMMA,
                    COLON,
                    SEMICOLON,
                    DASH,
                    OPENING_BRACKET,
                    CLOSING_BRACKET,
                    POSSESSIVE,
                    OTHER ->
                    false;
        };
    }
}
