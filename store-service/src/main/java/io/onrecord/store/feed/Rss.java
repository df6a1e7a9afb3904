package io.onrecord.store.feed;

import java.io.StringWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// RSS 2.0 of the same items.
final class Rss {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private Rss() {}

    static String of(JsonFeed feed) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeNamespace("atom", ATOM);
            xml.writeStartElement("channel");
            element(xml, "title", feed.title());
            element(xml, "link", feed.home_page_url());
            element(xml, "description", feed.title());
            xml.writeEmptyElement("atom", "link", ATOM);
            xml.writeAttribute("href", clean(feed.feed_url()));
            xml.writeAttribute("rel", "self");
            for (JsonFeed.Item item : feed.items()) {
                item(xml, item);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("no XML of a feed", e);
        }
        return text.toString();
    }

    private static void item(XMLStreamWriter xml, JsonFeed.Item item) throws XMLStreamException {
        xml.writeStartElement("item");
        element(xml, "title", item.title());
        element(xml, "link", item.url());
        element(xml, "description", item.content_text());
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters(item.id());
        xml.writeEndElement();
        for (String tag : item.tags()) {
            element(xml, "category", tag);
        }
        element(
                xml,
                "pubDate",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        item.date_published().atOffset(ZoneOffset.UTC)));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    /// Without what XML 1.0 cannot hold.
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .filter(one ->
                        one == '\t'
                                || one == '\n'
                                || one == '\r'
                                || (one >= 0x20 && one <= 0xD7FF)
                                || (one >= 0xE000 && one <= 0xFFFD)
                                || one >= 0x10000)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
