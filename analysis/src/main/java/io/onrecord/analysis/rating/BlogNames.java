package io.onrecord.analysis.rating;

import io.onrecord.events.Ids;
import java.util.regex.Pattern;

/// Blogs and pages under an invented name: the box's role says what they are.
final class BlogNames {

    private static final Pattern ROLE =
            Pattern.compile(
                    "(?:(?:a|an|the|pro|anti|liberal|conservative|right|left|wing|satirical|fake|"
                            + "news|internet|viral|\\w+) ){0,3}"
                            + "(?:bloggers?|blog|memes?|facebook (?:page|group|post)|viral images?)");

    private BlogNames() {}

    static boolean isRoleOfBlog(String role) {
        String normal = Ids.normal(role);
        return normal.length() <= 60 && ROLE.matcher(normal).matches();
    }
}
