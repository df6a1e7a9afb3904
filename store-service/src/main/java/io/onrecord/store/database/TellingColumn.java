package io.onrecord.store.database;

import io.onrecord.analysis.match.TellingWords;

/// Telling words as a parameter that `array_to_tsvector(string_to_array(?, ' '))` takes. A stem has
/// letters and digits only.
public final class TellingColumn {

    private TellingColumn() {}

    public static String of(TellingWords words) {
        return String.join(" ", words.stems());
    }
}
