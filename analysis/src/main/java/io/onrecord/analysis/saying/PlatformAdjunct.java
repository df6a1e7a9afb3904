package io.onrecord.analysis.saying;

import io.onrecord.analysis.words.Lexicon;
import io.onrecord.analysis.words.Phrases;
import io.onrecord.analysis.words.Words;
import java.util.Optional;

/// “on Twitter”, “via Facebook”, “posted on X”.
record PlatformAdjunct(Platforms platforms, Phrases prepositions, Phrases determiners)
        implements Adjunct {

    static PlatformAdjunct of(Lexicon lexicon) {
        return new PlatformAdjunct(
                Platforms.of(lexicon),
                lexicon.section("to-platform"),
                lexicon.section("determiners"));
    }

    @Override
    public Optional<Found> at(Words words, int index) {
        if (!prepositions.hasAt(words, index)) {
            return Optional.empty();
        }
        int name = determiners.hasAt(words, index + 1) ? index + 2 : index + 1;
        return platforms
                .at(words, name)
                .filter(platform -> !words.isPossessive(platform.next()))
                .map(platform -> new Found(platform.next(), Details.medium(platform.name())));
    }
}
