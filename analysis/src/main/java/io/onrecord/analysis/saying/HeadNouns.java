package io.onrecord.analysis.saying;

import io.onrecord.analysis.words.Lexicon;
import io.onrecord.analysis.words.Phrases;
import java.util.Optional;

/// The nouns that make a noun phrase a medium or an occasion, by the preposition before it.
record HeadNouns(
        Behind inside,
        Behind at,
        Behind on,
        Behind by,
        Phrases functionWords,
        Phrases determiners,
        Phrases posted,
        Phrases carriedOn,
        Platforms platforms,
        Outlets outlets) {

    /// The heads that are allowed behind one preposition.
    record Behind(Phrases media, Phrases occasions) {}

    static HeadNouns of(Lexicon lexicon) {
        Phrases media = lexicon.section("media");
        Phrases occasions = lexicon.section("occasions");
        Phrases none = new Phrases();
        return new HeadNouns(
                new Behind(media, occasions),
                new Behind(none, occasions),
                new Behind(lexicon.section("channels"), lexicon.section("on-occasions")),
                new Behind(media, none),
                lexicon.section("function-words"),
                lexicon.section("determiners"),
                lexicon.section("posted"),
                lexicon.section("carried-on"),
                Platforms.of(lexicon),
                Outlets.of(lexicon));
    }

    Optional<Behind> behind(String preposition) {
        return switch (preposition) {
            case "in", "during", "throughout", "through" -> Optional.of(inside);
            case "at" -> Optional.of(at);
            case "on" -> Optional.of(on);
            case "by", "via", "over" -> Optional.of(by);
            default -> Optional.empty();
        };
    }
}
