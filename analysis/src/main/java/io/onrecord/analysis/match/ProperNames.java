package io.onrecord.analysis.match;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The proper names of a passage: words with a capital that do not begin a sentence. Of words with
/// hyphens, such as “Lund-Holm”, “Covid-19” and “French-made”, the parts that have one.
final class ProperNames {

    private static final Pattern CAPITAL =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{N}'’.-]*");

    private static final Set<String> NO_NAMES =
            Set.of("i", "im", "ive", "ill", "id", "mr", "ms", "mrs", "dr");

    private ProperNames() {}

    /// Their stems, each word of a name by itself.
    static Set<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = CAPITAL.matcher(text);
        while (matcher.find()) {
            if (beginsSentence(text, matcher.start())) {
                continue;
            }
            for (String part : matcher.group().split("-")) {
                String word = part.replaceAll("['’]s$|[.'’]", "").toLowerCase(Locale.ROOT);
                boolean capital = !part.isEmpty() && Character.isUpperCase(part.charAt(0));
                if (capital && !NO_NAMES.contains(word) && !word.isEmpty()) {
                    names.add(Stem.of(word));
                }
            }
        }
        return names;
    }

    private static boolean beginsSentence(String text, int start) {
        int i = start - 1;
        while (i >= 0
                && (Character.isWhitespace(text.charAt(i))
                        || "\"“‘'([".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i < 0 || ".!?:…\n".indexOf(text.charAt(i)) >= 0;
    }
}
