package io.onrecord.analysis.rating;

import io.onrecord.events.Ids;
import java.util.Set;
import java.util.regex.Pattern;

/// Names that rating boxes print where nobody in particular made the claim.
final class GenericClaimants {

    private static final Pattern GENERIC =
            Pattern.compile(
                    "(?:(?:a|an|the|some|many|various|several|multiple|numerous|anonymous|unknown|"
                            + "viral|popular|widely shared|conservative|liberal|fake news|satirical)"
                            + " )*(?:(?:internet|social media|facebook|twitter|instagram|youtube|"
                            + "tiktok|whatsapp|telegram|reddit|threads|tumblr|x|web|online|news|media|"
                            + "chain|email|blog|satire|parody|right wing|left wing|viral) )*"
                            + "(?:bloggers?|blogs?|rumou?rs?|posts?|posting|postings|users?|memes?|images?|"
                            + "photos?|pictures?|videos?|emails?|e mails?|messages?|tweets?|claims?|"
                            + "graphics?|screenshots?|reports?|accounts?|pages?|groups?|sources?|"
                            + "websites?|sites?|internet|social media|facebook|twitter|instagram|"
                            + "tiktok|whatsapp|youtube|people|outlets?)"
                            + "(?: (?:on|in|from|by|of|shared) .*)?");

    private static final Set<String> OTHERS =
            Set.of("anonymous", "unknown", "n a", "none", "various", "multiple", "viral", "others");

    private GenericClaimants() {}

    private static final Pattern BEGINS =
            Pattern.compile(
                    "(?:(?:bloggers?|memes?|tweets|viral|rumou?rs|chain emails?|(?:internet|social media|facebook|twitter) (?:rumou?rs?|posts?|users?))\\b.*)");

    /// Whether a line with name and role begins with nobody's name.
    static boolean begin(String line) {
        return BEGINS.matcher(Ids.normal(line)).matches();
    }

    /// Whether the printed name is nobody's.
    static boolean contains(String name) {
        String normal = Ids.normal(name);
        return normal.isEmpty()
                || OTHERS.contains(normal)
                || (normal.length() <= 120 && GENERIC.matcher(normal).matches());
    }
}
