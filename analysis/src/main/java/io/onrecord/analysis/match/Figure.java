package io.onrecord.analysis.match;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A number in a text, and whether it is a year or a quantity as far as what stands around it tells
/// ([YearOrQuantity]).
///
/// @param number in digits, without separators and multipliers
/// @param thing what is counted: the stem of the noun right behind, or a sign for money or shares
record Figure(String number, YearOrQuantity reading, @Nullable String thing) {

    private static final String MONEY = "$";
    private static final String SHARE = "%";

    private static final Map<String, Integer> ZEROS =
            Map.ofEntries(
                    Map.entry("hundred", 2),
                    Map.entry("thousand", 3),
                    Map.entry("k", 3),
                    Map.entry("million", 6),
                    Map.entry("m", 6),
                    Map.entry("mn", 6),
                    Map.entry("billion", 9),
                    Map.entry("bn", 9),
                    Map.entry("trillion", 12),
                    Map.entry("tn", 12));

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\p{N}.])(\\d+(?:,\\d{3})*(?:\\.\\d+)?|"
                            + NumberWords.PATTERN
                            + ")(?:[\\s-]?((?:hundred[\\s-])?(?:thousand|million|billion|trillion)|hundred)|(k|mn?|bn|tn))?(?![\\p{L}])");

    private static final Pattern MONEY_BEFORE =
            Pattern.compile("(?i)(?:[$€£¥]|\\b(?:eur|usd|gbp|chf|nok|sek|dkk)) ?$");

    private static final Pattern MONEY_BEHIND =
            Pattern.compile(
                    "(?i)^[\\s-]?(?:[$€£¥]|(?:dollars?|euros?|pounds?|cents?|francs?|crowns?|yen|yuan|roubles?|rubles?|rupees?|pesos?)\\b)");

    private static final Pattern SHARE_BEHIND =
            Pattern.compile("(?i)^[\\s-]?(?:%|per ?cent\\b|pct\\b)");

    /// How far around a number its context is looked at.
    private static final int AROUND = 40;

    /// A number is as long as the largest that anybody means.
    private static final int LONGEST = 18;

    static List<Figure> in(String text) {
        List<Figure> figures = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            if (matcher.end(1) - matcher.start(1) <= LONGEST) {
                figures.add(figure(text, matcher));
            }
        }
        return figures;
    }

    private static Figure figure(String text, Matcher found) {
        String printed = found.group(1);
        String multiplier = found.group(2) == null ? found.group(3) : found.group(2);
        String before = text.substring(Math.max(0, found.start() - AROUND), found.start());
        String behind = text.substring(found.end(), Math.min(text.length(), found.end() + AROUND));
        BigDecimal number = number(printed);
        if (multiplier != null) {
            number = number.scaleByPowerOfTen(zeros(multiplier));
        }
        String plain = number.stripTrailingZeros().toPlainString();
        if (SHARE_BEHIND.matcher(behind).find()) {
            return new Figure(plain, YearOrQuantity.QUANTITY, SHARE);
        }
        if (MONEY_BEFORE.matcher(before).find() || MONEY_BEHIND.matcher(behind).find()) {
            return new Figure(plain, YearOrQuantity.QUANTITY, MONEY);
        }
        YearOrQuantity reading =
                multiplier == null
                        ? YearOrQuantity.of(printed, number, before, behind)
                        : YearOrQuantity.QUANTITY;
        return new Figure(
                plain, reading, reading == YearOrQuantity.YEAR ? null : Counted.behind(behind));
    }

    private static int zeros(String multiplier) {
        int zeros = 0;
        for (String word : multiplier.toLowerCase(Locale.ROOT).split("[\\s-]")) {
            zeros += ZEROS.getOrDefault(word, 0);
        }
        return zeros;
    }

    private static BigDecimal number(String printed) {
        String digits = printed.replace(",", "");
        return Character.isDigit(digits.charAt(0))
                ? new BigDecimal(digits)
                : new BigDecimal(NumberWords.value(digits));
    }
}
