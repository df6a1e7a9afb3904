package io.onrecord.analysis.time;

import io.onrecord.analysis.words.Words;
import java.util.Optional;

/// One way to write a date.
interface DateShape {

    /// The date that starts at the token, without preposition.
    Optional<DatePhrase> at(Words words, int index);
}
