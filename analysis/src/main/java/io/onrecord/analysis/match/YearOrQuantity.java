package io.onrecord.analysis.match;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a number is a year, by what stands around it: “since 2010” and “the 2016 election”
/// against “2073 tonnes”. What may be both is taken for both.
enum YearOrQuantity {
    YEAR,
    QUANTITY,
    EITHER,

    /// Of two digits, as of days and hours: it counts where the thing is named.
    SMALL;

    private static final int FIRST = 1500;
    private static final int LAST = 2099;
    private static final BigDecimal LARGE = BigDecimal.valueOf(100);

    private static final Pattern MORE_THAN =
            Pattern.compile(
                    "(?i)\\b(?:(?:more|less|fewer|other) than|nearly|almost|exactly|at least|at most|some|up to)\\s+$");

    private static final Pattern SINCE =
            Pattern.compile(
                    "(?i)\\b(?:(?:since|until|till|before|after|year|early|late|mid|spring|summer|autumn|fall|winter)"
                            + "|(?:(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december"
                            + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?,?(?: of)?))[\\s-]+$");

    private static final Pattern IN = Pattern.compile("(?i)\\b(?:in|during)\\s+$");

    private static final Pattern OF = Pattern.compile("(?i)\\bof\\s+$");

    private static final Pattern WORDS =
            Pattern.compile(
                    "^[\\s-](\\p{L}[\\p{L}'’-]*)(?: (\\p{L}[\\p{L}'’-]*))?(?: (\\p{L}[\\p{L}'’-]*))?");

    /// Words that begin something else.
    private static final Set<String> NO_NOUNS =
            Set.of(
                    ("a an the and or but nor so yet if as at in on of to by for from with than that this these those it its he she they we you i"
                                    + " was were is are be been has have had do did does will would can could may might must not"
                                    + " last next more less when where while who which because there here after before since until")
                            .split(" "));

    /// What takes place in a year, many at once.
    private static final Set<String> EVENTS =
            Set.of(
                    "elections",
                    "primaries",
                    "midterms",
                    "results",
                    "figures",
                    "levels",
                    "prices",
                    "floods",
                    "fires",
                    "riots",
                    "attacks",
                    "protests");

    boolean mayBeYear() {
        return this == YEAR || this == EITHER;
    }

    /// Whether it may be an amount by itself, whatever it counts.
    boolean mayBeAmount() {
        return this == QUANTITY || this == EITHER;
    }

    /// Of a number without a multiplier, a sign of money or a share.
    static YearOrQuantity of(String printed, BigDecimal number, String before, String behind) {
        boolean fourDigits = printed.length() == 4 && printed.chars().allMatch(Character::isDigit);
        if (!fourDigits || number.intValue() < FIRST || number.intValue() > LAST) {
            boolean large = number.scale() > 0 || number.compareTo(LARGE) >= 0;
            return large ? QUANTITY : SMALL;
        }
        if (MORE_THAN.matcher(before).find()) {
            return QUANTITY;
        }
        boolean since = SINCE.matcher(before).find();
        boolean in = since || IN.matcher(before).find();
        Matcher words = WORDS.matcher(behind);
        boolean word = words.find();
        if (Counted.behind(behind) != null) {
            return in || (word && isOfAYear(words.group(1))) ? EITHER : QUANTITY;
        }
        if (since) {
            return YEAR;
        }
        boolean noun = word && isNoun(words.group(1));
        if (noun && isFollowedByPlural(words)) {
            return EITHER;
        }
        return in || noun || OF.matcher(before).find() ? YEAR : EITHER;
    }

    /// “2016 elections”, “2012 Games”.
    private static boolean isOfAYear(String plural) {
        return EVENTS.contains(plural) || Character.isUpperCase(plural.charAt(0));
    }

    private static boolean isNoun(String word) {
        return !NO_NOUNS.contains(word) && !word.endsWith("ed");
    }

    /// “2073 new homes”, but also “2016 election results”.
    private static boolean isFollowedByPlural(Matcher words) {
        for (int i = 2; i <= words.groupCount(); i++) {
            String word = words.group(i);
            if (word == null || NO_NOUNS.contains(word)) {
                return false;
            }
            if (Counted.isPlural(word)) {
                return true;
            }
        }
        return false;
    }
}
