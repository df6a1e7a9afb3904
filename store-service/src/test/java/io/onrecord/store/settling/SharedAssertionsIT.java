package io.onrecord.store.settling;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Article;
import io.onrecord.events.ArticleRead;
import io.onrecord.events.ArticleVersion;
import io.onrecord.events.Ids;
import io.onrecord.events.Lane;
import io.onrecord.events.Quote;
import io.onrecord.events.Said;
import io.onrecord.events.Span;
import io.onrecord.events.Speaker;
import io.onrecord.store.Newsroom;
import io.onrecord.store.intake.Arrival;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SharedAssertionsIT {

    private static final String WORDS = "The Orle tunnel was closed at six on Sunday,";

    private final Newsroom newsroom = new Newsroom();

    @Test
    void twoIndependentOriginsCorroborate() throws SQLException {
        newsroom.store(
                page("ledger.example", "Ruben Falk", "a dispatcher of the fire brigade", null));
        newsroom.store(page("echo.example", "Mina Sorel", "who runs Kettle Lines", null));

        assertThat(states()).containsExactly("1 ACTIVE 2");
    }

    @Test
    void whateverTheOrderTheSameStands() throws SQLException {
        List<Arrival> arrivals = new ArrayList<>();
        arrivals.addAll(page("ledger.example", "Ruben Falk", "a dispatcher", null));
        arrivals.addAll(page("echo.example", "Mina Sorel", "a bus driver", null));
        for (int seed = 0; seed < 6; seed++) {
            Newsroom other = new Newsroom();
            Collections.shuffle(arrivals, new Random(seed));
            other.storeEach(arrivals);
            assertThat(other.ask("SELECT status FROM store.verdict"))
                    .as("seed %d", seed)
                    .containsExactly("ACTIVE");
        }
    }

    @Test
    void oneWireOneSpeakerOneSideOrAnUnknownOwnerDoNot() throws SQLException {
        newsroom.store(page("ledger.example", "Ruben Falk", "of the Reform Party", "Northwire"));
        newsroom.store(page("echo.example", "Mina Sorel", "a bus driver", "Northwire"));
        newsroom.store(page("echo.example", "Ruben Falk", "a dispatcher", null));
        newsroom.store(page("echo.example", "Ada Lund", "deputy leader of the Reform Party", null));
        newsroom.store(page("blog.example", "Piet Moor", "an engineer", null));

        assertThat(states()).isEmpty();
    }

    @Test
    void oneMoreOriginIsNoNews() throws SQLException {
        newsroom.store(page("ledger.example", "Ruben Falk", "a dispatcher", null));
        newsroom.store(page("echo.example", "Mina Sorel", "a bus driver", null));
        newsroom.store(page("gazette.example", "Lea Wick", "a baker", null));

        assertThat(states()).containsExactly("1 ACTIVE 2");
    }

    @Test
    void aCanceledArticleTakesItsPartAway() throws SQLException {
        newsroom.store(page("ledger.example", "Ruben Falk", "a dispatcher", null));
        newsroom.store(page("echo.example", "Mina Sorel", "a bus driver", null));

        newsroom.store(
                List.of(
                        new Arrival.OfArticle(
                                article(
                                        "echo.example",
                                        "Mina Sorel",
                                        null,
                                        new ArticleVersion(2, 0),
                                        Article.Status.CANCELED))));

        assertThat(states()).containsExactly("1 ACTIVE 2", "2 WITHDRAWN 0 ARTICLE_CANCELED");
    }

    private static List<Arrival> page(
            String domain, String speaker, String role, @Nullable String wire) {
        ArticleVersion version = ArticleVersion.FIRST;
        Article article = article(domain, speaker, wire, version, Article.Status.USABLE);
        Quote quote =
                new Quote(
                        Ids.quote(article.id(), WORDS, 0),
                        article.id(),
                        version,
                        Quote.Kind.DIRECT,
                        WORDS,
                        List.of(new Span(1, 1 + WORDS.length())),
                        List.of(),
                        List.of(),
                        new Speaker(
                                speaker,
                                speaker + ", " + role,
                                null,
                                Ids.normal(speaker),
                                null,
                                Speaker.Resolution.FULL_NAME),
                        null,
                        Quote.Standing.ASSERTED,
                        Said.NOTHING,
                        .9,
                        "by hand");
        return List.of(
                new Arrival.OfArticle(article),
                new Arrival.OfQuote(quote, 1),
                new Arrival.OfReading(
                        new ArticleRead(
                                article.id(), version, 1, 0, List.of(quote.id()), List.of())));
    }

    private static Article article(
            String domain,
            String name,
            @Nullable String wire,
            ArticleVersion version,
            Article.Status status) {
        String text = "“" + WORDS + "” said " + name;
        return new Article(
                Ids.article(domain, name),
                version,
                name,
                null,
                new Article.Source(null, domain, null),
                null,
                null,
                "en",
                null,
                null,
                status,
                null,
                wire,
                text,
                Ids.textHash(text),
                List.of(),
                List.of(),
                null,
                Lane.LIVE);
    }

    private List<String> states() throws SQLException {
        return newsroom.ask(
                """
                SELECT concat_ws(' ', version, event->>'status',
                    jsonb_array_length(event->'evidence'), event->>'reason')
                FROM store.verdict_state ORDER BY version
                """);
    }
}
