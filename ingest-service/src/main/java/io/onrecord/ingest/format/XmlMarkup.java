package io.onrecord.ingest.format;

import java.util.Map;
import java.util.Set;

/// The body of an article in XML, XHTML's or NITF's, as markup that the page reader knows.
public final class XmlMarkup {

    private static final Map<String, String> NITF =
            Map.ofEntries(
                    Map.entry("hl1", "h2"),
                    Map.entry("hl2", "h2"),
                    Map.entry("bq", "blockquote"),
                    Map.entry("media", "figure"),
                    Map.entry("media-caption", "figcaption"),
                    Map.entry("block", "div"),
                    Map.entry("body.content", "div"),
                    Map.entry("body.end", "div"),
                    Map.entry("nitf-table", "table"));

    /// What surrounds an article and is none of it.
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "head",
                    "script",
                    "style",
                    "media-reference",
                    "media-metadata",
                    "media-producer",
                    "nitf-table-metadata",
                    "docdata");

    private XmlMarkup() {}

    /// What stands in the element, without the element itself.
    public static String of(XmlElement element) {
        StringBuilder markup = new StringBuilder();
        children(element, markup);
        return markup.toString();
    }

    private static void children(XmlElement element, StringBuilder markup) {
        for (XmlNode child : element.children()) {
            switch (child) {
                case XmlNode.Words(String text) -> escape(text, markup);
                case XmlElement inner -> write(inner, markup);
            }
        }
    }

    private static void write(XmlElement element, StringBuilder markup) {
        if (LEFT_OUT.contains(element.name())) {
            return;
        }
        String name = NITF.getOrDefault(element.name(), element.name());
        markup.append('<').append(name);
        String kind = element.attribute("class");
        if (kind != null) {
            markup.append(" class=\"");
            escape(kind, markup);
            markup.append('"');
        }
        markup.append('>');
        if (!name.equals("br") && !name.equals("hr") && !name.equals("img")) {
            children(element, markup);
            markup.append("</").append(name).append('>');
        }
    }

    private static void escape(String text, StringBuilder markup) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> markup.append("&lt;");
                case '&' -> markup.append("&amp;");
                case '"' -> markup.append("&quot;");
                default -> markup.append(c);
            }
        }
    }
}
