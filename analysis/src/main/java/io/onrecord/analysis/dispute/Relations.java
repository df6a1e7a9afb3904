package io.onrecord.analysis.dispute;

import io.onrecord.events.Assessor.Relation;
import io.onrecord.events.Claim;
import io.onrecord.events.Speaker;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How whoever disputes a claim stands to whoever made it, as far as the roles that the article
/// prints show it.
final class Relations {

    private static final Pattern EXPERT =
            Pattern.compile(
                    "(?i)\\b(?:professor|researcher|research|fellow|analyst|economist|scientist|historian|criminologist|epidemiologist|auditor|scholar|expert|university|college|institute|lecturer|statistician|academic|nonpartisan|non-partisan|arms"
                        + " control)\\b");

    private static final Pattern PROPER = Pattern.compile("\\p{Lu}[\\p{L}-]{2,}");

    private Relations() {}

    /// @param claimant null where only a name is known
    static Relation between(Speaker disputant, @Nullable Speaker claimant, Claim claim) {
        String name = text(disputant.name());
        String role = text(disputant.role());
        String claimantName = text(claim.claimant());
        if (Statements.isSame(name, claimantName)) {
            return Relation.SELF;
        }
        String claimantRole = claimant == null ? "" : text(claimant.role());
        if (meets(role, claimantName) || meets(claimantRole, name) || meets(role, claimantRole)) {
            return Relation.SAME_SIDE;
        }
        if (meets(claim.text(), name) || meets(claim.text(), role)) {
            return Relation.OPPOSING_SIDE;
        }
        return EXPERT.matcher(role).find() ? Relation.INDEPENDENT : Relation.UNKNOWN;
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }

    /// Whether the two have a proper name in common.
    private static boolean meets(String one, String other) {
        Set<String> names = properNames(one);
        names.retainAll(properNames(other));
        return !names.isEmpty();
    }

    private static Set<String> properNames(String words) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PROPER.matcher(words);
        while (matcher.find()) {
            if (!TITLES.contains(matcher.group())) {
                names.add(matcher.group());
            }
        }
        return names;
    }

    /// Capitals that name nobody.
    private static final Set<String> TITLES =
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
}
