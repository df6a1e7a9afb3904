package io.onrecord.store.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.onrecord.events.Quote;
import io.onrecord.store.Newsroom;
import io.onrecord.store.Story;
import io.onrecord.store.Surroundings;
import io.onrecord.store.intake.Arrival;
import io.onrecord.store.intake.Batch;
import io.onrecord.store.intake.Intake;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class StreamIT {

    private final Intake intake;

    @Inject
    StreamIT(Intake intake) {
        this.intake = intake;
    }

    /// An event as it came over the wire.
    private record Heard(String event, long id, String data) {}

    /// A client that reads line by line.
    private static final class Client implements AutoCloseable {

        private final HttpURLConnection connection;
        private final BufferedReader lines;

        Client(URI address) throws IOException {
            connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setReadTimeout(20_000);
            lines =
                    new BufferedReader(
                            new InputStreamReader(
                                    connection.getInputStream(), StandardCharsets.UTF_8));
        }

        Heard next() throws IOException {
            String event = "";
            String data = "";
            long id = -1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:")) {
                    event = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    data = line.substring(5).strip();
                } else if (line.startsWith("id:")) {
                    id = Long.parseLong(line.substring(3).strip());
                } else if (line.isEmpty() && id >= 0) {
                    return new Heard(event, id, data);
                }
            }
            throw new IOException("the stream ended");
        }

        @Override
        public void close() {
            connection.disconnect();
        }
    }

    @Test
    void whatWasCommittedIsReplayedAndWhatComesIsToldOnceEach() throws Exception {
        storeQuote("first");
        storeQuote("second");
        try (Client client = new Client(stream("?since=0"))) {
            List<Heard> heard = new ArrayList<>();
            while (heard.stream().noneMatch(one -> one.data().contains("words of second"))) {
                heard.add(client.next());
            }
            storeQuote("third");
            heard.add(client.next());

            assertThat(heard).extracting(Heard::id).isSorted().doesNotHaveDuplicates();
            assertThat(heard.getLast().event()).isEqualTo("quote");
            assertThat(heard.getLast().data())
                    .contains("words of third", "\"article\":{", "The Harbour Gazette");
        }
    }

    @Test
    void aClientThatComesBackGoesOnBehindItsLastEvent() throws Exception {
        storeQuote("fourth");
        long last;
        try (Client client = new Client(stream("?since=0"))) {
            Heard heard = client.next();
            while (!heard.data().contains("words of fourth")) {
                heard = client.next();
            }
            last = heard.id();
        }
        storeQuote("fifth");

        try (Client client = new Client(stream("?since=" + last))) {
            assertThat(client.next().data()).contains("words of fifth");
        }
    }

    @Test
    void importsAreToldToThoseWhoAsk() throws Exception {
        Story imported = Story.of("imported").backfill();
        long before = newest();
        store(imported);
        storeQuote("sixth");

        try (Client client = new Client(stream("?since=" + before))) {
            assertThat(client.next().data()).contains("words of sixth");
        }
        URI withImports = stream("?lane=backfill&since=" + before);
        try (Client client = new Client(withImports)) {
            assertThat(client.next().data()).contains("words of imported");
        }
    }

    @Test
    void aWithdrawnQuoteIsToldAndNeverReplayed() throws Exception {
        long before = newest();
        Quote quote = storeQuote("killed");
        intake.store(
                Batch.of(
                        List.of(
                                new Arrival.OfArticle(
                                        Story.of("killed").version(2).canceled().article("")))));

        // As soon as the running service has heard of the second commit.
        await().untilAsserted(() -> {
            try (Client client = new Client(stream("?since=" + before))) {
                Heard heard = client.next();
                assertThat(heard.event()).isEqualTo("quote-withdrawn");
                assertThat(heard.data()).isEqualTo("{\"id\":\"" + quote.id() + "\"}");
            }
        });
    }

    @Test
    void aPositionThatIsNoneIsRefused() {
        given().queryParam("since", "yesterday")
                .get("/v1/stream")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID_POSITION"))
                .body("field", equalTo("since"));
    }

    private static URI stream(String query) {
        return URI.create("http://localhost:" + RestAssured.port + "/v1/stream" + query);
    }

    /// The position of an event that was stored for this purpose.
    private long newest() throws IOException, SQLException {
        String marker = "marker-" + System.nanoTime();
        storeQuote(marker);
        try (Client client = new Client(stream("?since=0"))) {
            Heard heard = client.next();
            while (!heard.data().contains("words of " + marker)) {
                heard = client.next();
            }
            return heard.id();
        }
    }

    private Quote storeQuote(String name) throws SQLException {
        return store(Story.of(name));
    }

    private Quote store(Story story) throws SQLException {
        Quote quote = story.quote("Mara Lindqvist", "words of " + story.name(), 3);
        intake.store(
                Batch.of(
                        Newsroom.arrivals(
                                story.article("text"), story, List.of(quote), List.of())));
        return quote;
    }
}
