package io.onrecord.ingest.format;

import io.onrecord.ingest.fault.Code;
import io.onrecord.ingest.fault.Fault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// IPTC NewsML-G2: a news item by itself, or a news message with any number of them. Packages and
/// what is no text go with the text items of their message and are passed over; alone they are
/// refused.
record NewsMlG2() implements XmlFormat {

    private static final Set<String> ITEMS =
            Set.of(
                    "newsItem",
                    "packageItem",
                    "conceptItem",
                    "knowledgeItem",
                    "planningItem",
                    "catalogItem");

    @Override
    public Items read(XmlElement root, Declared declared) throws FaultException {
        boolean message = root.name().equals("newsMessage");
        if (!message && !ITEMS.contains(root.name())) {
            throw XmlFormat.unknown(root);
        }
        List<XmlElement> all =
                message
                        ? root.all("itemSet")
                                .flatMap(XmlElement::elements)
                                .filter(item -> ITEMS.contains(item.name()))
                                .toList()
                        : List.of(root);
        List<XmlElement> text = all.stream().filter(NewsMlG2::isText).toList();
        if (text.isEmpty()) {
            throw new FaultException(
                    all.isEmpty()
                            ? Fault.missing("itemSet", "a news message has items")
                            : Fault.of(Code.NOT_TEXT, "items without a text: " + kinds(all)));
        }
        String kinds = kinds(all.stream().filter(item -> !text.contains(item)).toList());
        return new Items(message, text.stream().map(item -> item(item, kinds, declared)).toList());
    }

    /// A killed item need not say its class, nor have content.
    private static boolean isText(XmlElement item) {
        if (!item.name().equals("newsItem")) {
            return false;
        }
        String kind = code(item.first("itemMeta", "itemClass").orElse(null));
        return kind == null || kind.equals("text") || kind.equals("composite");
    }

    private static String kinds(List<XmlElement> items) {
        return items.stream()
                .map(item -> {
                    String kind = code(item.first("itemMeta", "itemClass").orElse(null));
                    return kind == null ? item.name() : item.name() + " of " + Fault.shown(kind);
                })
                .distinct()
                .limit(5)
                .collect(Collectors.joining(", "));
    }

    private static Item item(XmlElement item, String passedOver, Declared declared) {
        Gathered it = new Gathered();
        if (!passedOver.isEmpty()) {
            it.warn("itemSet", "passed over: " + passedOver);
        }
        it.line("uri", "guid", item.attribute("guid"));
        it.version("version", item.attribute("version"));
        item.first("itemMeta").ifPresent(meta -> meta(meta, it));
        item.first("contentMeta").ifPresent(meta -> content(meta, it));
        it.line("language", "xml:lang", item.attribute("lang"));
        for (XmlElement set : item.all("contentSet").toList()) {
            set.all("inlineXML").forEach(body -> inline(body, it));
            set.all("inlineData").forEach(body -> data(body, it));
        }
        return it.item(declared);
    }

    private static void meta(XmlElement meta, Gathered it) {
        it.time("updatedAt", "versionCreated", meta.textOf("versionCreated"));
        it.time("publishedAt", "firstCreated", meta.textOf("firstCreated"));
        meta.first("embargoed").ifPresent(end -> it.embargo("embargoed", end.text()));
        Optional<XmlElement> status = meta.first("pubStatus");
        it.line("status", "pubStatus", code(status.orElse(null)));
        if (status.isPresent() && !it.has("status")) {
            it.fail(Fault.invalid("pubStatus", "it has no qcode"));
        }
        meta.all("edNote").forEach(note -> it.note(note.text()));
        meta.first("provider").ifPresent(provider -> provider(provider, it));
        meta.all("link")
                .filter(link -> {
                    String relation = link.attribute("rel");
                    return relation != null
                            && relation.matches("(?i).*(?:canonical|permalink|self|webpage)");
                })
                .forEach(link -> it.url("link", link.attribute("href")));
    }

    private static void provider(XmlElement provider, Gathered it) {
        String name = provider.textOf("name");
        it.line("sourceName", "provider", name == null ? provider.attribute("literal") : name);
        Stream.of("uri", "literal", "qcode")
                .flatMap(attribute -> Stream.ofNullable(provider.attribute(attribute)))
                .map(value -> value.replaceFirst("^https?://", "").replaceFirst("/$", ""))
                .filter(SourceOf::isDomain)
                .findFirst()
                .ifPresent(domain -> it.line("source", "provider", domain));
    }

    private static void content(XmlElement meta, Gathered it) {
        it.line("headline", "headline", meta.textOf("headline"));
        it.line("byline", "by", meta.textOf("by"));
        it.line("byline", "creator", meta.textOf("creator", "name"));
        it.line("wire", "creditline", meta.textOf("creditline"));
        it.time("publishedAt", "contentCreated", meta.textOf("contentCreated"));
        meta.first("language")
                .ifPresent(language -> it.line("language", "language", language.attribute("tag")));
    }

    /// XHTML or NITF inside the item.
    private static void inline(XmlElement body, Gathered it) {
        for (XmlElement root : body.elements().toList()) {
            if (root.name().equals("nitf")) {
                Nitf.content(root, it);
            } else {
                boolean page = root.name().equals("html");
                XmlElement content = page ? root.first("body").orElse(root) : body;
                it.markup("inlineXML", XmlMarkup.of(content));
            }
        }
    }

    private static void data(XmlElement body, Gathered it) {
        String type = body.attribute("contenttype");
        if (type != null && type.contains("html")) {
            it.markup("inlineData", body.rawText());
        } else if (type == null || type.startsWith("text/")) {
            it.text("inlineData", body.rawText());
        }
    }

    /// The code of a `qcode` or of a concept's `uri`: `stat:usable` is `usable`.
    private static @Nullable String code(@Nullable XmlElement concept) {
        if (concept == null) {
            return null;
        }
        String code = concept.attribute("qcode");
        String named = code == null ? concept.attribute("uri") : code;
        return named == null ? null : named.replaceFirst(".*[:/#]", "");
    }
}
