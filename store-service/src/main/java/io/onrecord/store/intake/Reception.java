package io.onrecord.store.intake;

import io.onrecord.messaging.DeadLetter;
import io.onrecord.messaging.DeadLetters;
import io.onrecord.messaging.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/// Takes what a poll brought, until every record is a row, a dead letter or counted as unknown.
@ApplicationScoped
public class Reception {

    private static final Logger LOG = Logger.getLogger(Reception.class);

    private final Intake intake;
    private final DeadLetters deadLetters;
    private final Progress progress;
    private final IntakeConfig config;

    public Reception(
            Intake intake, DeadLetters deadLetters, Progress progress, IntakeConfig config) {
        this.intake = intake;
        this.deadLetters = deadLetters;
        this.progress = progress;
        this.config = config;
    }

    /// Returns when all of it is safe; waits while the database is away.
    void take(String channel, ConsumerRecords<byte[], byte[]> polled) {
        List<Received.Good> good = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> raw : polled) {
            switch (Received.of(raw)) {
                case Received.Good arrived -> good.add(arrived);
                case Received.Unknown(String type) -> progress.skipped(channel, type);
                case Received.Bad bad -> deadLetters.write(bad.raw(), bad.letter()).join();
            }
        }
        store(channel, good);
    }

    /// As [#take], of records that were taken before: what was dead-lettered then is passed over.
    void takeAgain(String channel, ConsumerRecords<byte[], byte[]> polled) {
        List<Received.Good> good = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> raw : polled) {
            if (Received.of(raw) instanceof Received.Good arrived) {
                good.add(arrived);
            }
        }
        store(channel, good);
    }

    private void store(String channel, List<Received.Good> records) {
        Batch batch = Batch.of(records.stream().map(Received.Good::arrival).toList());
        while (true) {
            try {
                intake.store(batch);
                return;
            } catch (SQLException e) {
                if (Fault.of(e) == Fault.CONTENT) {
                    storeApart(channel, records, e);
                    return;
                }
                LOG.warnf("%s: the batch waits for the database: %s", channel, e.getMessage());
                await(channel);
            } catch (RuntimeException e) {
                storeApart(channel, records, e);
                return;
            }
        }
    }

    /// One record is to blame: it goes alone, and the others are stored without it.
    private void storeApart(String channel, List<Received.Good> records, Exception why) {
        if (records.size() > 1) {
            records.forEach(one -> store(channel, List.of(one)));
            return;
        }
        DeadLetter letter = new DeadLetter("UNSTORABLE", String.valueOf(why.getMessage()));
        deadLetters.write(records.getFirst().raw(), letter).join();
    }

    private void await(String channel) {
        try {
            Thread.sleep(config.retryAfter());
            progress.alive(channel);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the database", e);
        }
    }
}
