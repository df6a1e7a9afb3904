package io.onrecord.store.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Quote;
import io.onrecord.store.Newsroom;
import io.onrecord.store.Story;
import io.onrecord.store.Surroundings;
import io.onrecord.store.database.Database;
import io.onrecord.store.database.Rows;
import io.onrecord.store.intake.Batch;
import io.onrecord.store.intake.Intake;
import io.onrecord.store.stream.Client.Heard;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A subscriber that leaves and comes back while the news goes on.
/// `-Donrecord.resumption.events=50000` lets more of it pass.
@QuarkusTest
@Timeout(600)
@QuarkusTestResource(Surroundings.class)
class ResumptionIT {

    private static final int EVENTS = Integer.getInteger("onrecord.resumption.events", 3_000);
    private static final int OF_ARTICLE = 10;
    private static final int RESUMPTIONS = 100;

    private final Intake intake;
    private final Database database;

    @Inject
    ResumptionIT(Intake intake, Database database) {
        this.intake = intake;
        this.database = database;
    }

    @Test
    void whoeverComesBackAHundredTimesHasEachEventOnce() throws Exception {
        String last = Client.newest();
        String start = last;
        CompletableFuture<Void> news = CompletableFuture.runAsync(this::publish);
        List<String> heard = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < RESUMPTIONS; i++) {
            int taken = random.nextInt(2 * EVENTS / RESUMPTIONS);
            last = hear(last, Math.min(taken, EVENTS - heard.size()), heard);
        }
        hear(last, EVENTS - heard.size(), heard);
        news.join();

        assertThat(heard).isEqualTo(announced(start));
    }

    /// @return the id of the last event that it took, before it left without a word
    private static String hear(String since, int many, List<String> heard) throws Exception {
        String last = since;
        try (Client client = new Client("?since=" + since)) {
            for (int i = 0; i < many; i++) {
                Heard next = client.next();
                heard.add(next.position() + " " + next.event());
                last = next.id();
            }
        }
        return last;
    }

    private void publish() {
        try {
            for (int i = 0; i < EVENTS / OF_ARTICLE; i++) {
                Story story = Story.of("passing-" + i);
                List<Quote> quotes = new ArrayList<>();
                for (int number = 0; number < OF_ARTICLE; number++) {
                    quotes.add(
                            story.quote("Mara Lindqvist", "Tide " + i + "/" + number, 20 * number));
                }
                intake.store(
                        Batch.of(
                                Newsroom.arrivals(
                                        story.article("text"), story, quotes, List.of())));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> announced(String since) throws SQLException {
        long position = Long.parseLong(since.substring(since.indexOf('-') + 1));
        return database.transaction(connection ->
                Rows.select(
                        connection,
                        "SELECT position || ' ' || lower(kind) FROM store.stream"
                                + " WHERE position > ? ORDER BY position",
                        row -> row.getString(1),
                        position));
    }
}
