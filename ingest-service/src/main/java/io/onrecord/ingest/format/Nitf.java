package io.onrecord.ingest.format;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// IPTC NITF. A kill is `management-status="canceled"`; an embargo is `embargoed` with the date of
/// release.
record Nitf() implements XmlFormat {

    private static final String EMBARGOED = "embargoed";

    @Override
    public Items read(XmlElement root, Declared declared) throws FaultException {
        if (!root.name().equals("nitf")) {
            throw XmlFormat.unknown(root);
        }
        Gathered it = new Gathered();
        root.first("head", "docdata").ifPresent(data -> data(data, it));
        root.first("head", "pubdata")
                .ifPresent(data -> {
                    it.url("pubdata", data.attribute("ex-ref"));
                    it.time("publishedAt", "pubdata", data.attribute("date.publication"));
                    it.line("sourceName", "pubdata", data.attribute("name"));
                });
        root.first("head")
                .flatMap(head -> head.all("revision-history").reduce((one, next) -> next))
                .ifPresent(
                        last -> it.time("updatedAt", "revision-history", last.attribute("norm")));
        it.time("updatedAt", "date.issue", norm(root, "date.issue"));
        content(root, it);
        it.line("headline", "title", root.textOf("head", "title"));
        return Items.one(it.item(declared));
    }

    /// The article itself, which may stand in an item of NewsML-G2.
    static void content(XmlElement root, Gathered it) {
        it.line("headline", "hl1", root.textOf("body", "body.head", "hedline", "hl1"));
        it.line("byline", "byline", byline(root));
        it.line("wire", "distributor", root.textOf("body", "body.head", "distributor"));
        it.line("language", "xml:lang", root.attribute("lang"));
        root.first("body", "body.content")
                .ifPresent(body -> it.markup("body.content", XmlMarkup.of(body)));
    }

    private static void data(XmlElement data, Gathered it) {
        data.first("doc-id")
                .ifPresent(id -> {
                    it.line("uri", "doc-id", id.attribute("id-string"));
                    String source = id.attribute("regsrc");
                    if (source != null) {
                        boolean domain = SourceOf.isDomain(source);
                        it.line(domain ? "source" : "sourceName", "doc-id", source);
                    }
                });
        data.all("du-key").forEach(key -> it.version("du-key", key.attribute("version")));
        it.time("publishedAt", "date.issue", attribute(data, "date.issue", "norm"));
        it.line("sourceName", "doc.copyright", attribute(data, "doc.copyright", "holder"));
        data.all("ed-msg")
                .forEach(note ->
                        Stream.of("info", "msg-type")
                                .forEach(part -> it.note(note.attribute(part))));
        life(data, it);
    }

    private static void life(XmlElement data, Gathered it) {
        String status = data.attribute("management-status");
        String release = attribute(data, "date.release", "norm");
        if (EMBARGOED.equals(status)) {
            if (release == null) {
                it.warn("date.release", "an embargo without an end: held");
                it.line("status", "management-status", Gathered.WITHHELD);
            }
        } else {
            it.line("status", "management-status", status);
        }
        it.embargo("date.release", release);
    }

    private static @Nullable String norm(XmlElement root, String date) {
        return root.first("head", "docdata", date).map(it -> it.attribute("norm")).orElse(null);
    }

    private static @Nullable String attribute(XmlElement data, String element, String attribute) {
        return data.first(element).map(it -> it.attribute(attribute)).orElse(null);
    }

    private static @Nullable String byline(XmlElement root) {
        String byline = root.textOf("body", "body.head", "byline");
        return byline == null ? null : byline.replaceFirst("(?i)^by\\s+", "");
    }
}
