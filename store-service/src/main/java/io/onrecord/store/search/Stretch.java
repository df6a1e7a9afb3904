package io.onrecord.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// A part of all positions. An index of words tells of all rows that have a word, in no order; so
/// it also holds the stretches of each row, small and large (`store.stretches`), and the newest are
/// asked for first.
///
/// @param names as the index has them, in the form of a `tsquery`; null for all that is left
/// @param before only positions below this one
record Stretch(@Nullable String names, long before) {

    /// Two to the power of these is how many positions a stretch has.
    private static final List<Integer> SIZES = List.of(14, 16, 18, 20);

    /// From the newest on, two stretches of each size, then what is left.
    static List<Stretch> before(long newest) {
        List<Stretch> stretches = new ArrayList<>();
        long before = newest + 1;
        for (int size : SIZES) {
            long last = newest >> size;
            long first = Math.max(0, last - 1);
            stretches.add(new Stretch(names(size, first, last), before));
            before = Math.min(before, first << size);
        }
        stretches.add(new Stretch(null, before));
        return stretches;
    }

    private static String names(int size, long first, long last) {
        return String.join(
                "|",
                LongStream.rangeClosed(first, last)
                        .mapToObj(number -> "'#" + size + "." + number + "'")
                        .toList());
    }
}
