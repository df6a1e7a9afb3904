package io.onrecord.store.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.micrometer.core.instrument.MeterRegistry;
import io.onrecord.events.Quote;
import io.onrecord.store.Newsroom;
import io.onrecord.store.Story;
import io.onrecord.store.Surroundings;
import io.onrecord.store.intake.Arrival;
import io.onrecord.store.intake.Batch;
import io.onrecord.store.intake.Intake;
import io.onrecord.store.stream.Client.Heard;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(60)
@QuarkusTestResource(Surroundings.class)
class StreamIT {

    private final Intake intake;
    private final StreamEntries entries;
    private final MeterRegistry metrics;

    @Inject
    StreamIT(Intake intake, StreamEntries entries, MeterRegistry metrics) {
        this.intake = intake;
        this.entries = entries;
        this.metrics = metrics;
    }

    @Test
    void whatWasCommittedIsReplayedAndWhatComesIsToldOnceEach() throws Exception {
        String before = Client.newest();
        storeQuote("first");
        storeQuote("second");
        try (Client client = new Client("?since=" + before)) {
            List<Heard> heard = new ArrayList<>();
            while (heard.stream().noneMatch(one -> one.data().contains("words of second"))) {
                heard.add(client.next());
            }
            storeQuote("third");
            heard.add(client.next());

            assertThat(heard).extracting(Heard::position).isSorted().doesNotHaveDuplicates();
            assertThat(heard.getLast().event()).isEqualTo("quote");
            assertThat(heard.getLast().data())
                    .contains("words of third", "\"article\":{", "The Harbour Gazette");
        }
    }

    @Test
    void aClientThatComesBackGoesOnBehindItsLastEvent() throws Exception {
        String last = Client.newest();
        storeQuote("fourth");
        try (Client client = new Client("?since=" + last)) {
            Heard heard = client.next();
            while (!heard.data().contains("words of fourth")) {
                heard = client.next();
            }
            last = heard.id();
        }
        storeQuote("fifth");

        try (Client client = new Client("?since=" + last)) {
            assertThat(client.next().data()).contains("words of fifth");
        }
    }

    @Test
    void importsAreToldToThoseWhoAsk() throws Exception {
        Story imported = Story.of("imported").backfill();
        String before = Client.newest();
        store(imported);
        storeQuote("sixth");

        try (Client client = new Client("?since=" + before)) {
            assertThat(client.next().data()).contains("words of sixth");
        }
        try (Client client = new Client("?lane=backfill&since=" + before)) {
            assertThat(client.next().data()).contains("words of imported");
        }
    }

    @Test
    void aWithdrawnQuoteIsToldAndNeverReplayed() throws Exception {
        String before = Client.newest();
        Quote quote = storeQuote("killed");
        intake.store(
                Batch.of(
                        List.of(
                                new Arrival.OfArticle(
                                        Story.of("killed").version(2).canceled().article("")))));

        // As soon as the running service has heard of the second commit.
        await().untilAsserted(() -> {
            try (Client client = new Client("?since=" + before)) {
                Heard heard = client.next();
                assertThat(heard.event()).isEqualTo("quote-withdrawn");
                assertThat(heard.data()).isEqualTo("{\"id\":\"" + quote.id() + "\"}");
            }
        });
    }

    @Test
    void theHeadAndAFirstEventComeAtOnceThoughNothingHappens() throws Exception {
        try (Client client = new Client("")) {
            assertThat(client.status()).isEqualTo(200);
            assertThat(client.header("Content-Type")).hasValue("text/event-stream");
            Heard hello = client.nextOfAny();
            assertThat(hello.event()).isEqualTo("hello");
            storeQuote("seventh");

            try (Client later = new Client("?since=" + hello.id())) {
                assertThat(later.next().data()).contains("words of seventh");
            }
        }
    }

    @Test
    void aSilentStreamSaysThatItIsAlive() throws Exception {
        try (Client client = new Client("")) {
            String line = client.nextLine();
            while (!line.startsWith(":")) {
                line = client.nextLine();
            }
            assertThat(line).contains("still here");
        }
    }

    @Test
    void anIdOfAnotherStoreIsAnsweredWithAResetAndTheStreamGoesOn() throws Exception {
        try (Client client = new Client("?since=00000000-3")) {
            Heard reset = client.nextOfAny();
            storeQuote("eighth");

            assertThat(reset.event()).isEqualTo("reset");
            assertThat(reset.data()).isEqualTo("{\"reason\":\"OTHER_EPOCH\"}");
            assertThat(client.next().data()).contains("words of eighth");
        }
    }

    @Test
    void anIdThatIsOlderThanWhatIsKeptIsAnsweredWithAReset() throws Exception {
        String before = Client.newest();
        storeQuote("ninth");
        entries.prune(Instant.now().plusSeconds(1));

        try (Client client = new Client("?since=" + before)) {
            Heard reset = client.nextOfAny();
            assertThat(reset.event()).isEqualTo("reset");
            assertThat(reset.data()).isEqualTo("{\"reason\":\"FORGOTTEN\"}");
        }
        storeQuote("tenth");
        try (Client client = new Client("?since=0")) {
            assertThat(client.next().data()).contains("words of tenth");
        }
    }

    /// As a replacement of the browser's EventSource does that can send keys.
    @Test
    void theLastIdMayStandInTheQueryBesideTheFirst() throws Exception {
        String before = Client.newest();
        storeQuote("twelfth");
        String first;
        try (Client client = new Client("?since=" + before)) {
            first = client.next().id();
        }
        storeQuote("thirteenth");

        try (Client client = new Client("?since=" + before + "&lastEventId=" + first)) {
            assertThat(client.next().data()).contains("words of thirteenth");
        }
    }

    /// It reads nothing at all: what it is sent fills the buffers of its connection.
    @Test
    void aClientThatTakesNothingIsDroppedAndKeepsNobodyWaiting() throws Exception {
        String before = Client.newest();
        double dropped = dropped();
        try (Socket slow = new Socket()) {
            slow.setReceiveBufferSize(4096);
            slow.connect(new InetSocketAddress("localhost", RestAssured.port));
            String request =
                    "GET /v1/stream?since=" + before + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
            slow.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 24; i++) {
                storeLongQuotes("flood-" + i);
            }
            storeQuote("eleventh");

            try (Client quick = new Client("?since=" + before)) {
                Heard heard = quick.next();
                while (!heard.data().contains("words of eleventh")) {
                    heard = quick.next();
                }
            }
            await().untilAsserted(() -> assertThat(dropped()).isEqualTo(dropped + 1));
        }
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

    private Quote storeQuote(String name) throws SQLException {
        return store(Story.of(name));
    }

    /// A quarter of a mebibyte.
    private void storeLongQuotes(String name) throws SQLException {
        Story story = Story.of(name);
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            quotes.add(story.quote("Mara Lindqvist", (i + " tides ").repeat(512), 3));
        }
        intake.store(Batch.of(Newsroom.arrivals(story.article("text"), story, quotes, List.of())));
    }

    private double dropped() {
        return metrics.counter("onrecord.stream.dropped").count();
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
