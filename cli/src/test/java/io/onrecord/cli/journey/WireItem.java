package io.onrecord.cli.journey;

import io.onrecord.events.Ids;
import io.onrecord.events.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A rating by an invented outlet, as a wire item: what a kill takes back and an embargo holds.
///
/// @param format `ninjs` or `newsml`
/// @param number tells one item from another
record WireItem(String format, int number) {

    private static final String SOURCE = "wire-plumbline.example";

    String contentType() {
        return format.equals("ninjs")
                ? "application/ninjs+json"
                : "application/vnd.iptc.g2.newsmessage+xml";
    }

    String id() {
        return Ids.article(SOURCE, uri());
    }

    /// Words of it that nothing else has.
    String claim() {
        return "The ferry to Saltholm carried %d goats last winter".formatted(4_000 + number);
    }

    String text() {
        return body(1, "usable", null);
    }

    String kill() {
        return body(2, "canceled", null);
    }

    String embargoed(Instant until) {
        return body(1, "usable", until);
    }

    private String uri() {
        return "tag:" + SOURCE + ",2031:" + format + "-" + number;
    }

    private String body(int version, String status, @Nullable Instant until) {
        return format.equals("ninjs")
                ? Json.MAPPER
                        .createObjectNode()
                        .put("uri", uri())
                        .put("version", Integer.toString(version))
                        .put("versioncreated", "2031-02-03T04:05:06Z")
                        .put("pubstatus", status)
                        .put("embargoed", until == null ? null : until.toString())
                        .put("body_text", words())
                        .toString()
                : """
                <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
                <newsItem guid="%s" version="%d" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/>
                <versionCreated>%s</versionCreated>%s<pubStatus qcode="stat:%s"/></itemMeta>
                <contentSet><inlineData contenttype="text/plain">%s</inlineData></contentSet>
                </newsItem></itemSet></newsMessage>
                """
                        .formatted(
                                uri(),
                                version,
                                "2031-02-03T04:05:06Z",
                                until == null ? "" : "<embargoed>" + until + "</embargoed>",
                                status,
                                words());
    }

    private String words() {
        return """
        “%1$s,” Mayor Ada Moran told reporters on Friday.

        The books show %2$d.

        Share the Facts
        Plumbline rating logo Plumbline Rating:
        False
        "%1$s."
        Ada Moran
        Mayor of Port Ellery
        Friday, January 31, 2031
        """
                .formatted(claim(), number);
    }
}
