package io.onrecord.ingest.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.onrecord.analysis.page.PageReader;
import io.onrecord.events.ArticleSubmission;
import io.onrecord.events.Json;
import io.onrecord.ingest.feed.document.FeedItem;
import io.onrecord.ingest.fetch.Fetched;
import io.onrecord.ingest.fetch.Fetcher;
import io.onrecord.ingest.fetch.Question;
import io.onrecord.ingest.fetch.Robots;
import io.onrecord.ingest.format.Declared;
import io.onrecord.ingest.format.Push;
import io.onrecord.outbound.WebAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The text of an article that a feed names, as somebody would push it: the feed's own where it is
/// whole, else its page.
@ApplicationScoped
class ArticleText {

    private static final String OURS = "application/vnd.onrecord.article+json";

    private final Fetcher fetcher;
    private final Robots robots;

    ArticleText(Fetcher fetcher, Robots robots) {
        this.fetcher = fetcher;
        this.robots = robots;
    }

    /// Whose article it is.
    ///
    /// @param domain that the feed is bound to
    /// @param name null when nobody said
    record Source(String domain, @Nullable String name) {}

    /// What there is.
    sealed interface Found {

        record InFeed(Push push) implements Found {}

        record OnPage(Push push) implements Found {}

        /// @param mayPass whether the page may be had soon
        record Missing(String code, String why, boolean mayPass) implements Found {}
    }

    Found of(FeedItem item, Source source) {
        return FullText.of(item)
                .<Found>map(text -> new Found.InFeed(push(item, source, text)))
                .orElseGet(() -> page(item, source));
    }

    /// What the feed has of it, for want of its page.
    Optional<Push> summary(FeedItem item, Source source) {
        return FullText.ofWhatThereIs(item).map(text -> push(item, source, text));
    }

    private Found page(FeedItem item, Source source) {
        Optional<WebAddress> address =
                item.url() == null ? Optional.empty() : WebAddress.of(item.url());
        if (address.isEmpty()) {
            return new Found.Missing(
                    "NO_PAGE", "the feed names no page that may be asked for", false);
        }
        URI url = address.get().url();
        return switch (robots.of(url)) {
            case Robots.Word.Forbidden(String why, boolean forNow) ->
                    new Found.Missing("ROBOTS", why, forNow);
            case Robots.Word.Allowed allowed ->
                    switch (fetcher.fetch(Question.page(url.toString()), allowed.pause())) {
                        case Fetched.Body body -> page(body, url, item, source);
                        case Fetched.NotModified _ ->
                                new Found.Missing("HTTP_STATUS", "HTTP 304", false);
                        case Fetched.Failed failed ->
                                new Found.Missing(
                                        failed.code().name(), failed.why(), failed.mayPass());
                    };
        };
    }

    private static Found page(Fetched.Body page, URI asked, FeedItem item, Source source) {
        String type = page.contentType();
        if (type != null && !type.toLowerCase(Locale.ROOT).contains("html")) {
            return new Found.Missing("NO_PAGE", "it is " + type, false);
        }
        if (isFrontPage(page.url()) && !isFrontPage(asked)) {
            return new Found.Missing("NO_PAGE", "its address leads to the front page", false);
        }
        Map<String, String> about = new HashMap<>();
        about.put("source", source.domain());
        about.put("url", page.url().toString());
        put(about, "sourceName", source.name());
        put(about, "headline", item.headline());
        put(about, "byline", item.byline());
        put(about, "publishedAt", text(item.published()));
        put(about, "updatedAt", text(item.updated()));
        String declared = type == null || !type.contains(";") ? "text/html" : type;
        return new Found.OnPage(new Push(page.body(), new Declared(declared, about::get)));
    }

    private static boolean isFrontPage(URI url) {
        return "/".equals(url.getPath()) && url.getRawQuery() == null;
    }

    private static Push push(FeedItem item, Source source, PageReader.Fragment text) {
        ArticleSubmission submission =
                new ArticleSubmission(
                        source.domain(),
                        source.name(),
                        item.url() == null ? item.id() : null,
                        WebAddress.of(Objects.requireNonNullElse(item.url(), ""))
                                .map(WebAddress::url)
                                .orElse(null),
                        null,
                        null,
                        null,
                        item.headline(),
                        item.byline(),
                        null,
                        item.published(),
                        item.updated(),
                        null,
                        text.text(),
                        null,
                        text.blocks(),
                        List.of());
        try {
            return new Push(
                    Json.MAPPER.writeValueAsBytes(submission), new Declared(OURS, name -> null));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a submission that is no JSON: " + item.url(), e);
        }
    }

    private static void put(Map<String, String> about, String field, @Nullable String value) {
        if (value != null) {
            about.put(field, value);
        }
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }
}
