package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;

/// Where a quotation mark that is not there must have stood.
final class LostMark {

    /// A title in marks has this many words at most.
    private static final int TITLE_WORDS = 6;

    /// Between a comma and its cue stand this many words of a name at most.
    private static final int NAME_WORDS = 5;

    private final Document document;

    LostMark(Document document) {
        this.document = document;
    }

    /// The end of the words behind the mark at `open` whose closing mark is lost: before the words
    /// that name the speaker, or at the end of a title, or at `limit`.
    int closing(int open, int limit) {
        boolean title = true;
        for (int i = open + 1; i < limit; i++) {
            Token token = document.token(i);
            if (token.shape() == Shape.COMMA) {
                if ((title && i - open <= TITLE_WORDS) || cueFollows(i + 1, limit)) {
                    return i + 1;
                }
            }
            title &= token.shape().isCapital() || token.is(Trait.PREPOSITION) || token.is("the");
        }
        return limit;
    }

    /// The start of the words before the mark at `close` whose opening mark is lost: where its
    /// sentence begins, or its paragraph when no speaker is named in between.
    int opening(int free, int close) {
        if (close == 0) {
            return close;
        }
        Stretch sentence = document.sentenceOf(close);
        int first = Math.max(free, sentence.first());
        if (first == close) {
            Stretch before = document.sentenceOf(close - 1);
            first = Math.max(free, before.first());
        }
        for (int i = free; i < first; i++) {
            if (document.token(i).is(Trait.SAYING)) {
                return first;
            }
        }
        return free == document.paragraphOf(close).first() ? free : first;
    }

    /// A name, or a pronoun, and its cue: “Holm said”, “site manager Per Holm said”.
    private boolean cueFollows(int from, int limit) {
        int end = Math.min(limit, from + NAME_WORDS + 1);
        boolean named = false;
        for (int i = from; i < end; i++) {
            Token token = document.token(i);
            if (token.is(Trait.SAYING)) {
                return named || i == from;
            }
            boolean pronoun = token.is(Trait.HE) || token.is(Trait.SHE) || token.is(Trait.THEY);
            if (!token.shape().isCapital() && !pronoun && !isRole(token)) {
                return false;
            }
            named |= token.shape().isCapital() || pronoun;
        }
        return false;
    }

    private static boolean isRole(Token token) {
        return token.isRole()
                || token.is(Trait.TITLE)
                || token.is("the")
                || token.word().classes().startsWith("n");
    }
}
