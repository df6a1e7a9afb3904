package io.onrecord.analysis.speaker;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;

/// The gender of somebody whose name does not tell it, from the pronouns that follow the name in
/// its sentence and begin the next one.
final class PronounGender {

    private static final int NEXT_SENTENCE = 2;

    private final Document document;

    PronounGender(Document document) {
        this.document = document;
    }

    Gender of(Person person) {
        int he = 0;
        int she = 0;
        for (Stretch mention : person.mentions()) {
            int end = document.sentenceOf(mention.first()).end();
            int limit = Math.min(document.size(), end + NEXT_SENTENCE);
            for (int i = mention.end(); i < limit; i++) {
                Token token = document.token(i);
                if (i < end && token.shape().isCapital()) {
                    // Another name: what follows may be that one's.
                    break;
                }
                he += token.is(Trait.HE) ? 1 : 0;
                she += token.is(Trait.SHE) ? 1 : 0;
            }
        }
        if (he > 1 && he > 3 * she) {
            return Gender.MALE;
        }
        return she > 1 && she > 3 * he ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
