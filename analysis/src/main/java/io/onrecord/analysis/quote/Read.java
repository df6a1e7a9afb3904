package io.onrecord.analysis.quote;

/// An attribution, and what it rests on.
///
/// @param method the rule or model that decided
/// @param confidence how often it is right, 0..1
record Read(Attribution attribution, String method, double confidence) {

    Read with(Attribution changed) {
        return new Read(changed, method, confidence);
    }
}
