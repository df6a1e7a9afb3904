package io.onrecord.analysis.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A post of a social network as its own markup embeds it in a page.
///
/// @param author as displayed
/// @param date as displayed
record EmbeddedPost(@Nullable String author, @Nullable String date) {

    /// The classes of the block quotes that X/Twitter, Instagram, Facebook, Bluesky, TikTok, Truth
    /// Social and Mastodon have publishers paste.
    private static final List<String> CLASSES =
            List.of(
                    "twitter-tweet",
                    "twitter-video",
                    "instagram-media",
                    "fb-post",
                    "fb-xfbml-parse-ignore",
                    "bluesky-embed",
                    "tiktok-embed",
                    "truthsocial-embed",
                    "mastodon-embed",
                    "reddit-embed-bq");

    /// “— Ada Moreno (@ada) February 2, 2031”, behind the words of the post.
    private static final Pattern SIGNATURE =
            Pattern.compile(
                    "[—–-]\\s*([^—–()\\n]{2,80}\\s*\\(@[\\w.]{1,60}\\))\\s*([^\\n]{0,60})$");

    /// Of each network, in one page.
    private static final int MOST = 100;

    /// A site wraps so many elements around a post, at most.
    private static final int WRAPPERS = 4;

    /// Readability drops classes; this attribute stays.
    private static final String MARK = "data-post";

    /// Makes a paragraph of each post, in the place of what the site wraps around it: Readability
    /// throws away what is called “social”.
    static void flatten(Document page) {
        for (String name : CLASSES) {
            for (Element post : page.getElementsByClass(name).stream().limit(MOST).toList()) {
                String words = post.text();
                if (!words.isBlank() && post.parent() != null) {
                    Element paragraph = new Element("p").attr(MARK, name).text(words);
                    outermost(post, words).replaceWith(paragraph);
                }
            }
        }
    }

    private static Element outermost(Element post, String words) {
        Element around = post;
        Element parent = post.parent();
        for (int i = 0; i < WRAPPERS && parent != null; i++) {
            if (parent.normalName().equals("body") || !parent.text().equals(words)) {
                return around;
            }
            around = parent;
            parent = parent.parent();
        }
        return around;
    }

    static Optional<EmbeddedPost> of(Element element) {
        if (!element.hasAttr(MARK)) {
            return Optional.empty();
        }
        String text = element.text().replace('\u00a0', ' ').strip();
        Matcher signature = SIGNATURE.matcher(text);
        if (!signature.find()) {
            return Optional.of(new EmbeddedPost(null, null));
        }
        String date = signature.group(2).strip();
        return Optional.of(
                new EmbeddedPost(signature.group(1).strip(), date.isEmpty() ? null : date));
    }
}
