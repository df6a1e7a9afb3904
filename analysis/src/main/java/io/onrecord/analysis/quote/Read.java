package io.onrecord.analysis.quote;

import io.onrecord.events.Quote;

/// An attribution, and what it rests on.
///
/// @param kind as far as the layout tells; UNKNOWN when the marks decide
/// @param method the rule or model that decided
/// @param confidence that it is right, 0..1
/// @param clarity of the words' roles to the tagger, 0..1; 1 for rules
record Read(
        Attribution attribution,
        Quote.Kind kind,
        String method,
        double confidence,
        double clarity) {

    /// The method of what the models found.
    static final String TAGGER = "tagger";

    static Read byRule(Attribution attribution, String rule, double precision) {
        return new Read(attribution, Quote.Kind.UNKNOWN, rule, precision, 1);
    }

    static Read byTagger(Attribution attribution, double cue, double clarity) {
        return new Read(attribution, Quote.Kind.UNKNOWN, TAGGER, cue, clarity);
    }

    static Read byLayout(Attribution attribution, Quote.Kind kind, String rule, double precision) {
        return new Read(attribution, kind, rule, precision, 1);
    }

    Read with(Attribution changed) {
        return new Read(changed, kind, method, confidence, clarity);
    }

    Read with(double changed) {
        return new Read(attribution, kind, method, changed, clarity);
    }
}
