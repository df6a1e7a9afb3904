package io.onrecord.extract.rating;

import io.micrometer.core.instrument.MeterRegistry;
import io.onrecord.extract.ExtractConfig;
import io.onrecord.messaging.ProcessEnd;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/// Copies the topic `ratings` into the index for as long as the process lives. Every instance reads
/// all of it: there is no consumer group.
@ApplicationScoped
public class RatingFollower {

    private static final Logger LOG = Logger.getLogger(RatingFollower.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /// How often it is asked whether the topic is still the same.
    private static final Duration CHECK = Duration.ofSeconds(10);

    private final CountDownLatch caughtUp = new CountDownLatch(1);
    private final RatingIndex index;
    private final RatingDesk desk;
    private final ExtractConfig config;
    private final Map<String, Object> kafka;
    private final ProcessEnd end;
    private final Clock clock;
    private volatile boolean running = true;
    private Instant saveDue = Instant.MIN;

    RatingFollower(
            RatingIndex index,
            RatingDesk desk,
            ExtractConfig config,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            ProcessEnd end,
            Clock clock,
            MeterRegistry metrics) {
        this.index = index;
        this.desk = desk;
        this.config = config;
        this.kafka = kafka;
        this.end = end;
        this.clock = clock;
        metrics.gauge("onrecord.ratings.position", index, RatingIndex::nextOffset);
    }

    /// Waits until the index has what the topic had at the start. Bounded: an article that is read
    /// too early carries the position up to which its ratings were known, and the store matches the
    /// rest.
    public void awaitCaughtUp() {
        try {
            if (!caughtUp.await(config.ratingsPatience().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warnf(
                        "The ratings are not read after %s; articles are read without the rest",
                        config.ratingsPatience());
                caughtUp.countDown();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the ratings were read", e);
        }
    }

    void start(@Observes StartupEvent event) {
        Thread.ofPlatform().daemon().name("ratings").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
    }

    private void run() {
        try {
            while (running) {
                followWhileConnected();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception | Error e) {
            end.end("the ratings cannot be copied", e);
        }
    }

    private void followWhileConnected() throws IOException, InterruptedException {
        try (RatingTopic topic = RatingTopic.open(kafka)) {
            follow(topic);
        } catch (KafkaException e) {
            LOG.warnf("The ratings cannot be read, trying again: %s", e);
            Thread.sleep(PAUSE);
        }
    }

    private void follow(RatingTopic topic) throws IOException {
        long goal = begin(topic);
        Instant checkDue = clock.instant().plus(CHECK);
        while (running) {
            ConsumerRecords<byte[], byte[]> records = topic.poll(POLL);
            desk.apply(records);
            if (topic.position() != index.nextOffset()) {
                index.show(topic.position());
                dueWithin(config.commitEvery());
            }
            if (index.nextOffset() >= goal) {
                caughtUp.countDown();
            }
            if (!clock.instant().isBefore(checkDue)) {
                topic.checkSame();
                checkDue = clock.instant().plus(CHECK);
            }
            if (!clock.instant().isBefore(saveDue)) {
                save(topic);
            }
        }
        save(topic);
    }

    /// @return the offset at which the index has caught up
    private long begin(RatingTopic topic) throws IOException {
        long end = topic.end();
        Optional<IndexPosition> saved = index.saved();
        Instant now = clock.instant();
        if (saved.isPresent()
                && saved.get().continues(topic.id(), end, now, config.rebuildAfter())) {
            topic.seek(saved.get().next());
        } else {
            index.clear();
            topic.seekToBeginning();
        }
        LOG.infof("Reading ratings from %d of %d", index.nextOffset(), end);
        saveDue = now.plus(config.commitEvery());
        return end;
    }

    /// Asks the broker first: only one that answers shows that nothing was missed.
    private void save(RatingTopic topic) throws IOException {
        topic.checkSame();
        Instant now = clock.instant();
        index.save(new IndexPosition(topic.id(), index.nextOffset(), now));
        saveDue = now.plus(config.rebuildAfter().dividedBy(4));
    }

    private void dueWithin(Duration wait) {
        Instant due = clock.instant().plus(wait);
        saveDue = due.isBefore(saveDue) ? due : saveDue;
    }
}
