package io.onrecord.ingest.feed.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.ingest.feed.document.FeedDocument.Kind;
import io.onrecord.ingest.format.JsonTree;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Feeds in JSON: [JSON Feed](https://www.jsonfeed.org/version/1.1/), and the posts of WordPress'
/// [REST interface](https://developer.wordpress.org/rest-api/reference/posts/),
/// `/wp-json/wp/v2/posts`.
final class JsonFeeds {

    private static final String POSTS = "/wp-json/";

    private JsonFeeds() {}

    static FeedReading read(JsonNode tree, URI base) {
        if (tree.path("items").isArray() && tree.path("version").asText().contains("jsonfeed")) {
            return jsonFeed(tree, base);
        }
        boolean posts = tree.isArray() && (tree.isEmpty() ? isOfPosts(base) : isPost(tree.get(0)));
        return posts
                ? new FeedDocument(
                        Kind.WORDPRESS,
                        null,
                        null,
                        tree.valueStream().map(post -> post(post, base)).toList())
                : new FeedReading.NoFeed("JSON that is no feed", List.of());
    }

    private static FeedDocument jsonFeed(JsonNode tree, URI base) {
        return new FeedDocument(
                Kind.JSON_FEED,
                FeedWords.line(JsonTree.text(tree, "title")),
                null,
                tree.path("items").valueStream().map(item -> item(item, base)).toList());
    }

    private static FeedItem item(JsonNode item, URI base) {
        String id = JsonTree.text(item, "id");
        String url = JsonTree.text(item, "url", "external_url");
        String plain = JsonTree.text(item, "content_text");
        return new FeedItem(
                id,
                FeedWords.address(base, url == null && FeedWords.isWeb(id) ? id : url),
                FeedWords.line(JsonTree.text(item, "title")),
                authors(item),
                FeedTimes.read(JsonTree.text(item, "date_published")),
                FeedTimes.read(JsonTree.text(item, "date_modified")),
                Optional.ofNullable(JsonTree.text(item, "content_html"))
                        .orElse(plain == null ? null : paragraphs(plain)),
                JsonTree.text(item, "summary"));
    }

    private static @Nullable String authors(JsonNode item) {
        String names =
                Stream.concat(item.path("authors").valueStream(), Stream.of(item.path("author")))
                        .flatMap(author -> Stream.ofNullable(JsonTree.text(author, "name")))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private static String paragraphs(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .lines()
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("</p><p>", "<p>", "</p>"));
    }

    private static boolean isOfPosts(URI base) {
        return String.valueOf(base.getPath()).contains(POSTS);
    }

    private static boolean isPost(JsonNode first) {
        return first.has("link") && first.path("content").has("rendered");
    }

    /// A post that a password guards has no text of its own.
    private static FeedItem post(JsonNode post, URI base) {
        boolean open = !post.path("content").path("protected").asBoolean();
        return new FeedItem(
                JsonTree.text(post.path("guid"), "rendered"),
                FeedWords.address(base, JsonTree.text(post, "link")),
                FeedWords.line(JsonTree.text(post.path("title"), "rendered")),
                FeedWords.line(
                        JsonTree.text(post.path("_embedded").path("author").path(0), "name")),
                FeedTimes.read(JsonTree.text(post, "date_gmt", "date")),
                FeedTimes.read(JsonTree.text(post, "modified_gmt", "modified")),
                open ? JsonTree.text(post.path("content"), "rendered") : null,
                JsonTree.text(post.path("excerpt"), "rendered"));
    }
}
