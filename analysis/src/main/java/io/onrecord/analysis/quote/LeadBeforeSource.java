package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;

/// “First, on Saturday, in remarks at the harbour, Mayor Ada Lund, today, said …”: what leads into
/// a sentence is no part of its subject, nor is the day behind it.
final class LeadBeforeSource implements Mend {

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        Stretch cue = attribution.cue();
        Stretch source = attribution.source();
        if (cue == null || source == null || source.first() > cue.first()) {
            return attribution;
        }
        int first = source.first();
        while (isLead(scene.token(first))) {
            int comma = comma(first, source.end(), scene);
            if (comma < 0 || comma + 1 >= source.end()) {
                break;
            }
            first = comma + 1;
        }
        int end = source.end();
        if (end - 2 > first && scene.isComma(end - 2) && scene.token(end - 1).is(Trait.WEEKDAY)) {
            end -= 2;
        }
        return first == source.first() && end == source.end()
                ? attribution
                : attribution.by(cue, new Stretch(first, end));
    }

    private static boolean isLead(Token token) {
        return token.is(Trait.PREPOSITION)
                || token.is(Trait.SENTENCE_ADVERB)
                || token.is(Trait.CONJUNCTION)
                || token.is("first");
    }

    private static int comma(int from, int end, Scene scene) {
        for (int i = from; i < end; i++) {
            if (scene.isComma(i)) {
                return i;
            }
        }
        return -1;
    }
}
