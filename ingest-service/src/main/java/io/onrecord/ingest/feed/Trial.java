package io.onrecord.ingest.feed;

import io.onrecord.events.Lane;
import io.onrecord.ingest.feed.document.FeedDocument;
import io.onrecord.ingest.feed.document.FeedDocuments;
import io.onrecord.ingest.feed.document.FeedItem;
import io.onrecord.ingest.feed.document.FeedReading;
import io.onrecord.ingest.fetch.Fetched;
import io.onrecord.ingest.fetch.Fetcher;
import io.onrecord.ingest.fetch.Question;
import io.onrecord.ingest.fetch.Robots;
import io.onrecord.ingest.fetch.Validators;
import io.onrecord.ingest.format.Push;
import io.onrecord.ingest.submission.Checked;
import io.onrecord.ingest.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asks for a feed and for its first article as if it were followed, and keeps nothing.
@ApplicationScoped
class Trial {

    private final Fetcher fetcher;
    private final Robots robots;
    private final ArticleText texts;

    Trial(Fetcher fetcher, Robots robots, ArticleText texts) {
        this.fetcher = fetcher;
        this.robots = robots;
        this.texts = texts;
    }

    /// What following it would bring.
    ///
    /// @param ok whether it is a feed that can be had
    /// @param code why not; stable, for programs
    /// @param kind what form it is in
    /// @param articles how many it has at the moment
    /// @param conditional whether its server says by what to ask whether it has changed
    /// @param first of its articles
    /// @param feeds that the page names, when it is a page
    public record Result(
            boolean ok,
            @Nullable String code,
            @Nullable String detail,
            @Nullable String kind,
            @Nullable String title,
            int articles,
            boolean conditional,
            @Nullable First first,
            List<String> feeds) {

        public Result {
            feeds = List.copyOf(feeds);
        }

        static Result bad(String code, String detail, List<String> feeds) {
            return new Result(false, code, detail, null, null, 0, false, null, feeds);
        }
    }

    /// @param from where its text is: `FEED`, `PAGE`, `SUMMARY` when the page has none, `NOWHERE`
    /// @param characters of the text
    /// @param detail what is wrong with it; null when nothing is
    public record First(
            @Nullable String url,
            @Nullable String headline,
            String from,
            int characters,
            @Nullable String detail) {}

    Result of(String url, String source) {
        return switch (robots.of(URI.create(url))) {
            case Robots.Word.Forbidden(String why, boolean _) ->
                    Result.bad("ROBOTS", why, List.of());
            case Robots.Word.Allowed allowed ->
                    switch (fetcher.fetch(Question.feed(url, Validators.NONE), allowed.pause())) {
                        case Fetched.Failed failed ->
                                Result.bad(failed.code().name(), failed.why(), List.of());
                        case Fetched.NotModified _ ->
                                Result.bad("HTTP_STATUS", "HTTP 304", List.of());
                        case Fetched.Body body -> read(body, source);
                    };
        };
    }

    private Result read(Fetched.Body body, String source) {
        return switch (FeedDocuments.read(body.body(), body.contentType(), body.url())) {
            case FeedReading.NoFeed(String why, List<String> feeds) ->
                    Result.bad(Poll.NO_FEED, why, feeds);
            case FeedDocument document ->
                    new Result(
                            true,
                            null,
                            null,
                            document.kind().name(),
                            document.title(),
                            document.items().size(),
                            !body.validators().isEmpty(),
                            document.items().stream()
                                    .findFirst()
                                    .map(item -> first(item, source))
                                    .orElse(null),
                            List.of());
        };
    }

    private First first(FeedItem item, String domain) {
        ArticleText.Source source = new ArticleText.Source(domain, null);
        return switch (texts.of(item, source)) {
            case ArticleText.Found.InFeed(Push push) -> first(item, "FEED", push, null);
            case ArticleText.Found.OnPage(Push push) -> first(item, "PAGE", push, null);
            case ArticleText.Found.Missing missing -> {
                String why = missing.code() + ": " + missing.why();
                Optional<Push> summary = texts.summary(item, source);
                yield summary.isPresent()
                        ? first(item, "SUMMARY", summary.get(), why)
                        : new First(item.url(), item.headline(), "NOWHERE", 0, why);
            }
        };
    }

    private static First first(FeedItem item, String from, Push push, @Nullable String detail) {
        return switch (Submissions.read(push, Lane.LIVE).items().getFirst()) {
            case Checked.Draft draft ->
                    new First(
                            item.url(),
                            draft.article().headline(),
                            from,
                            draft.article().text().length(),
                            detail);
            case Checked.Rejected rejected ->
                    new First(item.url(), item.headline(), "NOWHERE", 0, rejected.fault().line());
        };
    }
}
