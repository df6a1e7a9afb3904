package io.onrecord.ingest.feed.document;

import io.onrecord.ingest.feed.document.FeedDocument.Kind;
import io.onrecord.ingest.format.XmlElement;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// RSS 0.9x and 2.0 (rssboard.org), and RSS 1.0, where items stand beside the channel; with what
/// Dublin Core, `content:encoded`, `sy:` and Atom add to it.
record Rss() implements FeedFormat {

    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String SYNDICATION = "http://purl.org/rss/1.0/modules/syndication/";

    @Override
    public FeedDocument read(XmlElement root, URI base) {
        XmlElement channel = root.first("channel").orElse(root);
        return new FeedDocument(
                Kind.RSS,
                FeedWords.line(FeedWords.ownText(channel, "title")),
                freshFor(channel),
                Stream.concat(channel.all("item"), root.all("item"))
                        .map(item -> item(item, base))
                        .toList());
    }

    private static FeedItem item(XmlElement item, URI base) {
        String guid = FeedWords.ownText(item, "guid");
        String creator = text(item, DUBLIN_CORE, "creator");
        String author = creator == null ? FeedWords.ownText(item, "author") : creator;
        String date = FeedWords.ownText(item, "pubDate");
        return new FeedItem(
                guid == null ? item.attribute("about") : guid,
                FeedWords.address(base, link(item, guid)),
                FeedWords.line(FeedWords.ownText(item, "title")),
                FeedWords.line(author),
                FeedTimes.read(date == null ? text(item, DUBLIN_CORE, "date") : date),
                FeedTimes.read(text(item, Atom.NAMESPACE, "updated")),
                text(item, CONTENT, "encoded"),
                FeedWords.ownText(item, "description"));
    }

    /// A service that counts clicks keeps the publisher's own address beside its.
    private static @Nullable String link(XmlElement item, @Nullable String guid) {
        String original = item.textOf("origLink");
        if (FeedWords.isWeb(original)) {
            return original;
        }
        String link = FeedWords.ownText(item, "link");
        if (link != null) {
            return link;
        }
        boolean permanent =
                FeedWords.own(item, "guid")
                        .noneMatch(it -> "false".equalsIgnoreCase(it.attribute("isPermaLink")));
        return permanent && FeedWords.isWeb(guid)
                ? guid
                : item.all("link")
                        .filter(it -> it.namespace().equals(Atom.NAMESPACE))
                        .map(it -> it.attribute("href"))
                        .filter(FeedWords::isWeb)
                        .findFirst()
                        .orElse(null);
    }

    /// `ttl` in minutes, or `sy:updatePeriod` over `sy:updateFrequency`.
    private static @Nullable Duration freshFor(XmlElement channel) {
        Optional<Long> minutes = number(FeedWords.ownText(channel, "ttl"));
        if (minutes.isPresent()) {
            return Duration.ofMinutes(minutes.get());
        }
        String period = text(channel, SYNDICATION, "updatePeriod");
        Duration whole =
                switch (period == null ? "" : period) {
                    case "hourly" -> Duration.ofHours(1);
                    case "daily" -> Duration.ofDays(1);
                    case "weekly" -> Duration.ofDays(7);
                    default -> null;
                };
        long times = number(text(channel, SYNDICATION, "updateFrequency")).orElse(1L);
        return whole == null ? null : whole.dividedBy(Math.max(1, times));
    }

    private static Optional<Long> number(@Nullable String digits) {
        return digits != null && digits.matches("\\d{1,6}")
                ? Optional.of(Long.valueOf(digits))
                : Optional.empty();
    }

    private static @Nullable String text(XmlElement parent, String namespace, String name) {
        return parent.all(name)
                .filter(it -> it.namespace().equals(namespace))
                .map(XmlElement::rawText)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
