package io.onrecord.analysis.rating;

import io.onrecord.events.Span;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A date as a rating box prints it: “Sunday, June 30, 2019”.
final class LongDate {

    private static final Pattern PRINTED =
            Pattern.compile(
                    "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
                            + "(January|February|March|April|May|June|July|August|September"
                            + "|October|November|December) (\\d{1,2}), (\\d{4})");

    private LongDate() {}

    /// The first one from `from` on, before `to`.
    static Optional<Printed> find(String text, int from, int to) {
        return PRINTED.matcher(text)
                .region(from, to)
                .results()
                .flatMap(match -> {
                    Span span = new Span(match.start(), match.end());
                    return date(match).stream()
                            .map(day -> new Printed(day, Passage.inText(text, span)));
                })
                .findFirst();
    }

    private static Optional<String> date(MatchResult match) {
        Month name = Month.valueOf(match.group(1).toUpperCase(Locale.ROOT));
        YearMonth month = YearMonth.of(Integer.parseInt(match.group(3)), name);
        int day = Integer.parseInt(match.group(2));
        return month.isValidDay(day)
                ? Optional.of(LocalDate.of(month.getYear(), name, day).toString())
                : Optional.empty();
    }
}
