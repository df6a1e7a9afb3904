package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;

/// A source that begins in the middle of a name has the whole of it: “South Norland’s president”
/// and not “Norland’s president”.
final class WholeName implements Mend {

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        Stretch cue = attribution.cue();
        Stretch source = attribution.source();
        if (source == null || cue == null) {
            return attribution;
        }
        int first = source.first();
        while (isCapital(first, scene)
                && belongs(first - 1, scene)
                && !attribution.ties(first - 1)) {
            first--;
        }
        return first == source.first()
                ? attribution
                : attribution.by(cue, new Stretch(first, source.end()));
    }

    private static boolean belongs(int i, Scene scene) {
        Document document = scene.document();
        if (i < 0
                || !isCapital(i, scene)
                || document.sentenceIndex(i) != document.sentenceIndex(i + 1)) {
            return false;
        }
        Token token = scene.token(i);
        boolean adjacent = document.text().charAt(token.end()) == ' ';
        boolean begins = document.sentenceOf(i).first() == i;
        boolean word =
                token.is(Trait.SENTENCE_ADVERB)
                        || token.is(Trait.CONJUNCTION)
                        || token.is(Trait.PREPOSITION)
                        || token.is(Trait.DETERMINER)
                        || token.is(Trait.WEEKDAY)
                        || token.is(Trait.MONTH);
        boolean named = !begins || token.is(Trait.PLACE) || token.is(Trait.TITLE);
        return adjacent && named && !word;
    }

    private static boolean isCapital(int i, Scene scene) {
        return !scene.isMarked(i) && scene.token(i).shape().isCapital();
    }
}
