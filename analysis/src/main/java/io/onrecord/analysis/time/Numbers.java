package io.onrecord.analysis.time;

import io.onrecord.analysis.words.Words;
import java.util.OptionalInt;

/// Numbers as dates need them.
final class Numbers {

    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2199;

    private Numbers() {}

    /// 1 to 31, also “30th”.
    static OptionalInt day(Words words, int index) {
        String word = words.lower(index);
        int digits = digits(word);
        String ending = word.substring(digits);
        boolean ordinal =
                switch (ending) {
                    case "", "st", "nd", "rd", "th" -> true;
                    default -> false;
                };
        return digits >= 1 && digits <= 2 && ordinal
                ? within(word.substring(0, digits), 1, 31)
                : OptionalInt.empty();
    }

    /// Four digits of the modern era.
    static OptionalInt year(Words words, int index) {
        String word = words.lower(index);
        return word.length() == 4 && digits(word) == 4
                ? within(word, FIRST_YEAR, LAST_YEAR)
                : OptionalInt.empty();
    }

    private static int digits(String word) {
        int count = 0;
        while (count < word.length() && word.charAt(count) >= '0' && word.charAt(count) <= '9') {
            count++;
        }
        return count;
    }

    private static OptionalInt within(String digits, int least, int most) {
        int number = Integer.parseInt(digits);
        return number >= least && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
