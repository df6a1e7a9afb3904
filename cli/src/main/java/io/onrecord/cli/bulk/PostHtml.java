package io.onrecord.cli.bulk;

import java.util.Locale;
import java.util.regex.Pattern;

/// A post of WordPress as the page that it was. Older posts have no paragraphs of their own: a
/// blank line begins one (`wpautop`), and names in square brackets stand for pictures and players.
final class PostHtml {

    private static final Pattern SHORTCODE =
            Pattern.compile(
                    "\\[/?(?:caption|gallery|embed|video|audio|playlist|wp_caption)\\b[^\\]\n]{0,500}\\]");
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)<p[\\s>]");
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*(?:\\R[ \\t]*)+");
    private static final Pattern BLOCK =
            Pattern.compile(
                    "(?i)^<(?:h[1-6]|ul|ol|blockquote|figure|table|div|pre|script|style|section|hr)\\b");

    private PostHtml() {}

    /// @param title as HTML, which WordPress keeps it as
    static String page(String title, String content) {
        String plain = SHORTCODE.matcher(content).replaceAll("");
        String body = PARAGRAPH.matcher(plain).find() ? plain : paragraphs(plain);
        return "<!doctype html><html><head><title>%1$s</title></head><body><article><h1>%1$s</h1>\n%2$s\n</article></body></html>"
                .formatted(title.replaceAll("(?i)</?(?:title|script|style)\\b", ""), body);
    }

    private static String paragraphs(String content) {
        StringBuilder html = new StringBuilder(content.length() + 64);
        for (String part : BLANK_LINE.split(content.strip())) {
            String block = part.strip();
            if (BLOCK.matcher(block.toLowerCase(Locale.ROOT)).find()) {
                html.append(block).append('\n');
            } else if (!block.isEmpty()) {
                html.append("<p>").append(block.replaceAll("\\R", "<br>")).append("</p>\n");
            }
        }
        return html.toString();
    }
}
