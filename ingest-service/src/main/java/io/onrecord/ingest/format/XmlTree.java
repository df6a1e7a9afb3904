package io.onrecord.ingest.format;

import io.onrecord.ingest.fault.Code;
import io.onrecord.ingest.fault.Fault;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// XML from outside, read within bounds. A DOCTYPE is passed over and never loaded; one that
/// declares anything is refused, and so is an entity that it would have to declare.
public final class XmlTree {

    static final int DEEPEST = 64;
    static final int MOST_ELEMENTS = 100_000;

    private static final XMLInputFactory FACTORY = factory();

    private final Deque<Open> open = new ArrayDeque<>();
    private int elements;

    private XmlTree() {}

    private record Open(
            String namespace, String name, Map<String, String> attributes, List<XmlNode> children) {

        XmlElement close() {
            return new XmlElement(namespace, name, Map.copyOf(attributes), List.copyOf(children));
        }
    }

    public static XmlElement of(String xml) throws FaultException {
        try {
            XMLStreamReader reader =
                    FACTORY.createXMLStreamReader(new StringReader(withoutDoctype(xml)));
            try {
                return new XmlTree().read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new FaultException(fault(e));
        }
    }

    private XmlElement read(XMLStreamReader reader) throws XMLStreamException, FaultException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(reader);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        words(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlElement closed = open.pop().close();
                    if (open.isEmpty()) {
                        finish(reader);
                        return closed;
                    }
                    open.element().children().add(closed);
                }
                case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.DTD ->
                        throw new FaultException(
                                Code.FORBIDDEN_XML, "a DTD or an entity of its own");
                default -> {
                    // Comments and processing instructions say nothing of the article.
                }
            }
        }
        throw new FaultException(Code.MALFORMED_XML, "there is no element");
    }

    /// What stands behind the root has to be well-formed too.
    private static void finish(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            reader.next();
        }
    }

    private void begin(XMLStreamReader reader) throws FaultException {
        if (open.size() >= DEEPEST) {
            throw new FaultException(Fault.beyond(Code.TOO_DEEP, null, DEEPEST, "levels"));
        }
        if (++elements > MOST_ELEMENTS) {
            throw new FaultException(Fault.beyond(Code.TOO_LARGE, null, MOST_ELEMENTS, "elements"));
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        String namespace = reader.getNamespaceURI();
        open.push(
                new Open(
                        namespace == null ? "" : namespace,
                        reader.getLocalName(),
                        attributes,
                        new ArrayList<>()));
    }

    private void words(String text) {
        if (!open.isEmpty()) {
            open.element().children().add(new XmlNode.Words(text));
        }
    }

    private static String withoutDoctype(String xml) throws FaultException {
        int start = prologEnd(xml);
        if (!xml.startsWith("<!DOCTYPE", start)) {
            return xml;
        }
        int end = start;
        while (end < xml.length() && xml.charAt(end) != '>' && xml.charAt(end) != '[') {
            end++;
        }
        if (end < xml.length() && xml.charAt(end) == '[') {
            throw new FaultException(Code.FORBIDDEN_XML, "a DTD that declares something");
        }
        return xml.substring(0, start) + xml.substring(Math.min(end + 1, xml.length()));
    }

    /// Where the declaration, comments and spaces before the DOCTYPE or the root end.
    private static int prologEnd(String xml) {
        int at = 0;
        while (at < xml.length()) {
            int next;
            if (Character.isWhitespace(xml.charAt(at))) {
                next = at + 1;
            } else if (xml.startsWith("<?", at)) {
                next = behind("?>", xml, at);
            } else if (xml.startsWith("<!--", at)) {
                next = behind("-->", xml, at);
            } else {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static int behind(String end, String xml, int from) {
        int at = xml.indexOf(end, from);
        return at < 0 ? xml.length() : at + end.length();
    }

    private static Fault fault(XMLStreamException e) {
        String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        return Fault.of(
                message.contains("was referenced, but not declared")
                        ? Code.FORBIDDEN_XML
                        : Code.MALFORMED_XML,
                message.length() > 300 ? message.substring(0, 300) : message);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }
}
