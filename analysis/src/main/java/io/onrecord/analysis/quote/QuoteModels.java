package io.onrecord.analysis.quote;

import io.onrecord.analysis.tagger.Weights;
import java.io.IOException;
import java.nio.file.Path;

/// The trained models of this package.
///
/// @param cues which words are cues
/// @param roles what the words around a cue are to it
/// @param sureness how often an attribution is right
record QuoteModels(Weights cues, Weights roles, Weights sureness) {

    /// Those in the jar, read when first asked for.
    static QuoteModels shipped() {
        return Shipped.MODELS;
    }

    /// Those that [TrainQuoteModels] wrote into a directory.
    static QuoteModels in(Path directory) throws IOException {
        return new QuoteModels(
                Weights.load(directory.resolve("cues.model")),
                Weights.load(directory.resolve("roles.model")),
                Weights.load(directory.resolve("sureness.model")));
    }

    /// Models that know nothing: the rules are alone.
    static QuoteModels none() {
        return new QuoteModels(Weights.none(2), Weights.none(Role.COUNT), Weights.none(2));
    }

    private static final class Shipped {

        private static final QuoteModels MODELS =
                new QuoteModels(named("cues"), named("roles"), named("sureness"));

        private static Weights named(String name) {
            return Weights.load(QuoteModels.class, name + ".model");
        }
    }
}
