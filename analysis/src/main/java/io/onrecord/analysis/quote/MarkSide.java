package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;

/// On which side of the quoted words a mark stands: told by its glyph, and, for straight marks and
/// those set the wrong way, by the spaces around it.
enum MarkSide {
    NONE,
    OPEN,
    CLOSE,
    /// A straight mark with letters, or spaces, on both sides.
    EITHER;

    /// Of the double marks: “ ” „ « » " '' `` and their like.
    static MarkSide ofDouble(Document document, int i, Stretch paragraph) {
        Token token = document.token(i);
        if (token.shape() != Shape.MARK) {
            return NONE;
        }
        return switch (token.lower()) {
            case "“", "„", "‟", "«", "``", "‘‘" -> turned(document, i, paragraph, OPEN);
            case "”", "»", "''" ->
                    document.text().charAt(token.start()) == '\''
                            ? straight(document, i, paragraph)
                            : turned(document, i, paragraph, CLOSE);
            case "\"" -> straight(document, i, paragraph);
            default -> NONE;
        };
    }

    private static MarkSide turned(Document document, int i, Stretch paragraph, MarkSide glyph) {
        MarkSide bySpace = straight(document, i, paragraph);
        boolean spaced = i > paragraph.first() && i + 1 < paragraph.end();
        boolean beforeSign = spaced && glyph == CLOSE && ends(document, i + 1);
        return bySpace == EITHER || beforeSign ? glyph : bySpace;
    }

    private static MarkSide straight(Document document, int i, Stretch paragraph) {
        boolean before =
                i == paragraph.first() || parted(document, i - 1, i) || opens(document, i - 1);
        boolean after = i + 1 == paragraph.end() || parted(document, i, i + 1);
        if (before == after) {
            return !before && ends(document, i + 1) ? CLOSE : EITHER;
        }
        return before ? OPEN : CLOSE;
    }

    private static boolean parted(Document document, int left, int right) {
        return document.token(left).end() < document.token(right).start();
    }

    private static boolean opens(Document document, int i) {
        Shape shape = document.token(i).shape();
        return shape == Shape.OPENING_BRACKET || shape == Shape.DASH || shape == Shape.COLON;
    }

    private static boolean ends(Document document, int i) {
        return switch (document.token(i).shape()) {
            case STOP, COMMA, COLON, SEMICOLON, CLOSING_BRACKET, DASH -> true;
            case LOWER,
                    CAPITAL,
                    UPPER,
                    MIXED,
                    NUMBER,
                    HANDLE,
                    MARK,
                    OPENING_BRACKET,
                    POSSESSIVE,
                    OTHER ->
                    false;
        };
    }
}
