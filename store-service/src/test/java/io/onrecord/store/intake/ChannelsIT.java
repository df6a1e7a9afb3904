package io.onrecord.store.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.onrecord.events.Quote;
import io.onrecord.messaging.Progress;
import io.onrecord.store.Story;
import io.onrecord.store.Surroundings;
import io.onrecord.store.Wire;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ChannelsIT {

    private final InMemoryConnector kafka;
    private final Progress progress;

    @Inject
    ChannelsIT(@Any InMemoryConnector kafka, Progress progress) {
        this.kafka = kafka;
        this.progress = progress;
    }

    @Test
    void whatArrivesIsToldOverHttp() {
        Story story = Story.of("tram");
        Quote quote = story.quote("Mara Lindqvist", "The tram was never promised", 4);

        push("articles", List.of(Wire.record("articles", story.article("some text"))));
        push(
                "quotes",
                List.of(
                        Wire.record("quotes", quote),
                        Wire.record("quotes", story.read(0, List.of(quote), List.of()))));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        given().queryParam("article", story.id())
                                .get("/v1/quotes")
                                .then()
                                .statusCode(200)
                                .body("items", hasSize(1))
                                .body("items[0].text", equalTo(quote.text()))
                                .body("items[0].content[0]", equalTo(List.of(4, 31)))
                                .body(
                                        "items[0].article.headline",
                                        equalTo("Council argues over the ferry")));
    }

    @Test
    void aRecordThatNoRowCanHoldIsDeadLetteredAloneAndTheRestIsStored() {
        Story bad = Story.of("nul");
        Story good = Story.of("after-nul");
        int before = kafka.sink("dead-letters").received().size();

        push(
                "articles",
                List.of(
                        Wire.junk("articles"),
                        Wire.record("articles", bad.article("a text with a \u0000 in it")),
                        Wire.record("articles", good.article("a good text"))));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> given().get("/v1/articles/" + good.id()).then().statusCode(200));
        given().get("/v1/articles/" + bad.id()).then().statusCode(404);
        assertThat(kafka.sink("dead-letters").received()).hasSize(before + 2);
    }

    @Test
    void importsWaitWhileNewsIsBeingStored() throws Exception {
        Story imported = Story.of("old-tram").backfill();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Void> news =
                CompletableFuture.runAsync(() ->
                        progress.run("quotes", ConsumerRecords.empty(), () -> waitFor(begun, end)));
        begun.await();
        try {
            push(
                    "articles-backfill",
                    List.of(Wire.record("articles-backfill", imported.article("some text"))));
            await().atMost(Duration.ofSeconds(60))
                    .during(Duration.ofSeconds(1))
                    .untilAsserted(() ->
                            given().get("/v1/articles/" + imported.id()).then().statusCode(404));
        } finally {
            end.countDown();
        }
        news.join();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> given().get("/v1/articles/" + imported.id()).then().statusCode(200));
    }

    private static void waitFor(CountDownLatch begun, CountDownLatch end) {
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void push(String channel, List<ConsumerRecord<byte[], byte[]>> records) {
        kafka.<ConsumerRecords<byte[], byte[]>>source(channel).send(Wire.polled(channel, records));
    }
}
