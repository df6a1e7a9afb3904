package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// A document with its words in marks: what the rules look at.
final class Scene {

    private static final int REACH = 150;

    /// Verbs of a face or a voice, which introduce speech beside words in marks.
    private static final Set<String> MANNER =
            Set.of(
                    ("beamed bellowed grimaced grinned groaned growled grumbled hissed hollered howled moaned mumbled nodded"
                                    + " relented roared shrieked shrugged smiled sobbed stammered stuttered wailed wept"
                                    + " whimpered winced yelped")
                            .split(" "));

    private static final Set<String> ASKING =
            Set.of("ask", "asks", "asked", "asking", "enquired", "inquired", "wondered", "wonders");

    private final Document document;
    private final List<Marked> marks;
    private final int[] markAt;

    Scene(Document document, List<Marked> marks) {
        this.document = document;
        this.marks = marks;
        this.markAt = new int[document.size()];
        Arrays.fill(markAt, -1);
        for (int m = 0; m < marks.size(); m++) {
            Arrays.fill(markAt, marks.get(m).first(), marks.get(m).end(), m);
        }
    }

    Document document() {
        return document;
    }

    List<Marked> marks() {
        return marks;
    }

    Token token(int i) {
        return document.token(i);
    }

    /// Whether the token stands in quotation marks, the marks included.
    boolean isMarked(int i) {
        return markAt[i] >= 0;
    }

    /// Whether every word stands in quotation marks.
    boolean isMarked(Stretch words) {
        for (int i = words.first(); i < words.end(); i++) {
            if (token(i).shape().isWord() && !isMarked(i)) {
                return false;
            }
        }
        return true;
    }

    /// Which of [#marks] the token belongs to; -1 for none.
    int markAt(int i) {
        return markAt[i];
    }

    /// Whether this word introduces speech here as a verb: “the claim is” has none.
    boolean isCue(int i) {
        Token token = token(i);
        return (token.is(Trait.REPORTING) || MANNER.contains(token.lower()))
                && !isMarked(i)
                && token.shape() == Shape.LOWER
                && !(i > 0 && isNounPlace(i - 1) && isAuxiliary(i + 1));
    }

    private boolean isAuxiliary(int i) {
        return i < document.size() && token(i).is(Trait.AUXILIARY);
    }

    /// A sentence as far as [#REACH] from a place: what a rule looks at, so that a sentence without
    /// end costs no more than others.
    Stretch sentenceAround(int i) {
        Stretch sentence = document.sentenceOf(i);
        return new Stretch(
                Math.max(sentence.first(), i - REACH), Math.min(sentence.end(), i + REACH));
    }

    boolean isComma(int i) {
        return i < document.size() && token(i).shape() == Shape.COMMA;
    }

    /// Whether the token is a verb that a subject stands before, outside marks.
    boolean isFinite(int i) {
        Token token = token(i);
        if (token.shape() != Shape.LOWER || isMarked(i)) {
            return false;
        }
        if (token.is(Trait.AUXILIARY)) {
            return true;
        }
        String classes = token.word().classes();
        boolean verb =
                !classes.isEmpty()
                        && ("VPZD".indexOf(classes.charAt(0)) >= 0
                                || (classes.charAt(0) == 'N' && classes.indexOf('D') > 0));
        return verb && !(i > 0 && isNounPlace(i - 1));
    }

    /// Whether only a noun, or an infinitive, can follow the token.
    private boolean isNounPlace(int i) {
        Token token = token(i);
        return token.shape() == Shape.POSSESSIVE
                || token.is("to")
                || token.is("the")
                || token.is("a")
                || token.is("an")
                || token.word().classes().startsWith("q");
    }

    /// Whether a finite verb stands in [first, end).
    boolean hasVerb(int first, int end) {
        for (int i = first; i < end; i++) {
            if (isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    boolean hasMarks(Stretch stretch) {
        for (int i = stretch.first(); i < stretch.end(); i++) {
            if (isMarked(i)) {
                return true;
            }
        }
        return false;
    }

    boolean hasCapital(Stretch stretch) {
        for (int i = stretch.first(); i < stretch.end(); i++) {
            if (token(i).shape().isCapital()) {
                return true;
            }
        }
        return false;
    }

    /// Whether somebody asks: the next words may be another's answer. Whoever only says a question
    /// may go on.
    boolean asks(Attribution attribution) {
        Stretch cue = attribution.cue();
        if (cue == null || !isQuestion(attribution.content().getLast())) {
            return false;
        }
        for (int i = cue.first(); i < cue.end(); i++) {
            if (ASKING.contains(token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /// The mark may stand in the words or behind them.
    private boolean isQuestion(Stretch words) {
        int last = words.end() - 1;
        while (last > words.first() && token(last).shape() == Shape.MARK) {
            last--;
        }
        int end = Math.min(document.size(), words.end() + 2);
        for (int i = last; i < end; i++) {
            if (token(i).is("?")) {
                return true;
            }
        }
        return false;
    }

    /// The place behind `i`, or behind the comma that follows.
    int behindComma(int i, int end) {
        return i < end && token(i).shape() == Shape.COMMA ? i + 1 : i;
    }

    /// `stretch` without the commas, stops and dashes at its ends.
    Stretch trimmed(int first, int end) {
        int from = first;
        int to = end;
        while (from < to && isEdge(from)) {
            from++;
        }
        while (to > from && isEdge(to - 1)) {
            to--;
        }
        return new Stretch(from, to);
    }

    private boolean isEdge(int i) {
        return switch (token(i).shape()) {
            case STOP, COMMA, COLON, SEMICOLON, DASH -> true;
            case LOWER,
                    CAPITAL,
                    UPPER,
                    MIXED,
                    NUMBER,
                    HANDLE,
                    MARK,
                    OPENING_BRACKET,
                    CLOSING_BRACKET,
                    POSSESSIVE,
                    OTHER ->
                    false;
        };
    }
}
