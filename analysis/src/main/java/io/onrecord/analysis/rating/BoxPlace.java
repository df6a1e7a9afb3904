package io.onrecord.analysis.rating;

import io.onrecord.events.Span;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a rating box prints in front of the date: a place (“Springfield”) or an occasion (“in a
/// tweet”). Only a place is taken for one.
final class BoxPlace {

    private static final Pattern OCCASION =
            Pattern.compile(
                    "(?i)(?:(?:in|on|at|during|an?|the|his|her|from|to|via|while|multiple|several|various|web|blog|news|press|radio|tv|television|campaign|interviews?|speech(?:es)?|facebook|twitter|tweets?|instagram|youtube|posts?|comments?|remarks|statements?|debate)\\b.*"
                            + "|.*\\b(?:interview|speech|tweet|post|blog|rally|debate|ad|advertisement|hearing|meeting|conference|release|email|e-mail|mailer|video|statement|comments|remarks|website|show|press|forum|letter|op-ed|column|article|report)s?\\b.*)");

    private BoxPlace() {}

    static boolean isOccasion(String words) {
        return OCCASION.matcher(words).matches();
    }

    /// The place in the words before the date, if they are one.
    static @Nullable Span in(String text, @Nullable Span where) {
        if (where == null || where.length() > 80) {
            return null;
        }
        String words = where.of(text);
        boolean place =
                Character.isUpperCase(words.charAt(0))
                        && words.indexOf("://") < 0
                        && !isOccasion(words);
        return place ? where : null;
    }
}
