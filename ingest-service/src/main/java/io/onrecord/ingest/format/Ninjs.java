package io.onrecord.ingest.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.ingest.fault.Code;
import io.onrecord.ingest.fault.Fault;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// IPTC ninjs. The three generations say the same in other names: 1.x has `body_text` and
/// `headline`, 2.x arrays `bodies` and `headlines`, 3.x the same with `pubStatus` for `pubstatus`.
/// What vendors add is passed over; `guid` is taken for `uri` where there is none.
record Ninjs() implements JsonFormat {

    /// A member that shows that an object is ninjs and nothing else.
    private static final Set<String> MARKS =
            Set.of(
                    "bodies",
                    "headlines",
                    "pubstatus",
                    "pubStatus",
                    "versioncreated",
                    "versionCreated",
                    "standard",
                    "$standard",
                    "guid",
                    "representationtype",
                    "representationType",
                    "infosources",
                    "infoSources",
                    "infosource",
                    "embargoed");

    private static final Set<String> NO_TEXT =
            Set.of("audio", "video", "picture", "graphic", "event", "planning", "component");

    /// Bodies that are about the article and are not it.
    private static final Set<String> OTHER_ROLES =
            Set.of("abstract", "summary", "teaser", "caption", "preview", "short");

    static boolean isOne(JsonNode object) {
        return object.properties().stream()
                .map(Map.Entry::getKey)
                .anyMatch(name -> MARKS.contains(name) || name.startsWith("body_"));
    }

    @Override
    public List<Item> items(JsonNode object, Declared declared) {
        Gathered it = new Gathered();
        identity(object, it);
        life(object, it);
        body(object, it);
        String type = JsonTree.text(object, "type");
        if (!it.hasText() && type != null && NO_TEXT.contains(type.toLowerCase(Locale.ROOT))) {
            it.fail(new Fault(Code.NOT_TEXT, "type", null, "an item of type " + Fault.shown(type)));
        }
        it.line("headline", "headline", headline(object));
        it.line("byline", "by", JsonTree.text(object, "byline", "by"));
        it.line("language", "language", JsonTree.text(object, "language"));
        it.line("wire", "infosources", creditLine(object));
        return List.of(it.item(declared));
    }

    private static void identity(JsonNode object, Gathered it) {
        it.line("uri", "uri", JsonTree.text(object, "uri"));
        String guid = JsonTree.text(object, "guid");
        if (!it.has("uri") && guid != null) {
            it.line("uri", "guid", guid);
            it.warn("guid", "taken for the uri that ninjs requires");
        }
        it.url("url", JsonTree.text(object, "url", "link"));
        it.url("renditions", page(object));
        it.version("version", JsonTree.text(object, "version"));
        String source = JsonTree.text(object, "source");
        if (source != null) {
            boolean domain = SourceOf.isDomain(source);
            it.line(domain ? "source" : "sourceName", "source", source);
        }
        it.line("sourceName", "copyrightholder", JsonTree.text(object, "copyrightholder"));
        it.line("sourceName", "copyrightHolder", JsonTree.text(object, "copyrightHolder"));
    }

    private static void life(JsonNode object, Gathered it) {
        for (String name : List.of("pubstatus", "pubStatus")) {
            JsonNode status = object.path(name);
            if (!status.isMissingNode() && !status.isNull() && !status.isTextual()) {
                it.fail(Fault.invalid(name, "usable, withheld or canceled"));
            }
            it.line("status", name, JsonTree.text(object, name));
        }
        for (String name : List.of("embargoed", "embargoedUntil")) {
            JsonNode end = object.path(name);
            if (!end.isMissingNode() && !end.isNull()) {
                it.embargo(name, end.asText(end.toString()));
            }
        }
        it.note(JsonTree.text(object, "ednote", "edNote"));
        it.time(
                "updatedAt",
                "versioncreated",
                JsonTree.text(object, "versioncreated", "versionCreated"));
        it.time(
                "publishedAt",
                "firstcreated",
                JsonTree.text(object, "firstcreated", "firstCreated"));
        it.time(
                "publishedAt",
                "contentcreated",
                JsonTree.text(object, "contentcreated", "contentCreated"));
        it.time(
                "publishedAt",
                "versioncreated",
                JsonTree.text(object, "versioncreated", "versionCreated"));
    }

    /// Markup before text: it says which words are a heading and which somebody else's.
    private static void body(JsonNode object, Gathered it) {
        for (JsonNode body : bodies(object)) {
            if (isMarkup(body)) {
                it.markup("bodies", JsonTree.text(body, "value"));
            }
        }
        for (JsonNode body : bodies(object)) {
            it.text("bodies", JsonTree.text(body, "value"));
        }
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String name = member.getKey().toLowerCase(Locale.ROOT);
            if (name.startsWith("body_") && name.contains("html")) {
                it.markup(member.getKey(), textOf(member.getValue()));
            }
        }
        it.text("body_text", JsonTree.text(object, "body_text"));
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (member.getKey().startsWith("body_")) {
                it.text(member.getKey(), textOf(member.getValue()));
            }
        }
    }

    private static List<JsonNode> bodies(JsonNode object) {
        return object.path("bodies")
                .valueStream()
                .filter(body -> !OTHER_ROLES.contains(role(body)))
                .toList();
    }

    private static boolean isMarkup(JsonNode body) {
        String type = JsonTree.text(body, "contenttype", "contentType");
        String value = JsonTree.text(body, "value");
        return type == null
                ? value != null && (value.contains("</p>") || value.contains("<p>"))
                : type.contains("html");
    }

    private static @Nullable String headline(JsonNode object) {
        Stream<JsonNode> headlines = object.path("headlines").valueStream();
        Optional<String> first =
                headlines
                        .filter(headline -> !OTHER_ROLES.contains(role(headline)))
                        .flatMap(headline -> Stream.ofNullable(JsonTree.text(headline, "value")))
                        .findFirst();
        return first.orElse(JsonTree.text(object, "headline", "headline_text", "title"));
    }

    /// Where a rendition is the page, its address is the article's.
    private static @Nullable String page(JsonNode object) {
        return object.path("renditions")
                .valueStream()
                .filter(rendition -> {
                    String type =
                            JsonTree.text(rendition, "contenttype", "contentType", "mimetype");
                    return type != null && type.startsWith("text/html");
                })
                .flatMap(rendition -> Stream.ofNullable(JsonTree.text(rendition, "href")))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String creditLine(JsonNode object) {
        return Stream.of("infosources", "infoSources", "infosource")
                .flatMap(name -> object.path(name).valueStream())
                .filter(party -> role(party).contains("credit"))
                .flatMap(party -> Stream.ofNullable(JsonTree.text(party, "name")))
                .findFirst()
                .orElse(null);
    }

    private static String role(JsonNode part) {
        String role = JsonTree.text(part, "role", "rel");
        return role == null ? "" : role.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String textOf(JsonNode value) {
        return value.isTextual() ? value.asText() : null;
    }
}
