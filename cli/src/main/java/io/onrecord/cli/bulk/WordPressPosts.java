package io.onrecord.cli.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.events.Json;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The published posts of a WordPress export (WXR, an RSS of its own). Pages, pictures, menus,
/// drafts and what lies in the bin are passed over.
final class WordPressPosts implements Pieces {

    private static final Map<String, String> CHANNEL_FIELDS =
            Map.of("title", "title", "link", "link", "language", "language");

    private final String name;
    private final XMLStreamReader xml;
    private final Map<String, String> channel = new HashMap<>();
    private int number;
    private boolean broken;

    WordPressPosts(String name, InputStream in) throws IOException {
        this.name = name;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            this.xml = factory.createXMLStreamReader(new Printable(in), "UTF-8");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public @Nullable Piece next() throws IOException {
        try {
            while (!broken && xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("item")) {
                    number++;
                    Piece piece = post(item());
                    if (piece != null) {
                        return piece;
                    }
                } else if (xml.getPrefix().isEmpty()
                        && CHANNEL_FIELDS.containsKey(xml.getLocalName())) {
                    String field = xml.getLocalName();
                    channel.putIfAbsent(field, content().strip());
                }
            }
            return null;
        } catch (XMLStreamException e) {
            broken = true;
            return new Piece.Bad(
                    name + "#" + (number + 1),
                    "MALFORMED_XML",
                    e.getMessage() + "; nothing behind it can be read");
        }
    }

    /// The first value of each child, by its qualified name.
    private Map<String, String> item() throws XMLStreamException {
        Map<String, String> fields = new HashMap<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                String field =
                        xml.getPrefix().isEmpty()
                                ? xml.getLocalName()
                                : xml.getPrefix() + ":" + xml.getLocalName();
                fields.putIfAbsent(field, content());
            }
        }
        return fields;
    }

    /// All text in the element, up to a little more than may be.
    private String content() throws XMLStreamException {
        StringBuilder content = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    if (content.length() <= LONGEST) {
                        content.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return content.toString();
    }

    /// Null when it is no published post.
    private @Nullable Piece post(Map<String, String> item) throws IOException {
        if (!item.getOrDefault("wp:post_type", "post").equals("post")
                || !item.getOrDefault("wp:status", "publish").equals("publish")) {
            return null;
        }
        String link = item.getOrDefault("link", "").strip();
        String where = name + "#" + number + " " + link;
        String content = item.getOrDefault("content:encoded", "");
        if (content.length() > LONGEST) {
            return Pieces.tooLarge(where);
        }
        ObjectNode article = Json.MAPPER.createObjectNode();
        put(article, "url", link);
        put(article, "source", domain(channel.getOrDefault("link", link)));
        put(article, "sourceName", channel.get("title"));
        put(article, "language", channel.get("language"));
        put(article, "byline", item.get("dc:creator"));
        put(article, "publishedAt", time(item.get("wp:post_date_gmt")));
        put(article, "updatedAt", time(item.get("wp:post_modified_gmt")));
        article.put("html", PostHtml.page(item.getOrDefault("title", ""), content));
        byte[] json = Json.MAPPER.writeValueAsBytes(article);
        return json.length > LONGEST ? Pieces.tooLarge(where) : new Piece.Json(where, json);
    }

    private static void put(ObjectNode article, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            article.put(field, value.strip());
        }
    }

    /// `2031-02-03 04:05:06`, in UTC; WordPress writes zeros for never.
    private static @Nullable String time(@Nullable String given) {
        return given != null && given.matches("[1-9]\\d{3}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d")
                ? given.replace(' ', 'T') + "Z"
                : null;
    }

    private static @Nullable String domain(String link) {
        try {
            return URI.create(link).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /// Exports carry control characters of old posts, which XML forbids: a space in their place. In
    /// UTF-8 these bytes are nothing else.
    private static final class Printable extends FilterInputStream {

        Printable(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            return b >= 0 && isControl(b) ? ' ' : b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            for (int i = from; i < from + count; i++) {
                if (isControl(bytes[i])) {
                    bytes[i] = ' ';
                }
            }
            return count;
        }

        private static boolean isControl(int b) {
            return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r';
        }
    }
}
