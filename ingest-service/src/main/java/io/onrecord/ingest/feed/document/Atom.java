package io.onrecord.ingest.feed.document;

import io.onrecord.ingest.feed.document.FeedDocument.Kind;
import io.onrecord.ingest.format.XmlElement;
import io.onrecord.ingest.format.XmlMarkup;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Atom 1.0 (RFC 4287), and 0.3.
record Atom() implements FeedFormat {

    static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    @Override
    public FeedDocument read(XmlElement root, URI base) {
        URI own = base(root, base);
        return new FeedDocument(
                Kind.ATOM,
                FeedWords.line(markup(root, "title")),
                null,
                FeedWords.own(root, "entry").map(entry -> item(entry, base(entry, own))).toList());
    }

    private static FeedItem item(XmlElement entry, URI base) {
        String published = FeedWords.ownText(entry, "published");
        String issued = published == null ? FeedWords.ownText(entry, "issued") : published;
        String updated = FeedWords.ownText(entry, "updated");
        String id = FeedWords.ownText(entry, "id");
        String link = link(entry);
        return new FeedItem(
                id,
                FeedWords.address(base, link == null && FeedWords.isWeb(id) ? id : link),
                FeedWords.line(markup(entry, "title")),
                authors(entry),
                FeedTimes.read(issued == null ? updated : issued),
                FeedTimes.read(updated),
                markup(entry, "content"),
                markup(entry, "summary"));
    }

    private static @Nullable String link(XmlElement entry) {
        return FeedWords.own(entry, "link")
                .filter(link -> "alternate".equals(rel(link)))
                .filter(link -> {
                    String type = link.attribute("type");
                    return type == null || type.contains("html");
                })
                .map(link -> link.attribute("href"))
                .findFirst()
                .orElse(null);
    }

    private static String rel(XmlElement link) {
        return Optional.ofNullable(link.attribute("rel")).orElse("alternate");
    }

    private static @Nullable String authors(XmlElement entry) {
        String names =
                FeedWords.own(entry, "author")
                        .flatMap(author -> Optional.ofNullable(author.textOf("name")).stream())
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    /// A text construct as HTML; null when it is none, or stands elsewhere.
    private static @Nullable String markup(XmlElement parent, String name) {
        return FeedWords.own(parent, name)
                .map(it -> {
                    String type = Optional.ofNullable(it.attribute("type")).orElse("text");
                    return switch (type) {
                        case "xhtml", "application/xhtml+xml" -> XmlMarkup.of(it);
                        case "html", "text/html" -> it.rawText();
                        default ->
                                it.elements().findAny().isPresent()
                                        ? XmlMarkup.of(it)
                                        : it.rawText();
                    };
                })
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static URI base(XmlElement element, URI outer) {
        String own = element.attribute("base");
        try {
            return own == null ? outer : outer.resolve(own.strip());
        } catch (IllegalArgumentException e) {
            return outer;
        }
    }
}
