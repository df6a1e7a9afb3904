package io.onrecord.ingest.feed.document;

import io.onrecord.ingest.format.XmlElement;
import java.net.URI;
import java.util.Optional;

/// A form in XML that feeds come in.
sealed interface FeedFormat permits Rss, Atom, NewsSitemap {

    /// @param base where it was fetched
    FeedDocument read(XmlElement root, URI base);

    /// The form whose documents begin so.
    static Optional<FeedFormat> of(XmlElement root) {
        return switch (root.name()) {
            case "rss", "RDF" -> Optional.of(new Rss());
            case "feed" -> Optional.of(new Atom());
            case "urlset" -> Optional.of(new NewsSitemap());
            default -> Optional.empty();
        };
    }
}
