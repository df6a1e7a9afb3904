package io.onrecord.analysis.rating;

import io.onrecord.events.Claim;
import io.onrecord.events.Ids;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether a rated claim is about what is said, or about whether somebody said it: “Quotes Ada
/// Moreno as saying …”.
final class ClaimLevel {

    private static final Pattern QUOTES =
            Pattern.compile(
                    "(?i)^(?:says? )?(?:.{0,60}\\b)?(?:quot(?:es?|ed|ing)|attribut(?:es|ed|ing)) .{1,120}?\\b(?:as saying|as having said|saying|to)\\b.*",
                    Pattern.DOTALL);

    private static final Pattern SAID =
            Pattern.compile(
                    "^(?:Says? |Said )?(?:that )?((?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,5})(?:once |recently |has |publicly )?"
                            + "(?:said|says|tweeted|wrote|posted|told|stated|declared|admitted|"
                            + "claimed|announced|called for|confessed)\\b.*",
                    Pattern.DOTALL);

    private ClaimLevel() {}

    /// @param claimant of the claim; a claim of others about whether X said it is about X's words
    static Claim.Level of(String claim, @Nullable String claimant) {
        String bare = claim.strip();
        if (QUOTES.matcher(bare).matches()) {
            return Claim.Level.ATTRIBUTION;
        }
        Matcher said = SAID.matcher(bare);
        boolean someoneElse =
                said.matches() && (claimant == null || !isSame(said.group(1), claimant));
        return someoneElse ? Claim.Level.ATTRIBUTION : Claim.Level.CONTENT;
    }

    private static boolean isSame(String name, String claimant) {
        String last = Ids.normal(name);
        String whole = Ids.normal(claimant);
        return !last.isEmpty() && (whole.endsWith(last) || last.endsWith(whole));
    }
}
