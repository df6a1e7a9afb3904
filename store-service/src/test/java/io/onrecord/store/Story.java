package io.onrecord.store;

import io.onrecord.events.About;
import io.onrecord.events.Article;
import io.onrecord.events.ArticleRead;
import io.onrecord.events.ArticleVersion;
import io.onrecord.events.Assessor;
import io.onrecord.events.Claim;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Ids;
import io.onrecord.events.Lane;
import io.onrecord.events.Quote;
import io.onrecord.events.Rating;
import io.onrecord.events.RatingClass;
import io.onrecord.events.Said;
import io.onrecord.events.Span;
import io.onrecord.events.Speaker;
import io.onrecord.events.Verdict;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/// An invented article in one version and what a reader makes of it, as the tests need it.
///
/// @param name of the article, within the invented outlet
/// @param extractor number of the reader
public record Story(
        String name, ArticleVersion version, Article.Status status, Lane lane, int extractor) {

    public static final String OUTLET = "harbour-gazette.example";

    public static Story of(String name) {
        return new Story(name, ArticleVersion.FIRST, Article.Status.USABLE, Lane.LIVE, 1);
    }

    public Story version(int number) {
        return new Story(name, new ArticleVersion(number, 0), status, lane, extractor);
    }

    public Story canceled() {
        return new Story(name, version, Article.Status.CANCELED, lane, extractor);
    }

    public Story backfill() {
        return new Story(name, version, status, Lane.BACKFILL, extractor);
    }

    public Story readBy(int number) {
        return new Story(name, version, status, lane, number);
    }

    public String id() {
        return Ids.article(OUTLET, name);
    }

    public Article article(String text) {
        return new Article(
                id(),
                version,
                name,
                URI.create("https://" + OUTLET + "/" + name),
                new Article.Source("The Harbour Gazette", OUTLET, null),
                "Council argues over the ferry",
                "Ines Okafor",
                "en",
                Instant.parse("2026-03-02T09:30:00Z"),
                null,
                status,
                null,
                null,
                text,
                Ids.textHash(text),
                List.of(),
                List.of(),
                null,
                lane);
    }

    /// A direct quote whose words stand at `start`.
    public Quote quote(String speaker, String words, int start) {
        Span content = new Span(start, start + words.length());
        Span cue = new Span(content.end() + 2, content.end() + 6);
        Span source = new Span(cue.end() + 1, cue.end() + 1 + speaker.length());
        return new Quote(
                Ids.quote(id(), words, 0),
                id(),
                version,
                Quote.Kind.DIRECT,
                words,
                List.of(content),
                List.of(cue),
                List.of(source),
                new Speaker(
                        speaker,
                        speaker,
                        "councillor",
                        Ids.normal(speaker),
                        null,
                        Speaker.Resolution.FULL_NAME),
                null,
                Quote.Standing.ASSERTED,
                Said.NOTHING,
                0.97,
                "quote-verb-subject");
    }

    /// A published rating of a claim, as a fact-checker's page states it.
    public Finding rating(String claimant, String claim, String verbatim, RatingClass ratingClass) {
        String claimId = Ids.claim(OUTLET, claim, claimant);
        String verdictId = Ids.ratingVerdict(claimId);
        return new Finding(
                Ids.finding(id(), verdictId),
                id(),
                version,
                Verdict.Kind.PUBLISHED_RATING,
                verdictId,
                new Claim(
                        claimId,
                        claim,
                        Claim.Level.CONTENT,
                        claimant,
                        Claim.ClaimantBasis.BOX,
                        "2026-02-27",
                        null,
                        List.of()),
                null,
                new Assessor(
                        "The Harbour Gazette", OUTLET, "fact-checker", Assessor.Relation.UNKNOWN),
                new Rating(verbatim, null, ratingClass, 1, null, null, null),
                null,
                null,
                List.of(evidence(claim, Evidence.Role.CLAIM)),
                "rating-box");
    }

    public Evidence evidence(String words, Evidence.Role role) {
        return new Evidence(
                id(),
                version,
                Ids.textHash("text of " + name),
                Evidence.TEXT,
                new Span(0, words.length()),
                words,
                role);
    }

    public About about(Quote quote, String verdictId) {
        return new About(verdictId, quote.id(), List.of());
    }

    public ArticleRead read(long ratingsPosition, List<Quote> quotes, List<Finding> findings) {
        return new ArticleRead(
                id(),
                version,
                extractor,
                ratingsPosition,
                quotes.stream().map(Quote::id).toList(),
                findings.stream().map(Finding::id).toList());
    }
}
