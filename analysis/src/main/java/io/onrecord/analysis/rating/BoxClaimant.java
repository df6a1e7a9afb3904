package io.onrecord.analysis.rating;

import io.onrecord.events.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who made the claim, as a rating box prints it.
///
/// @param name null when nobody is printed, or nobody in particular
/// @param generic whether what is printed is no person or organisation
/// @param role what stands around the name; null when nothing does
record BoxClaimant(@Nullable Printed name, boolean generic, @Nullable String role) {

    private static final Pattern LINK = Pattern.compile("\\s*https?://.*", Pattern.DOTALL);
    private static final Pattern BREAK = Pattern.compile("[ \\u00a0]*(?:\\R|[ \\u00a0]{2,})");

    /// A site under its own address is somebody, whatever the box calls it besides.
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[\\w-]+\\.)+(?:com|org|net|info|news|online|co|us|uk)");

    /// “A tweet”, “Trump's lawyers”: what is left of them names nobody.
    private static final Pattern NOBODY = Pattern.compile("(?i)(?:an?|the|\\S+['’]s)");

    /// The name and the office stand in one line after all.
    private static final Pattern OFFICE =
            Pattern.compile(
                    "(?i)\\b(?:commissioner|candidate|trustee|delegate|senator|governor|mayor|chairman|chairwoman|professor|president|secretary)$");

    private static final Pattern AROUND = Pattern.compile("^[\\s\u00a0,]+|[\\s\u00a0,]+$");
    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");
    private static final int LONGEST_ROLE = 200;

    static BoxClaimant read(String text, @Nullable Span block, String hint) {
        if (block == null) {
            return new BoxClaimant(null, false, null);
        }
        String words = LINK.matcher(block.of(text)).replaceFirst("");
        Matcher end = BREAK.matcher(words);
        boolean parted = end.find();
        String line = parted ? words.substring(0, end.start()) : words;
        if (GenericClaimants.begin(line)
                || GenericClaimants.contains(line)
                || GenericClaimants.contains(words)) {
            return new BoxClaimant(null, true, null);
        }
        int title = NameAndRole.titleLength(line);
        String untitled = line.substring(title);
        int length = parted ? whole(untitled, hint) : NameAndRole.nameLength(untitled, hint);
        if (length == 0
                || NOBODY.matcher(untitled.substring(0, length)).matches()
                || GenericClaimants.contains(untitled.substring(0, length))
                || (BlogNames.isRoleOfBlog(untitled.substring(length))
                        && !DOMAIN.matcher(untitled.substring(0, length)).matches())) {
            return new BoxClaimant(null, !line.isBlank(), null);
        }
        int start = block.start() + title;
        Span name = new Span(start, start + length);
        return new BoxClaimant(
                Printed.asItStands(Passage.inText(text, name)),
                false,
                role(words.substring(0, title), words.substring(title + length)));
    }

    private static @Nullable String role(String before, String behind) {
        String role = AROUND.matcher(before + " " + behind).replaceAll("");
        String line = SPACE.matcher(role).replaceAll(" ");
        return line.isEmpty() || line.length() > LONGEST_ROLE ? null : line;
    }

    private static int whole(String line, String hint) {
        boolean parts = !hint.isEmpty() || OFFICE.matcher(line).find();
        return parts ? Math.min(line.length(), NameAndRole.nameLength(line, hint)) : line.length();
    }
}
