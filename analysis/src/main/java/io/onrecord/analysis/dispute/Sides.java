package io.onrecord.analysis.dispute;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether two people stand on one side, as far as the words about them show it: they share a
/// proper name, of a party, an office, a firm or a person.
public final class Sides {

    private static final Pattern PROPER = Pattern.compile("\\p{Lu}[\\p{L}-]{2,}");

    /// Capitals that name nobody.
    private static final Set<String> NOBODY =
            Set.of(
                    "The",
                    "President",
                    "Prime",
                    "Minister",
                    "Senator",
                    "Governor",
                    "Mayor",
                    "Chief",
                    "Professor",
                    "Director",
                    "Secretary",
                    "Chairman",
                    "Judge",
                    "General",
                    "Party",
                    "Government",
                    "State",
                    "City",
                    "County",
                    "University",
                    "Institute",
                    "National",
                    "Council",
                    "That",
                    "This",
                    "There",
                    "They",
                    "Every",
                    "Mrs",
                    "Coun",
                    "Councillor");

    private Sides() {}

    public static boolean haveOne(String one, String other) {
        Set<String> names = properNames(one);
        names.retainAll(properNames(other));
        return !names.isEmpty();
    }

    private static Set<String> properNames(String words) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PROPER.matcher(words);
        while (matcher.find()) {
            if (!NOBODY.contains(matcher.group())) {
                names.add(matcher.group());
            }
        }
        return names;
    }
}
