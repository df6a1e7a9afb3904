package io.onrecord.analysis.quote;

import io.onrecord.analysis.tagger.Weights;

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

    private static final class Shipped {

        private static final QuoteModels MODELS =
                new QuoteModels(named("cues"), named("roles"), named("sureness"));

        private static Weights named(String name) {
            return Weights.load(QuoteModels.class, name + ".model");
        }
    }
}
