package io.onrecord.benchmarks.store;

import io.onrecord.benchmarks.InventedText;
import io.onrecord.events.About;
import io.onrecord.events.ArticleVersion;
import io.onrecord.events.Assessor;
import io.onrecord.events.Claim;
import io.onrecord.events.Evidence;
import io.onrecord.events.Ids;
import io.onrecord.events.Json;
import io.onrecord.events.Match;
import io.onrecord.events.Rating;
import io.onrecord.events.RatingClass;
import io.onrecord.events.Span;
import io.onrecord.events.Verdict;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// Fills the table of verdicts: published ratings, each with three repeats by quotes that are there
/// already.
final class InventedVerdicts {

    private static final int OF_CLAIM = 4;
    private static final List<RatingClass> CLASSES =
            List.of(RatingClass.FALSE, RatingClass.FALSE, RatingClass.TRUE, RatingClass.MIXED);

    private static final String VERDICTS =
            "COPY store.verdict (id, version, status, kind, claim_id, lane, event, position,"
                    + " speaker, publisher, language, rating_class, rating, said_on, published_at,"
                    + " observed_at) FROM STDIN";

    private static final String STATES =
            "INSERT INTO store.verdict_state (id, version, event)"
                    + " SELECT id, version, event FROM store.verdict";

    private final Connection connection;
    private final InventedText text = new InventedText(23);
    private final int verdicts;
    private final int quotes;
    private String words = "";

    /// @param quotes that are there
    InventedVerdicts(Connection connection, int verdicts, int quotes) {
        this.connection = connection;
        this.verdicts = verdicts;
        this.quotes = quotes;
    }

    void fill() throws SQLException, IOException {
        Loading loading = new Loading(connection);
        loading.strip("verdict");
        loading.copy(VERDICTS, verdicts, this::verdict);
        loading.restore();
        loading.run(STATES);
        loading.run("VACUUM ANALYZE store.verdict");
        loading.run("VACUUM ANALYZE store.verdict_state");
        loading.run(
                "SELECT setval('store.stream_position', (SELECT max(position) FROM"
                        + " store.verdict))");
    }

    private String verdict(int number) throws IOException {
        if (number % OF_CLAIM == 0) {
            words = text.sentence();
        }
        Verdict verdict = of(number);
        Claim claim = Objects.requireNonNull(verdict.claim());
        Assessor assessor = Objects.requireNonNull(verdict.assessor());
        Rating rating = Objects.requireNonNull(verdict.rating());
        int article = article(number);
        return String.join(
                "\t",
                verdict.id(),
                "1",
                "ACTIVE",
                verdict.kind().name(),
                claim.id(),
                "LIVE",
                Json.MAPPER.writeValueAsString(verdict).replace("\\", "\\\\"),
                Integer.toString(quotes + number + 1),
                Ids.normal(Objects.requireNonNull(claim.claimant())),
                assessor.domain(),
                InventedPress.language(article),
                rating.ratingClass().name(),
                Ids.normal(rating.verbatim()),
                Objects.requireNonNullElse(claim.date(), "\\N"),
                publishedAt(article).toString(),
                verdict.observedAt().toString());
    }

    private Verdict of(int number) {
        int rated = number / OF_CLAIM;
        boolean repeat = number % OF_CLAIM != 0;
        Claim claim = claim(rated);
        String rating = Ids.ratingVerdict(claim.id());
        String quoteId = Ids.quote(InventedPress.articleId(article(number)), "q", 0);
        return new Verdict(
                repeat ? Ids.verdict(Verdict.Kind.REPEAT, quoteId, claim.id()) : rating,
                1,
                Verdict.Status.ACTIVE,
                null,
                null,
                repeat ? Verdict.Kind.REPEAT : Verdict.Kind.PUBLISHED_RATING,
                claim,
                repeat ? new About(rating, quoteId, List.of()) : null,
                assessor(rated),
                rating(rated),
                repeat ? match() : null,
                null,
                List.of(evidence(number)),
                publishedAt(article(number)).plusSeconds(90),
                1,
                null);
    }

    private Claim claim(int rated) {
        String claimant = InventedPress.speaker(rated);
        LocalDate said = InventedPress.said(rated, publishedAt(article(rated * OF_CLAIM)));
        return new Claim(
                Ids.claim(Objects.requireNonNull(assessor(rated).domain()), words, claimant),
                words,
                Claim.Level.CONTENT,
                claimant,
                Claim.ClaimantBasis.BOX,
                said == null ? null : said.toString(),
                "Port Ellery",
                List.of());
    }

    private static Assessor assessor(int rated) {
        return new Assessor(
                "Plumbline " + rated % 40,
                "plumbline" + rated % 40 + ".example",
                "fact-checker",
                Assessor.Relation.INDEPENDENT);
    }

    private static Rating rating(int rated) {
        return new Rating(
                "Label " + rated % 60,
                null,
                CLASSES.get(rated % CLASSES.size()),
                1,
                null,
                null,
                null);
    }

    private static Match match() {
        return new Match(.9, Match.Polarity.SAME, 1, 1, Match.Decision.CONFIRMED, "1");
    }

    private Evidence evidence(int number) {
        return new Evidence(
                InventedPress.articleId(article(number)),
                ArticleVersion.FIRST,
                Ids.textHash(Integer.toString(article(number))),
                Evidence.TEXT,
                new Span(0, words.length()),
                words,
                Evidence.Role.CLAIM);
    }

    /// Spread over all articles.
    private int article(int number) {
        return (int) ((long) number * (quotes / InventedQuotes.OF_ARTICLE) / verdicts);
    }

    private Instant publishedAt(int article) {
        return InventedPress.publishedAt(article, quotes / InventedQuotes.OF_ARTICLE);
    }
}
