package io.onrecord.analysis.quote;

import io.onrecord.events.Quote;

/// An attribution, and what it rests on.
///
/// @param kind as far as the layout tells; UNKNOWN when the marks decide
/// @param method the rule or model that decided
/// @param confidence how often it is right, 0..1
record Read(Attribution attribution, Quote.Kind kind, String method, double confidence) {

    Read(Attribution attribution, String method, double confidence) {
        this(attribution, Quote.Kind.UNKNOWN, method, confidence);
    }

    Read with(Attribution changed) {
        return new Read(changed, kind, method, confidence);
    }
}
