package io.onrecord.analysis.standing;

import io.onrecord.analysis.clause.Clause;
import io.onrecord.analysis.clause.Utterance;
import io.onrecord.analysis.words.Phrases;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Span;

/// A quote with the words that lead to its verb.
///
/// @param words from the start of the sentence to the end of the cue, without content
/// @param subject the first token of the source, or of the cue where no source stands before it
/// @param cue the first token of the cue
record Saying(String text, Utterance utterance, Clause clause, Words words, int subject, int cue) {

    private static final int OPENING = 60;

    static Saying of(String text, Utterance utterance, Clause clause) {
        int start = clause.fronted().start();
        Span stretch = new Span(start, Math.max(start, clause.cue().end()));
        if (clause.inverted() || Clause.touches(utterance.content(), stretch)) {
            stretch = clause.cue();
        }
        Words words = Words.of(text, stretch);
        int subject = words.from(clause.fronted().end());
        return new Saying(
                text, utterance, clause, words, subject, words.from(clause.cue().start()));
    }

    /// The first of the words right before the cue that belong to its verb: “has never [said]”.
    int predicate(Phrases auxiliaries) {
        int at = cue;
        while (at > 0 && (auxiliaries.hasAt(words, at - 1) || isAdverb(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean isAdverb(int at) {
        return words.lower(at).endsWith("ly") && !words.isCapitalised(at);
    }

    /// The words that open the content, behind its mark.
    Words opening() {
        Span first = utterance.content().getFirst();
        int end = Math.min(first.end(), first.start() + OPENING);
        return Words.of(text, new Span(first.start(), end));
    }
}
