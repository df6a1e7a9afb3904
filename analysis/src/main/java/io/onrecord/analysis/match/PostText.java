package io.onrecord.analysis.match;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words of a post on a social network without what the network puts around them: addresses,
/// the line that names its author, marks before handles and tags. A tag becomes its words.
///
/// @param words what is left; any other text is left as it is
/// @param author as the last line names them; null where there is none
record PostText(String words, @Nullable String author) {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|pic\\.twitter\\.com/|www\\.)\\S*");

    private static final Pattern SIGNED =
            Pattern.compile("[—–]\\s*([^—–]{0,80}?)\\(@\\w{1,30}\\s*\\)[^—–]{0,30}$");

    private static final Pattern HANDLE = Pattern.compile("\\(@\\w{1,30}\\)");
    private static final Pattern TAG = Pattern.compile("[#@](\\w{1,100})");

    private static final Pattern INSIDE_TAG =
            Pattern.compile(
                    "(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=\\p{L})(?=\\d)|_");

    static PostText of(String text) {
        if (text.indexOf('@') < 0 && text.indexOf('#') < 0 && text.indexOf('/') < 0) {
            return new PostText(text, null);
        }
        String words = text;
        String author = null;
        Matcher signed = SIGNED.matcher(text);
        if (signed.find()) {
            author = signed.group(1).strip();
            words = text.substring(0, signed.start());
        }
        words = ADDRESS.matcher(words).replaceAll(" ");
        words = HANDLE.matcher(words).replaceAll(" ");
        words = TAG.matcher(words).replaceAll(tag -> apart(tag.group(1)));
        return new PostText(words, author == null || author.isEmpty() ? null : author);
    }

    private static String apart(String tag) {
        return Matcher.quoteReplacement(INSIDE_TAG.matcher(tag).replaceAll(" "));
    }
}
