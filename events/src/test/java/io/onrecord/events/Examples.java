package io.onrecord.events;

import io.onrecord.events.Article.Block;
import io.onrecord.events.Article.Review;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/// One event of each type with every field filled, about an invented pier.
final class Examples {

    private static final String TEXT =
            "PORT ELLERY — “The pier cost nothing,” Mayor Ada Moran told reporters on Friday.";

    static final Article ARTICLE =
            new Article(
                    "a_1",
                    new ArticleVersion(2, 1),
                    "urn:tg:1",
                    URI.create("https://tidewater-gazette.example/pier"),
                    new Article.Source(
                            "Tidewater Gazette", "tidewater-gazette.example", "Ellery Media"),
                    "Mayor defends pier",
                    "Jo Bramble",
                    "en",
                    Instant.parse("2026-05-15T08:00:00Z"),
                    Instant.parse("2026-05-15T09:30:00Z"),
                    Article.Status.USABLE,
                    Instant.parse("2026-05-15T08:00:00Z"),
                    "North Wire",
                    TEXT,
                    Ids.textHash(TEXT),
                    List.of(
                            new Block(
                                    Block.Kind.POST,
                                    new Span(0, TEXT.length()),
                                    "Ada Moran",
                                    "May 15")),
                    List.of(new Review(Review.Syntax.JSON_LD, "{}")),
                    "a_0",
                    Lane.LIVE);

    static final Quote QUOTE =
            new Quote(
                    "q_1",
                    "a_1",
                    new ArticleVersion(2, 1),
                    Quote.Kind.DIRECT,
                    "The pier cost nothing,",
                    List.of(new Span(15, 37)),
                    List.of(new Span(55, 59)),
                    List.of(new Span(39, 54)),
                    new Speaker(
                            "Ada Moran",
                            "Mayor Ada Moran",
                            "Mayor",
                            "moran ada",
                            "Q0",
                            Speaker.Resolution.FULL_NAME),
                    new Speaker(
                            "Jo Bramble",
                            "Bramble",
                            null,
                            "bramble jo",
                            null,
                            Speaker.Resolution.PART_OF_NAME),
                    Quote.Standing.ASSERTED,
                    new Said(
                            new Said.Date(
                                    "2026-05-15",
                                    Said.Date.Precision.DAY,
                                    Said.Date.Basis.RELATIVE_TO_PUBLICATION,
                                    new Span(70, 79)),
                            new Said.Detail("Port Ellery", new Span(0, 11)),
                            new Said.Detail("speech", new Span(55, 59)),
                            new Said.Detail("opening", new Span(55, 59)),
                            new Said.Detail("reporters", new Span(60, 69))),
                    0.97,
                    "quote-name-verb");

    static final Claim CLAIM =
            new Claim(
                    "c_1",
                    "The pier cost nothing.",
                    Claim.Level.CONTENT,
                    "Ada Moran",
                    Claim.ClaimantBasis.BOX,
                    "2026-05-15",
                    "Port Ellery",
                    List.of("q_1"));

    private static final Assessor ASSESSOR =
            new Assessor(
                    "Plumbline",
                    "plumbline.example",
                    "fact-checker",
                    Assessor.Relation.INDEPENDENT);

    private static final Rating RATING =
            new Rating(
                    "Wrong", "Plumbline scale", RatingClass.FALSE, 1, 1.0, false, new Span(3, 9));

    private static final Evidence EVIDENCE =
            new Evidence(
                    "a_2",
                    ArticleVersion.FIRST,
                    "00",
                    Evidence.TEXT,
                    new Span(3, 8),
                    "Wrong",
                    Evidence.Role.RATING);

    private static final Match MATCH =
            new Match(0.9, Match.Polarity.SAME, 1, 1, Match.Decision.SUGGESTED, "near-verbatim/1");

    private static final Denial DENIAL = new Denial(Denial.Strength.SCOPED, "the cost");

    private static final About ABOUT = new About("v_1", "q_1", List.of("q_2"));

    static final Finding FINDING =
            new Finding(
                    "f_1",
                    "a_2",
                    ArticleVersion.FIRST,
                    Verdict.Kind.PUBLISHED_RATING,
                    "v_1",
                    CLAIM,
                    ABOUT,
                    ASSESSOR,
                    RATING,
                    MATCH,
                    DENIAL,
                    List.of(EVIDENCE),
                    "share-the-facts-box");

    static final ArticleRead ARTICLE_READ =
            new ArticleRead("a_1", new ArticleVersion(2, 1), 3, 42, List.of("q_1"), List.of("f_1"));

    static final PublishedRating PUBLISHED_RATING =
            new PublishedRating("c_1", "v_1", 2, CLAIM, ASSESSOR, RATING, List.of("a_2"));

    static final Verdict VERDICT =
            new Verdict(
                    "v_1",
                    2,
                    Verdict.Status.ACTIVE,
                    1,
                    Verdict.Reason.RATING_CHANGED,
                    Verdict.Kind.PUBLISHED_RATING,
                    CLAIM,
                    ABOUT,
                    ASSESSOR,
                    RATING,
                    MATCH,
                    DENIAL,
                    List.of(EVIDENCE),
                    Instant.parse("2026-05-16T10:00:00Z"),
                    3,
                    null);

    static final List<Event> ALL =
            List.of(ARTICLE, QUOTE, FINDING, ARTICLE_READ, PUBLISHED_RATING, VERDICT);

    private Examples() {}
}
