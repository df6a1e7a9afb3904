package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.Optional;
import java.util.Set;

/// A line of a transcript, which names its speaker in front: “Lund, June 30: We held.”, “LUND: …”,
/// “Q: …”.
final class LabelLine {

    private static final int LONGEST_LABEL = 12;
    private static final int LONGEST_NAME = 5;
    private static final int FEWEST_WORDS = 4;

    private static final Set<String> QUESTION_OR_ANSWER = Set.of("q", "a", "q.", "a.");

    private final Scene scene;
    private final Set<String> names;

    /// @param names the words of the names of the article's people, in lower case
    LabelLine(Scene scene, Set<String> names) {
        this.scene = scene;
        this.names = names;
    }

    Optional<Attribution> read(Stretch paragraph) {
        int colon = colon(paragraph);
        if (colon < 0 || paragraph.end() - colon <= FEWEST_WORDS || scene.isMarked(colon + 1)) {
            return Optional.empty();
        }
        int nameEnd = nameEnd(paragraph.first(), colon);
        boolean dated = nameEnd < colon;
        if (nameEnd == paragraph.first() || (dated && !isDate(nameEnd, colon))) {
            return Optional.empty();
        }
        Stretch name = new Stretch(paragraph.first(), nameEnd);
        return isSpeaker(name, dated)
                ? Optional.of(
                        Attribution.of(
                                new Stretch(colon + 1, paragraph.end()),
                                new Stretch(colon, colon + 1),
                                name))
                : Optional.empty();
    }

    private int colon(Stretch paragraph) {
        int limit = Math.min(paragraph.end(), paragraph.first() + LONGEST_LABEL);
        for (int i = paragraph.first(); i < limit; i++) {
            if (scene.token(i).shape() == Shape.COLON) {
                return i;
            }
            if (scene.isMarked(i)) {
                return -1;
            }
        }
        return -1;
    }

    private int nameEnd(int first, int colon) {
        int i = first;
        while (i < colon && scene.token(i).shape().isCapital() && i - first < LONGEST_NAME) {
            i++;
        }
        return i;
    }

    /// “, June 30” or “, Jan. 20, 2009” or “(June 30, 2019)”: a month or a year stands in it.
    private boolean isDate(int from, int colon) {
        Shape first = scene.token(from).shape();
        if (first != Shape.COMMA && first != Shape.OPENING_BRACKET) {
            return false;
        }
        for (int i = from + 1; i < colon; i++) {
            Token token = scene.token(i);
            if (token.is(Trait.MONTH)
                    || (token.shape() == Shape.NUMBER && token.lower().length() == 4)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpeaker(Stretch name, boolean dated) {
        Document document = scene.document();
        Token first = document.token(name.first());
        Token last = document.token(name.end() - 1);
        if (QUESTION_OR_ANSWER.contains(first.lower()) && name.length() == 1) {
            return true;
        }
        boolean capitals = last.shape() == Shape.UPPER && last.lower().length() > 2;
        return names.contains(last.lower()) && (dated || name.length() <= 3 || capitals);
    }
}
