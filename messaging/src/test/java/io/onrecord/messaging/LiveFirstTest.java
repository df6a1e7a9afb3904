package io.onrecord.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.junit.jupiter.api.Test;

class LiveFirstTest {

    private static final Duration A_WHILE = Duration.ofMillis(200);

    private final AtomicLong lag = new AtomicLong();
    private final Progress progress =
            new Progress((why, cause) -> {}, new SimpleMeterRegistry(), Clock.systemUTC());
    private final LiveFirst liveFirst = new LiveFirst(progress, channel -> lag.get());

    @Test
    void importsGoOnWhileNoNewsWaits() throws Exception {
        assertThat(waitsNoMore(imports())).isTrue();
    }

    @Test
    void importsWaitForTheNewsThatIsBeingWorkedOn() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Void> news =
                CompletableFuture.runAsync(() ->
                        progress.run("quotes", ConsumerRecords.empty(), () -> waitFor(begun, end)));
        begun.await();
        CompletableFuture<Void> imports = imports();

        assertThat(waits(imports)).isTrue();
        end.countDown();
        news.join();
        assertThat(waitsNoMore(imports)).isTrue();
    }

    @Test
    void importsWaitForTheNewsThatIsStillWithTheBroker() throws Exception {
        lag.set(3);
        CompletableFuture<Void> imports = imports();

        assertThat(waits(imports)).isTrue();
        lag.set(0);
        assertThat(waitsNoMore(imports)).isTrue();
    }

    @Test
    void behindNewsImportsWaitAMoment() throws Exception {
        progress.run("quotes", ConsumerRecords.empty(), () -> {});
        Instant done = Instant.now();

        assertThat(waitsNoMore(imports())).isTrue();
        assertThat(Instant.now()).isAfterOrEqualTo(done.plusMillis(290));
    }

    @Test
    void whereNewsHasComeLatelyImportsRestLongerThanTheyWork() throws Exception {
        progress.run("quotes", ConsumerRecords.empty(), () -> {});
        assertThat(waitsNoMore(imports())).isTrue();
        Thread.sleep(200);
        Instant worked = Instant.now();

        assertThat(waitsNoMore(imports())).isTrue();
        assertThat(Instant.now()).isAfterOrEqualTo(worked.plusMillis(390));
    }

    @Test
    void betweenNewsWithoutAPauseImportsHaveTheirTurn() throws Exception {
        AtomicBoolean end = new AtomicBoolean();
        Thread news =
                Thread.ofPlatform()
                        .start(() -> {
                            while (!end.get()) {
                                progress.run("quotes", ConsumerRecords.empty(), () -> {});
                                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
                            }
                        });
        try {
            assertThat(waitsNoMore(imports())).isTrue();
        } finally {
            end.set(true);
            news.join();
        }
    }

    @Test
    void whoWaitsForAnAnswerWaitsNoLongerThanItSays() throws Exception {
        lag.set(3);

        CompletableFuture<Void> push =
                CompletableFuture.runAsync(
                        () -> liveFirst.await("push", List.of("quotes"), Duration.ofMillis(50)));

        assertThat(waitsNoMore(push)).isTrue();
    }

    @Test
    void whatHasBegunIsFinishedWhenTheServiceStops() throws Exception {
        lag.set(3);
        CompletableFuture<Void> imports = imports();

        liveFirst.stop(new ShutdownEvent());

        assertThat(waitsNoMore(imports)).isTrue();
    }

    private CompletableFuture<Void> imports() {
        return CompletableFuture.runAsync(
                () -> liveFirst.await("quotes-backfill", List.of("articles", "quotes")));
    }

    private static boolean waits(CompletableFuture<Void> imports) throws InterruptedException {
        Thread.sleep(A_WHILE);
        return !imports.isDone();
    }

    private static boolean waitsNoMore(CompletableFuture<Void> imports) throws Exception {
        imports.get(10, TimeUnit.SECONDS);
        return true;
    }

    private static void waitFor(CountDownLatch begun, CountDownLatch end) {
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
