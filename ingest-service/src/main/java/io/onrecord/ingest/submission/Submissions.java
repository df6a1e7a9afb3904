package io.onrecord.ingest.submission;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import io.onrecord.events.Article;
import io.onrecord.events.Article.Status;
import io.onrecord.events.ArticleSubmission;
import io.onrecord.events.ArticleVersion;
import io.onrecord.events.Ids;
import io.onrecord.events.Json;
import io.onrecord.events.Lane;
import io.onrecord.ingest.submission.Checked.Code;
import io.onrecord.ingest.submission.Checked.Draft;
import io.onrecord.ingest.submission.Checked.Rejected;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads an [ArticleSubmission]: the plain JSON in which newsrooms push articles.
public final class Submissions {

    /// What an article may have as a record of `articles`.
    static final int LARGEST_ARTICLE = 1024 * 1024;

    private static final ObjectReader READER =
            Json.MAPPER
                    .readerFor(ArticleSubmission.class)
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Submissions() {}

    /// @param json one object, in UTF-8
    public static Checked read(byte @Nullable [] json, Lane lane) {
        if (json == null || json.length == 0) {
            return new Rejected(Code.MALFORMED_JSON, null, "it is empty");
        }
        try {
            ArticleSubmission submission = READER.readValue(json);
            return submission == null
                    ? new Rejected(Code.MALFORMED_JSON, null, "it is null, not an object")
                    : check(submission, lane);
        } catch (JsonMappingException e) {
            return unfit(e);
        } catch (JacksonException e) {
            return new Rejected(Code.MALFORMED_JSON, null, message(e));
        } catch (IOException e) {
            return new Rejected(Code.MALFORMED_JSON, null, String.valueOf(e.getMessage()));
        }
    }

    private static Checked check(ArticleSubmission submission, Lane lane) {
        Optional<Rejected> objection = SubmissionRules.firstObjection(submission);
        if (objection.isPresent()) {
            return objection.get();
        }
        boolean canceled = status(submission) == Status.CANCELED;
        Article article =
                canceled
                        ? kill(submission, lane)
                        : article(submission, SubmittedText.of(submission), lane);
        if (!canceled && article.text().isBlank()) {
            return Rejected.invalid("html", "the page has no text that could be read");
        }
        return sizeOf(article) > LARGEST_ARTICLE
                ? new Rejected(
                        Code.TOO_LARGE, "text", "more than " + LARGEST_ARTICLE + " bytes as JSON")
                : new Draft(article, submission.version(), submission.status() != null);
    }

    /// A kill names the article and nothing of what it said: that must not be used.
    private static Article kill(ArticleSubmission it, Lane lane) {
        return article(
                it, new SubmittedText("", null, null, null, null, List.of(), List.of()), lane);
    }

    private static Article article(ArticleSubmission it, SubmittedText text, Lane lane) {
        String domain = Domains.normal(Objects.requireNonNull(it.source())).orElseThrow();
        String uri = uri(it);
        return new Article(
                Ids.article(domain, uri),
                new ArticleVersion(it.version() == null ? 1 : it.version(), 0),
                uri,
                it.url(),
                new Article.Source(TextForm.line(it.sourceName()), domain, null),
                text.headline(),
                text.byline(),
                text.language(),
                text.publishedAt(),
                it.updatedAt(),
                status(it),
                it.embargoedUntil(),
                TextForm.line(it.wire()),
                text.text(),
                Ids.textHash(text.text()),
                text.blocks(),
                text.reviews(),
                null,
                lane);
    }

    private static String uri(ArticleSubmission it) {
        URI url = it.url();
        return it.uri() == null || it.uri().isBlank()
                ? Objects.requireNonNull(url).toString()
                : it.uri().strip();
    }

    private static Status status(ArticleSubmission it) {
        return SubmissionRules.status(it.status()).orElseThrow();
    }

    private static int sizeOf(Article article) {
        try {
            return Json.MAPPER.writeValueAsBytes(article).length;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an article that is no JSON: " + article.id(), e);
        }
    }

    /// A value that its field does not take; without a field, what came is no object at all.
    private static Rejected unfit(JsonMappingException e) {
        String path =
                e.getPath().stream()
                        .map(step ->
                                step.getFieldName() == null
                                        ? "[" + step.getIndex() + "]"
                                        : "." + step.getFieldName())
                        .collect(Collectors.joining());
        return path.isEmpty()
                ? new Rejected(Code.MALFORMED_JSON, null, "an article is a JSON object")
                : Rejected.invalid(path.substring(1), message(e));
    }

    private static String message(JacksonException e) {
        return Objects.requireNonNullElse(e.getOriginalMessage(), "no JSON");
    }
}
