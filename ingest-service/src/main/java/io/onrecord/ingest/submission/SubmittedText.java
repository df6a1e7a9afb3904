package io.onrecord.ingest.submission;

import io.onrecord.analysis.page.Page;
import io.onrecord.analysis.page.PageReader;
import io.onrecord.events.Article.Block;
import io.onrecord.events.Article.Review;
import io.onrecord.events.ArticleSubmission;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The text of a submission with what stands around it: as given, or read from its page where the
/// sender did not say.
///
/// @param canonical the page's own address for itself
record SubmittedText(
        String text,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String language,
        @Nullable Instant publishedAt,
        @Nullable URI canonical,
        List<Block> blocks,
        List<Review> reviews) {

    /// Of a kill.
    static final SubmittedText NONE =
            new SubmittedText("", null, null, null, null, null, List.of(), List.of());

    private static final PageReader PAGES = new PageReader();

    static SubmittedText of(ArticleSubmission given) {
        if (given.html() == null) {
            return new SubmittedText(
                    TextForm.of(Objects.requireNonNullElse(given.text(), "")),
                    TextForm.line(given.headline()),
                    TextForm.line(given.byline()),
                    TextForm.line(given.language()),
                    given.publishedAt(),
                    null,
                    given.blocks(),
                    given.reviews());
        }
        Page page = PAGES.read(given.html(), given.url());
        return new SubmittedText(
                TextForm.of(page.text()),
                either(given.headline(), page.headline()),
                either(given.byline(), page.byline()),
                either(given.language(), page.language()),
                given.publishedAt() == null ? instant(page.published()) : given.publishedAt(),
                page.canonical(),
                page.blocks(),
                Stream.concat(given.reviews().stream(), page.reviews().stream()).toList());
    }

    private static @Nullable String either(@Nullable String given, @Nullable String read) {
        String line = TextForm.line(given);
        return line == null ? TextForm.line(read) : line;
    }

    /// A day without a time is taken at its beginning in UTC.
    private static @Nullable Instant instant(@Nullable String published) {
        if (published == null) {
            return null;
        }
        try {
            return published.length() <= 10
                    ? LocalDate.parse(published).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(published).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
