package io.onrecord.analysis.saying;

import io.onrecord.events.Said;
import io.onrecord.events.Said.Detail;
import org.jspecify.annotations.Nullable;

/// Partial sayings: what one phrase tells, and what several tell together.
final class Details {

    private Details() {}

    static Said date(Said.@Nullable Date date) {
        return new Said(date, null, null, null, null);
    }

    static Said place(@Nullable Detail place) {
        return new Said(null, place, null, null, null);
    }

    static Said medium(@Nullable Detail medium) {
        return new Said(null, null, medium, null, null);
    }

    static Said occasion(@Nullable Detail occasion) {
        return new Said(null, null, null, occasion, null);
    }

    static Said addressee(@Nullable Detail addressee) {
        return new Said(null, null, null, null, addressee);
    }

    /// What `first` tells, and where it is silent what `second` tells.
    static Said merge(Said first, Said second) {
        return new Said(
                either(first.date(), second.date()),
                either(first.place(), second.place()),
                either(first.medium(), second.medium()),
                either(first.occasion(), second.occasion()),
                either(first.addressee(), second.addressee()));
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }
}
