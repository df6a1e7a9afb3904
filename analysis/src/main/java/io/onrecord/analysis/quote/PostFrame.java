package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.List;
import java.util.Optional;

/// An embedded post in plain text: its lines, and below them who wrote it: “— Ada Lund (@ada)
/// November 22, 2024”. The author is the source, whoever is mocked in it.
final class PostFrame {

    /// A line of this many words or fewer above the post's last line belongs to it.
    private static final int SHORT_LINE = 25;

    private static final int MOST_LINES = 6;

    private final Scene scene;

    PostFrame(Scene scene) {
        this.scene = scene;
    }

    /// @param signature index of the paragraph that may be the author's line
    Optional<Attribution> above(int signature) {
        List<Stretch> paragraphs = scene.document().paragraphs();
        Stretch line = paragraphs.get(signature);
        int handle = handle(line);
        if (signature == 0 || handle < 0) {
            return Optional.empty();
        }
        int first = signature - 1;
        while (first > 1 && signature - first < MOST_LINES && belongs(paragraphs.get(first - 1))) {
            first--;
        }
        Stretch content =
                new Stretch(paragraphs.get(first).first(), paragraphs.get(signature - 1).end());
        Stretch author = new Stretch(line.first() + 1, handle - 1);
        return Optional.of(Attribution.of(content, null, author));
    }

    /// The place of “@handle” in “— Name (@handle) date”; -1 when the line is none.
    private int handle(Stretch line) {
        if (scene.token(line.first()).shape() != Shape.DASH) {
            return -1;
        }
        int found = -1;
        boolean month = false;
        for (int i = line.first() + 2; i < line.end(); i++) {
            Token token = scene.token(i);
            boolean bracketed = scene.token(i - 1).shape() == Shape.OPENING_BRACKET;
            if (bracketed && token.lower().startsWith("@") && i - 1 > line.first() + 1) {
                found = i;
            }
            month |= token.is(Trait.MONTH);
        }
        return month ? found : -1;
    }

    private boolean belongs(Stretch paragraph) {
        Document document = scene.document();
        int words = 0;
        for (int i = paragraph.first(); i < paragraph.end(); i++) {
            words += document.token(i).shape().isWord() ? 1 : 0;
            if (scene.isMarked(i)) {
                return false;
            }
        }
        return words <= SHORT_LINE && scene.token(paragraph.first()).shape() != Shape.DASH;
    }
}
