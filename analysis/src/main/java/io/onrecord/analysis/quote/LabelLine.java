package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A line of a transcript, which names its speaker in front: “Lund, June 30: We held.”, “LUND: …”,
/// “ADA LUND, HOST: …”, “Q: …”.
final class LabelLine {

    /// Who speaks in a line of a transcript.
    enum Part {
        QUESTION,
        ANSWER,
        SPEAKER
    }

    /// @param label what names the speaker
    /// @param words what is said
    record Line(Part part, Stretch label, int colon, Stretch words) {}

    private static final int LONGEST_LABEL = 16;
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_DATE = 8;
    private static final int FEWEST_WORDS = 4;

    private static final Set<String> QUESTION = Set.of("q", "q.", "question");
    private static final Set<String> ANSWER = Set.of("a", "a.", "answer");

    /// They stand before a colon in capitals, and nobody of that name speaks.
    private static final Set<String> NOTES =
            Set.of(
                    "note",
                    "update",
                    "updated",
                    "correction",
                    "photo",
                    "photos",
                    "picture",
                    "video",
                    "watch",
                    "read",
                    "more",
                    "related",
                    "caption",
                    "source",
                    "sources",
                    "breaking",
                    "live",
                    "analysis",
                    "opinion",
                    "exclusive",
                    "contact",
                    "tags",
                    "topics",
                    "where",
                    "when",
                    "who",
                    "what",
                    "why",
                    "how",
                    "warning",
                    "spoiler",
                    "editor's",
                    "price",
                    "tickets",
                    "result",
                    "results",
                    "score",
                    "verdict",
                    "rating",
                    "claim",
                    "fact",
                    "listen",
                    "gallery",
                    "also",
                    "summary",
                    "background",
                    "location",
                    "date",
                    "time",
                    "copyright",
                    "file",
                    "published");

    private final Scene scene;
    private final Set<String> names;

    /// @param names the words of the names of the article's people, in lower case
    LabelLine(Scene scene, Set<String> names) {
        this.scene = scene;
        this.names = names;
    }

    /// @param transcript whether other lines of the text have a label in capitals, or “Q”
    Optional<Line> read(Stretch line, boolean transcript) {
        Stretch paragraph = transcript ? spoken(line) : line;
        int first = paragraph.first();
        boolean dotted = scene.token(first).is("q.") || scene.token(first).is("a.");
        int colon = dotted && !isColon(first + 1) ? first : colon(paragraph);
        if (dotted && colon == first && colon + 1 < paragraph.end()) {
            Part part = scene.token(first).is("q.") ? Part.QUESTION : Part.ANSWER;
            Stretch words = new Stretch(first + 1, paragraph.end());
            return Optional.of(new Line(part, new Stretch(first, first + 1), first, words));
        }
        if (colon <= paragraph.first() || colon + 1 >= paragraph.end()) {
            return Optional.empty();
        }
        Stretch words = new Stretch(colon + 1, paragraph.end());
        Part part = questionOrAnswer(paragraph.first(), colon);
        if (part != null) {
            Stretch label = new Stretch(paragraph.first(), paragraph.first() + 1);
            return Optional.of(new Line(part, label, colon, words));
        }
        boolean wholly = scene.isMarked(colon + 1) && scene.isMarked(paragraph.end() - 1);
        boolean brief = paragraph.end() - colon <= FEWEST_WORDS && !transcript;
        if (brief || (wholly && !transcript)) {
            return Optional.empty();
        }
        return name(paragraph.first(), colon, transcript)
                .map(name -> new Line(Part.SPEAKER, name, colon, words));
    }

    /// Whether a line is labelled in capitals, or as a question: a text with two of them is a
    /// transcript.
    boolean isTranscript(Stretch line) {
        Stretch paragraph = spoken(line);
        if (scene.token(paragraph.first()).is("q.")) {
            return true;
        }
        int colon = colon(paragraph);
        if (colon <= paragraph.first() || colon + 1 >= paragraph.end()) {
            return false;
        }
        int nameEnd = nameEnd(paragraph.first(), colon);
        boolean capitals =
                nameEnd > paragraph.first()
                        && isShouted(paragraph.first(), nameEnd)
                        && !NOTES.contains(scene.token(paragraph.first()).lower());
        return capitals || questionOrAnswer(paragraph.first(), colon) == Part.QUESTION;
    }

    /// ““LUND: We held.””: the line without the marks around it.
    private Stretch spoken(Stretch line) {
        if (line.length() < 3 || !isMark(line.first())) {
            return line;
        }
        return new Stretch(line.first() + 1, line.end() - (isMark(line.end() - 1) ? 1 : 0));
    }

    private boolean isMark(int i) {
        return scene.token(i).shape() == Shape.MARK;
    }

    private @Nullable Part questionOrAnswer(int first, int colon) {
        String label = scene.token(first).lower();
        if (colon != first + 1 || !scene.token(first).shape().isCapital()) {
            return null;
        }
        return QUESTION.contains(label)
                ? Part.QUESTION
                : ANSWER.contains(label) ? Part.ANSWER : null;
    }

    private Optional<Stretch> name(int first, int colon, boolean transcript) {
        int nameEnd = nameEnd(first, colon);
        if (nameEnd == first) {
            return Optional.empty();
        }
        Stretch name = new Stretch(first, nameEnd);
        boolean known = names.contains(scene.token(nameEnd - 1).lower());
        boolean shouted = isShouted(first, nameEnd);
        if (nameEnd < colon) {
            boolean dated = isDate(nameEnd, colon);
            boolean described = isRole(nameEnd, colon) && (shouted || name.length() > 1);
            boolean unknown = dated && name.length() <= 3 && isNameLike(name);
            return (known && (dated || described))
                            || unknown
                            || (transcript && shouted && described)
                    ? Optional.of(name)
                    : Optional.empty();
        }
        boolean longCapitals = shouted && scene.token(nameEnd - 1).lower().length() > 2;
        boolean person = known && (name.length() <= 3 || longCapitals);
        boolean office = transcript && longCapitals && !NOTES.contains(scene.token(first).lower());
        return person || office ? Optional.of(name) : Optional.empty();
    }

    private int colon(Stretch paragraph) {
        int limit = Math.min(paragraph.end(), paragraph.first() + LONGEST_LABEL);
        int mark = scene.markAt(paragraph.first());
        for (int i = paragraph.first(); i < limit; i++) {
            if (scene.token(i).shape() == Shape.COLON) {
                return i;
            }
            if (scene.markAt(i) != mark) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isColon(int i) {
        return i < scene.document().size() && scene.token(i).shape() == Shape.COLON;
    }

    private int nameEnd(int first, int colon) {
        int i = first;
        while (i < colon && scene.token(i).shape().isCapital() && i - first < LONGEST_NAME) {
            i++;
        }
        return i;
    }

    private boolean isShouted(int first, int end) {
        for (int i = first; i < end; i++) {
            if (scene.token(i).shape() != Shape.UPPER) {
                return false;
            }
        }
        return true;
    }

    /// No month, place or plain word: somebody whom the text names only here.
    private boolean isNameLike(Stretch name) {
        for (int i = name.first(); i < name.end(); i++) {
            Token token = scene.token(i);
            if (token.is(Trait.PLACE)
                    || token.is(Trait.MONTH)
                    || token.is(Trait.WEEKDAY)
                    || token.is(Trait.DETERMINER)
                    || token.is(Trait.PREPOSITION)
                    || NOTES.contains(token.lower())) {
                return false;
            }
        }
        return true;
    }

    /// “, June 30” or “, Jan. 20, 2009” or “(June 30, 2019)”: a month or a year stands in it.
    private boolean isDate(int from, int colon) {
        Shape first = scene.token(from).shape();
        if ((first != Shape.COMMA && first != Shape.OPENING_BRACKET)
                || colon - from > LONGEST_DATE) {
            return false;
        }
        for (int i = from + 1; i < colon; i++) {
            Token token = scene.token(i);
            boolean year = token.shape() == Shape.NUMBER && token.lower().length() == 4;
            if (token.is(Trait.MONTH) || year) {
                return true;
            }
        }
        return false;
    }

    /// “, HOST” or “(D-Dunmore)” or “, the mayor”: no verb.
    private boolean isRole(int from, int colon) {
        Shape first = scene.token(from).shape();
        boolean parted = first == Shape.COMMA || first == Shape.OPENING_BRACKET;
        return parted && !scene.hasVerb(from, colon);
    }
}
