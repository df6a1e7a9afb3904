package io.onrecord.analysis.saying;

import io.onrecord.analysis.time.Calendar;
import io.onrecord.analysis.words.Words;
import java.util.Optional;

/// A preposition and a noun phrase whose head is a medium or an occasion: “in an email”, “during
/// his inaugural address”, “in a June 3 interview”, “at a CNN debate”, “in a series of tweets”.
record HeadNounAdjunct(HeadNouns nouns, Calendar calendar) implements Adjunct {

    @Override
    public Optional<Found> at(Words words, int index) {
        Optional<HeadNouns.Behind> heads = nouns.behind(words.lower(index));
        return heads.flatMap(
                behind -> new NounPhrase(words, nouns, behind, calendar).read(index + 1));
    }
}
