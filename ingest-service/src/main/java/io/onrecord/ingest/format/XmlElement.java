package io.onrecord.ingest.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An element of an XML document. Names are without their namespace's prefix: feeds differ in it.
///
/// @param namespace empty when it has none
/// @param attributes by local name; `xml:lang` is `lang`
public record XmlElement(
        String namespace, String name, Map<String, String> attributes, List<XmlNode> children)
        implements XmlNode {

    /// Elements of that name among the children.
    public Stream<XmlElement> all(String child) {
        return elements().filter(element -> element.name.equals(child));
    }

    public Stream<XmlElement> elements() {
        return children.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    /// The first element on a path of child names, whichever of several parents has it.
    public Optional<XmlElement> first(String... path) {
        Stream<XmlElement> here = Stream.of(this);
        for (String step : path) {
            here = here.flatMap(element -> element.all(step));
        }
        return here.findFirst();
    }

    /// What the first element on a path says; null when there is none.
    public @Nullable String textOf(String... path) {
        return first(path).map(XmlElement::text).filter(text -> !text.isEmpty()).orElse(null);
    }

    public @Nullable String attribute(String attribute) {
        return attributes.get(attribute);
    }

    /// All words in it, in one line.
    public String text() {
        StringBuilder words = new StringBuilder();
        gather(words);
        return words.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private void gather(StringBuilder words) {
        for (XmlNode child : children) {
            switch (child) {
                case XmlNode.Words(String text) -> words.append(text);
                case XmlElement element -> {
                    words.append(' ');
                    element.gather(words);
                    words.append(' ');
                }
            }
        }
    }

    /// All words as they stand.
    public String rawText() {
        StringBuilder words = new StringBuilder();
        for (XmlNode child : children) {
            words.append(
                    switch (child) {
                        case XmlNode.Words(String text) -> text;
                        case XmlElement element -> element.rawText();
                    });
        }
        return words.toString();
    }
}
