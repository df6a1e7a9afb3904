package io.onrecord.analysis.match;

import io.onrecord.events.Article;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// The article that a quote was read from, as far as a match depends on it.
///
/// @param textHash [Article#textHash]
/// @param publishedAt when it came out, where that is known
public record QuotedIn(String textHash, @Nullable Instant publishedAt) {

    public static QuotedIn of(Article article) {
        return new QuotedIn(article.textHash(), article.publishedAt());
    }

    /// Whether it came out on a day or in the few behind it, when papers still report what was said
    /// on it without saying when.
    ///
    /// @param day ISO 8601; anything less precise than a day is never soon before
    boolean isSoonAfter(String day) {
        if (publishedAt == null || !day.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return false;
        }
        LocalDate said = LocalDate.parse(day);
        LocalDate printed = publishedAt.atZone(ZoneOffset.UTC).toLocalDate();
        return !printed.isBefore(said) && !printed.isAfter(said.plusDays(NEWS_LASTS));
    }

    private static final int NEWS_LASTS = 3;
}
