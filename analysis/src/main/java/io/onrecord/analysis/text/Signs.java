package io.onrecord.analysis.text;

/// The shape of what is no word.
final class Signs {

    private Signs() {}

    /// Whether two of them in a row are one sign: '' and `` and the like stand for one mark.
    static boolean doubles(char c) {
        return c == '\'' || c == '`' || c == '’' || c == '‘';
    }

    static Shape shape(String text, int start, int end) {
        return switch (text.charAt(start)) {
            case '"', '“', '”', '„', '‟', '«', '»', '\'', '’', '‘', '`', '‹', '›', '‚' ->
                    Shape.MARK;
            case '.', '!', '?', '…' -> Shape.STOP;
            case ',' -> Shape.COMMA;
            case ':' -> Shape.COLON;
            case ';' -> Shape.SEMICOLON;
            case '–', '—', '―', '−', '-' -> Shape.DASH;
            case '(', '[', '{' -> Shape.OPENING_BRACKET;
            case ')', ']', '}' -> Shape.CLOSING_BRACKET;
            default -> end - start > 2 ? Shape.HANDLE : Shape.OTHER;
        };
    }
}
