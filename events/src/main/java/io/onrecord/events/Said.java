package io.onrecord.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import org.jspecify.annotations.Nullable;

/// The saying of a quote: each detail as the text gives it, with its span.
public record Said(
        @Nullable Date date,
        @Nullable Detail place,
        @Nullable Detail medium,
        @Nullable Detail occasion,
        @Nullable Detail addressee) {

    public static final Said NOTHING = new Said(null, null, null, null, null);

    /// A detail in words.
    ///
    /// @param value normalised for reading (“Twitter” for “tweeted”)
    /// @param span the words that show it
    public record Detail(String value, Span span) {}

    /// When it was said.
    ///
    /// @param value ISO 8601 to its precision: `2019-06-30`, `2019-06`, `2013`
    /// @param span the words that show it
    public record Date(String value, Precision precision, Basis basis, Span span) {

        public enum Precision {
            DAY,
            MONTH,
            YEAR,
            @JsonEnumDefaultValue
            UNKNOWN
        }

        public enum Basis {
            /// The text gives the whole date.
            ABSOLUTE,
            /// Worked out from the day of publication (“on Saturday”).
            RELATIVE_TO_PUBLICATION,
            @JsonEnumDefaultValue
            UNKNOWN
        }
    }
}
