package io.onrecord.ingest.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.events.Article.Review;
import io.onrecord.ingest.fault.Code;
import io.onrecord.ingest.fault.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// schema.org [NewsArticle](https://schema.org/NewsArticle) and its kin as JSON-LD, alone or in a
/// `@graph`, where ClaimReviews beside it belong to it. schema.org has no word for a kill or an
/// embargo: `creativeWorkStatus` or IPTC's `pubStatus`, and `embargoedUntil`, say it.
record NewsArticle() implements JsonFormat {

    private static final Pattern TYPE =
            Pattern.compile("(?:.*[/:])?(?:\\w*Article|BlogPosting|LiveBlogPosting|Report)");
    private static final Pattern REVIEW = Pattern.compile("(?:.*[/:])?ClaimReview");
    private static final Pattern MARKUP =
            Pattern.compile("(?i)</(?:p|div|h\\d|blockquote)>|<br ?/?>");

    static boolean isOne(JsonNode object) {
        return object.has("@type") || object.has("@graph") || object.has("@context");
    }

    @Override
    public List<Item> items(JsonNode object, Declared declared) {
        List<JsonNode> all =
                object.has("@graph")
                        ? object.path("@graph").valueStream().toList()
                        : List.of(object);
        List<JsonNode> articles = all.stream().filter(node -> is(node, TYPE)).toList();
        if (articles.isEmpty()) {
            Fault fault =
                    new Fault(Code.INVALID_FIELD, "@type", null, "there is no NewsArticle in it");
            return List.of(new Item.Bad(fault));
        }
        List<Item> items = new ArrayList<>();
        for (JsonNode article : articles) {
            Gathered it = new Gathered();
            if (articles.size() == 1) {
                all.stream().filter(node -> is(node, REVIEW)).forEach(node -> review(node, it));
            }
            items.add(item(article, it, declared));
        }
        return items;
    }

    private static Item item(JsonNode article, Gathered it, Declared declared) {
        JsonNode identifier = article.path("identifier");
        it.line("uri", "identifier", JsonTree.text(article, "identifier"));
        it.line("uri", "identifier", JsonTree.text(identifier, "value"));
        it.line("uri", "@id", JsonTree.text(article, "@id"));
        it.url("url", JsonTree.text(article, "url"));
        it.url("mainEntityOfPage", address(article.path("mainEntityOfPage")));
        it.version("version", JsonTree.text(article, "version"));
        it.line("headline", "headline", JsonTree.text(article, "headline", "name"));
        it.line("byline", "author", names(article.path("author")));
        it.line("language", "inLanguage", language(article.path("inLanguage")));
        it.time(
                "publishedAt",
                "datePublished",
                JsonTree.text(article, "datePublished", "dateCreated"));
        it.time("updatedAt", "dateModified", JsonTree.text(article, "dateModified"));
        it.line("wire", "creditText", JsonTree.text(article, "creditText"));
        JsonNode publisher = article.path("publisher");
        it.line("sourceName", "publisher", JsonTree.text(publisher, "name"));
        String home = address(publisher);
        if (home != null) {
            SourceOf.identifier(home, null)
                    .ifPresent(domain -> it.line("source", "publisher.url", domain));
        }
        life(article, it);
        String body = JsonTree.text(article, "articleBody", "text");
        if (body != null && MARKUP.matcher(body).find()) {
            it.markup("articleBody", body);
        }
        it.text("articleBody", body);
        Stream.concat(article.path("review").valueStream(), Stream.of(article.path("review")))
                .filter(node -> is(node, REVIEW))
                .forEach(node -> review(node, it));
        return it.item(declared);
    }

    private static void life(JsonNode article, Gathered it) {
        it.line("status", "pubStatus", JsonTree.text(article, "pubStatus", "pubstatus"));
        String status = JsonTree.text(article, "creativeWorkStatus");
        if (status != null) {
            switch (status.toLowerCase(Locale.ROOT)) {
                case "canceled", "cancelled", "withdrawn", "retracted", "killed" ->
                        it.line("status", "creativeWorkStatus", "canceled");
                case "withheld", "draft", "incomplete" ->
                        it.line("status", "creativeWorkStatus", Gathered.WITHHELD);
                case "published", "usable" -> it.line("status", "creativeWorkStatus", "usable");
                default ->
                        it.warn("creativeWorkStatus", "unknown, left out: " + Fault.shown(status));
            }
        }
        for (String name : List.of("embargoedUntil", "embargoed")) {
            it.embargo(name, JsonTree.text(article, name));
        }
        it.note(JsonTree.text(article, "edNote", "ednote"));
    }

    private static void review(JsonNode node, Gathered it) {
        it.review(new Review(Review.Syntax.JSON_LD, node.toString()));
    }

    private static boolean is(JsonNode node, Pattern type) {
        return Stream.concat(Stream.of(node.path("@type")), node.path("@type").valueStream())
                .filter(JsonNode::isTextual)
                .anyMatch(name -> type.matcher(name.asText()).matches());
    }

    /// Of something that is its address, or has one.
    private static @Nullable String address(JsonNode thing) {
        return thing.isTextual() ? thing.asText() : JsonTree.text(thing, "url", "@id");
    }

    private static @Nullable String language(JsonNode language) {
        return language.isTextual()
                ? language.asText()
                : JsonTree.text(language, "alternateName", "name");
    }

    private static @Nullable String names(JsonNode parties) {
        String names =
                (parties.isArray() ? parties.valueStream() : Stream.of(parties))
                        .flatMap(party ->
                                Stream.ofNullable(
                                        party.isTextual()
                                                ? party.asText()
                                                : JsonTree.text(party, "name")))
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }
}
