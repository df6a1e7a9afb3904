package io.onrecord.ingest.feed.document;

import io.onrecord.ingest.format.Characters;
import io.onrecord.ingest.format.Declared;
import io.onrecord.ingest.format.FaultException;
import io.onrecord.ingest.format.XmlElement;
import io.onrecord.ingest.format.XmlTree;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// Lists of feeds, as feed readers exchange them: [OPML 2.0](http://opml.org/spec2.opml). The
/// publisher's domain stands in an attribute of our own.
public final class Opml {

    /// Of our attribute.
    private static final String NAMESPACE = "https://onrecord.io/opml";

    private static final String SOURCE = "source";

    private Opml() {}

    /// @param folder that it stands in; null for none
    /// @param source the publisher's domain; null where the list does not say
    public record Outline(
            String url, @Nullable String name, @Nullable String folder, @Nullable String source) {}

    /// All feeds in it, whatever folders they stand in.
    public static List<Outline> read(byte[] body, @Nullable String contentType)
            throws FaultException {
        String xml = Characters.xml(body, new Declared(contentType, name -> null));
        List<Outline> outlines = new ArrayList<>();
        XmlTree.of(xml).all("body").forEach(it -> gather(it, null, outlines));
        return List.copyOf(outlines);
    }

    private static void gather(XmlElement in, @Nullable String folder, List<Outline> all) {
        in.all("outline")
                .forEach(it -> {
                    String title = it.attribute("title");
                    String name = title == null ? it.attribute("text") : title;
                    String url = it.attribute("xmlUrl");
                    if (url == null || url.isBlank()) {
                        gather(it, name == null ? folder : name, all);
                    } else {
                        all.add(new Outline(url.strip(), name, folder, it.attribute(SOURCE)));
                    }
                });
    }

    public static String write(List<Outline> outlines) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("opml");
            xml.writeAttribute("version", "2.0");
            xml.writeNamespace("onrecord", NAMESPACE);
            xml.writeCharacters("\n");
            body(xml, outlines);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("no memory to write in", e);
        }
        return text.append('\n').toString();
    }

    private static void body(XMLStreamWriter xml, List<Outline> outlines)
            throws XMLStreamException {
        xml.writeStartElement("head");
        xml.writeStartElement("title");
        xml.writeCharacters("Feeds that OnRecord follows");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeStartElement("body");
        TreeMap<String, List<Outline>> folders =
                outlines.stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> Objects.requireNonNullElse(it.folder(), ""),
                                        TreeMap::new,
                                        Collectors.toList()));
        for (String folder : folders.keySet()) {
            if (!folder.isEmpty()) {
                xml.writeCharacters("\n");
                xml.writeStartElement("outline");
                xml.writeAttribute("text", folder);
            }
            for (Outline outline : folders.get(folder)) {
                write(xml, outline);
            }
            if (!folder.isEmpty()) {
                xml.writeCharacters("\n");
                xml.writeEndElement();
            }
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private static void write(XMLStreamWriter xml, Outline outline) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("outline");
        xml.writeAttribute("type", "rss");
        xml.writeAttribute("text", Objects.requireNonNullElse(outline.name(), outline.url()));
        xml.writeAttribute("xmlUrl", outline.url());
        if (outline.source() != null) {
            xml.writeAttribute("onrecord", NAMESPACE, SOURCE, outline.source());
        }
    }
}
