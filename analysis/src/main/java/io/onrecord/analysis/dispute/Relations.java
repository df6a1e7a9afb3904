package io.onrecord.analysis.dispute;

import io.onrecord.events.Assessor.Relation;
import io.onrecord.events.Claim;
import io.onrecord.events.Speaker;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How whoever disputes a claim stands to whoever made it, as far as the roles that the article
/// prints show it.
final class Relations {

    private static final Pattern EXPERT =
            Pattern.compile(
                    "(?i)\\b(?:professor|researcher|research|fellow|analyst|economist|scientist|historian|criminologist|epidemiologist|auditor|scholar|expert|university|college|institute|lecturer|statistician|academic|nonpartisan|non-partisan|arms"
                            + " control)\\b");

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
        if (Sides.haveOne(role, claimantName)
                || Sides.haveOne(claimantRole, name)
                || Sides.haveOne(role, claimantRole)) {
            return Relation.SAME_SIDE;
        }
        if (Sides.haveOne(claim.text(), name) || Sides.haveOne(claim.text(), role)) {
            return Relation.OPPOSING_SIDE;
        }
        return EXPERT.matcher(role).find() ? Relation.INDEPENDENT : Relation.UNKNOWN;
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}
