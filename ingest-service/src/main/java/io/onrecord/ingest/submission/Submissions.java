package io.onrecord.ingest.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.onrecord.events.Article;
import io.onrecord.events.Article.Status;
import io.onrecord.events.ArticleSubmission;
import io.onrecord.events.ArticleVersion;
import io.onrecord.events.Ids;
import io.onrecord.events.Json;
import io.onrecord.events.Lane;
import io.onrecord.ingest.fault.Code;
import io.onrecord.ingest.fault.Fault;
import io.onrecord.ingest.format.Formats;
import io.onrecord.ingest.format.Item;
import io.onrecord.ingest.format.Items;
import io.onrecord.ingest.format.Push;
import io.onrecord.ingest.format.Warning;
import io.onrecord.ingest.identity.CanonicalUrl;
import io.onrecord.ingest.identity.Domains;
import io.onrecord.ingest.submission.Checked.Draft;
import io.onrecord.ingest.submission.Checked.Rejected;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what newsrooms push, in every format, into drafts of articles.
public final class Submissions {

    /// What an article may have as a record of `articles`.
    static final int LARGEST_ARTICLE = 1024 * 1024;

    /// Room for everything but texts, blocks and reviews.
    private static final int FRAME = 64 * 1024;

    /// A character in JSON, at most.
    private static final int BYTES_A_CHARACTER = 6;

    private static final int BYTES_A_BLOCK = 64;

    private Submissions() {}

    public static Reading read(Push push, Lane lane) {
        Items items = Formats.read(push);
        return new Reading(
                items.many(),
                items.items().stream()
                        .<Checked>map(item ->
                                switch (item) {
                                    case Item.Bad(Fault fault) -> new Rejected(fault);
                                    case Item.Given given -> check(given, lane);
                                })
                        .toList());
    }

    /// The draft as a submission, which reads as the same draft.
    public static ArticleSubmission of(Draft draft) {
        Article it = draft.article();
        return new ArticleSubmission(
                it.source().domain(),
                it.source().name(),
                it.uri(),
                it.url(),
                draft.number(),
                draft.statusGiven() ? it.status().name() : null,
                it.embargoedUntil(),
                it.headline(),
                it.byline(),
                it.language(),
                it.publishedAt(),
                it.updatedAt(),
                it.wire(),
                it.text(),
                null,
                it.blocks(),
                it.reviews());
    }

    private static Checked check(Item.Given given, Lane lane) {
        Optional<Fault> objection = SubmissionRules.firstObjection(given.submission());
        return objection
                .<Checked>map(fault -> new Rejected(named(fault, given.names())))
                .orElseGet(() -> draft(given.submission(), given.warnings(), lane));
    }

    /// The fault with the format's own name of the field.
    private static Fault named(Fault fault, Map<String, String> names) {
        String field = fault.field();
        return field == null
                ? fault
                : new Fault(
                        fault.code(),
                        names.getOrDefault(field, field),
                        fault.limit(),
                        fault.reason());
    }

    private static Checked draft(ArticleSubmission submission, List<Warning> warnings, Lane lane) {
        boolean canceled = status(submission) == Status.CANCELED;
        SubmittedText text = canceled ? SubmittedText.NONE : SubmittedText.of(submission);
        Article article = article(submission, text, lane);
        if (!canceled && article.text().isBlank()) {
            return new Rejected(Fault.invalid("html", "the page has no text that could be read"));
        }
        return isTooLarge(article)
                ? new Rejected(
                        Fault.beyond(Code.TOO_LARGE, "text", LARGEST_ARTICLE, "bytes as JSON"))
                : new Draft(article, submission.version(), submission.status() != null, warnings);
    }

    /// A kill names the article and nothing of what it said: that must not be used.
    private static Article article(ArticleSubmission it, SubmittedText text, Lane lane) {
        String domain = Domains.normal(Objects.requireNonNull(it.source())).orElseThrow();
        URI url = CanonicalUrl.of(it.url(), text.canonical());
        String uri = uri(it, url);
        boolean kill = text.equals(SubmittedText.NONE);
        return new Article(
                Ids.article(domain, uri),
                new ArticleVersion(it.version() == null ? 1 : it.version(), 0),
                uri,
                url,
                new Article.Source(kill ? null : TextForm.line(it.sourceName()), domain, null),
                text.headline(),
                text.byline(),
                text.language(),
                text.publishedAt(),
                it.updatedAt(),
                status(it),
                it.embargoedUntil(),
                kill ? null : TextForm.line(it.wire()),
                text.text(),
                Ids.textHash(text.text()),
                text.blocks(),
                text.reviews(),
                null,
                lane);
    }

    private static String uri(ArticleSubmission it, @Nullable URI url) {
        return it.uri() == null || it.uri().isBlank()
                ? Objects.requireNonNull(url).toString()
                : CanonicalUrl.ofIdentifier(it.uri().strip());
    }

    private static Status status(ArticleSubmission it) {
        return SubmissionRules.status(it.status()).orElseThrow();
    }

    /// Most are so short that nobody needs to count.
    private static boolean isTooLarge(Article article) {
        long reviews = article.reviews().stream().mapToLong(review -> review.text().length()).sum();
        long most =
                FRAME
                        + BYTES_A_CHARACTER * (article.text().length() + reviews)
                        + (long) BYTES_A_BLOCK * article.blocks().size();
        return most > LARGEST_ARTICLE && sizeOf(article) > LARGEST_ARTICLE;
    }

    private static int sizeOf(Article article) {
        try {
            return Json.MAPPER.writeValueAsBytes(article).length;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an article that is no JSON: " + article.id(), e);
        }
    }
}
