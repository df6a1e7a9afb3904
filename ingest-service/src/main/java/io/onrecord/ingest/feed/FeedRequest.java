package io.onrecord.ingest.feed;

import io.onrecord.ingest.fault.Fault;
import io.onrecord.ingest.feed.document.Opml;
import io.onrecord.ingest.identity.Domains;
import io.onrecord.outbound.Destination;
import io.onrecord.outbound.WebAddress;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A feed that somebody wants to be followed.
///
/// @param source the publisher's domain; that of the address, without `www.`, `feeds.` and the
///   like, when it is left out
/// @param name what readers call the publisher; the feed's title when it is left out
/// @param folder in which lists have it
public record FeedRequest(
        @Schema(examples = "https://plumbline.example/feed") @Nullable String url,
        @Nullable String source,
        @Nullable String name,
        @Nullable String folder) {

    private static final int LONGEST_LINE = 500;
    private static final Pattern PREFIX = Pattern.compile("(?:www|feeds?|rss)\\.(?=.+\\.)");

    static FeedRequest of(Opml.Outline outline) {
        return new FeedRequest(outline.url(), outline.source(), outline.name(), outline.folder());
    }

    /// What it comes to.
    sealed interface Checked {

        record Good(WebAddress address, String source) implements Checked {}

        record Bad(Fault fault) implements Checked {}
    }

    Checked check(Destination destination) {
        if (url == null || url.isBlank()) {
            return new Checked.Bad(Fault.missing("url", "the address of the feed"));
        }
        Optional<WebAddress> address = WebAddress.of(url).filter(it -> destination.isForm(url));
        if (address.isEmpty()) {
            return new Checked.Bad(
                    Fault.invalid("url", "no web address that may be asked: " + Fault.shown(url)));
        }
        for (String line : new String[] {name, folder}) {
            if (line != null && line.length() > LONGEST_LINE) {
                return new Checked.Bad(Fault.invalid("name", "too long: " + Fault.shown(line)));
            }
        }
        String host = PREFIX.matcher(address.get().host()).replaceFirst("");
        String given = source == null || source.isBlank() ? host : source;
        return Domains.normal(given)
                .<Checked>map(domain -> new Checked.Good(address.get(), domain))
                .orElseGet(() ->
                        new Checked.Bad(
                                Fault.invalid("source", "no domain: " + Fault.shown(given))));
    }

    /// Null when it is blank.
    static @Nullable String line(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
