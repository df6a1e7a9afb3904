package io.onrecord.ingest.format;

/// An element of an XML document, or the words between two.
public sealed interface XmlNode permits XmlElement, XmlNode.Words {

    record Words(String text) implements XmlNode {}
}
