package io.onrecord.analysis.saying;

import io.onrecord.analysis.words.Words;
import io.onrecord.events.Said;
import java.util.Optional;

/// A phrase beside a verb of saying that tells something about it: “on Saturday”, “in Osaka”, “via
/// email”.
interface Adjunct {

    /// The phrase that starts at the token, with its preposition.
    Optional<Found> at(Words words, int index);

    /// @param next the first token behind the phrase
    /// @param part what it tells
    record Found(int next, Said part) {}
}
