package io.onrecord.store.export;

import io.onrecord.events.Assessor;
import io.onrecord.events.Claim;
import io.onrecord.events.Match;
import io.onrecord.events.Quote;
import io.onrecord.events.Rating;
import io.onrecord.events.Said;
import io.onrecord.events.Speaker;
import io.onrecord.events.Verdict;
import io.onrecord.store.article.ArticleSummary;
import io.onrecord.store.quote.QuoteItem;
import io.onrecord.store.verdict.VerdictItem;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The columns of a CSV file.
///
/// @param names in the first line
/// @param row the values of an item, null where it has none
record Sheet<T>(List<String> names, Function<T, List<? extends @Nullable Object>> row) {

    static final Sheet<QuoteItem> QUOTES =
            new Sheet<>(
                    List.of(
                            "id",
                            "kind",
                            "standing",
                            "text",
                            "speaker",
                            "nameKey",
                            "role",
                            "said",
                            "place",
                            "confidence",
                            "articleId",
                            "publisher",
                            "headline",
                            "url",
                            "publishedAt"),
                    Sheet::row);

    static final Sheet<VerdictItem> VERDICTS =
            new Sheet<>(
                    List.of(
                            "id",
                            "version",
                            "status",
                            "kind",
                            "claimId",
                            "claim",
                            "claimant",
                            "claimDate",
                            "assessor",
                            "assessorDomain",
                            "rating",
                            "class",
                            "match",
                            "score",
                            "observedAt",
                            "articleId",
                            "publisher",
                            "headline",
                            "url",
                            "publishedAt"),
                    Sheet::row);

    Sheet {
        names = List.copyOf(names);
    }

    String head() {
        return CsvLine.of(names);
    }

    String line(T item) {
        return CsvLine.of(row.apply(item));
    }

    private static List<@Nullable Object> row(QuoteItem item) {
        Quote quote = item.quote();
        Speaker speaker = quote.speaker();
        Said.Date date = quote.said().date();
        Said.Detail place = quote.said().place();
        List<@Nullable Object> article = article(item.article());
        return Arrays.asList(
                quote.id(),
                quote.kind(),
                quote.standing(),
                quote.text(),
                speaker == null ? null : speaker.name(),
                speaker == null ? null : speaker.nameKey(),
                speaker == null ? null : speaker.role(),
                date == null ? null : date.value(),
                place == null ? null : place.value(),
                quote.confidence(),
                quote.articleId(),
                article.get(0),
                article.get(1),
                article.get(2),
                article.get(3));
    }

    private static List<@Nullable Object> row(VerdictItem item) {
        Verdict verdict = item.verdict();
        Claim claim = verdict.claim();
        Assessor assessor = verdict.assessor();
        Rating rating = verdict.rating();
        Match match = verdict.match();
        ArticleSummary first = item.articles().isEmpty() ? null : item.articles().getFirst();
        List<@Nullable Object> article = article(first);
        return Arrays.asList(
                verdict.id(),
                verdict.version(),
                verdict.status(),
                verdict.kind(),
                claim == null ? null : claim.id(),
                claim == null ? null : claim.text(),
                claim == null ? null : claim.claimant(),
                claim == null ? null : claim.date(),
                assessor == null ? null : assessor.name(),
                assessor == null ? null : assessor.domain(),
                rating == null ? null : rating.verbatim(),
                rating == null ? null : rating.ratingClass(),
                match == null ? null : match.decision(),
                match == null ? null : match.score(),
                verdict.observedAt(),
                first == null ? null : first.id(),
                article.get(0),
                article.get(1),
                article.get(2),
                article.get(3));
    }

    private static List<@Nullable Object> article(@Nullable ArticleSummary article) {
        return article == null
                ? Arrays.asList(null, null, null, null)
                : Arrays.asList(
                        article.source().domain(),
                        article.headline(),
                        article.url(),
                        article.publishedAt());
    }
}
