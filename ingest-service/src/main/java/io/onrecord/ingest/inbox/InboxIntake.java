package io.onrecord.ingest.inbox;

import io.onrecord.events.Article;
import io.onrecord.ingest.access.TopicRules;
import io.onrecord.ingest.admission.Admissions;
import io.onrecord.ingest.admission.Arrival;
import io.onrecord.ingest.admission.ArticleChannels;
import io.onrecord.ingest.fault.Fault;
import io.onrecord.ingest.submission.Checked;
import io.onrecord.messaging.DeadLetter;
import io.onrecord.messaging.DeadLetters;
import io.onrecord.messaging.LiveFirst;
import io.onrecord.messaging.Progress;
import io.onrecord.messaging.Records;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Takes submissions from Kafka. A batch is acknowledged when what came of it is in the database
/// and with the broker.
@ApplicationScoped
public class InboxIntake {

    static final String INBOX = "inbox";
    static final String BACKFILL = "inbox-backfill";

    private final Admissions admissions;
    private final ArticleChannels channels;
    private final DeadLetters deadLetters;
    private final Progress progress;
    private final DatabasePatience patience;
    private final TopicRules rules;
    private final LiveFirst liveFirst;

    InboxIntake(
            Admissions admissions,
            ArticleChannels channels,
            DeadLetters deadLetters,
            Progress progress,
            DatabasePatience patience,
            TopicRules rules,
            LiveFirst liveFirst) {
        this.admissions = admissions;
        this.channels = channels;
        this.deadLetters = deadLetters;
        this.progress = progress;
        this.patience = patience;
        this.rules = rules;
        this.liveFirst = liveFirst;
    }

    @Incoming(INBOX)
    @Blocking
    void take(ConsumerRecords<byte[], byte[]> batch) {
        progress.run(INBOX, batch, () -> takeAll(batch));
    }

    @Incoming(BACKFILL)
    @Blocking
    void takeBehindNews(ConsumerRecords<byte[], byte[]> batch) {
        progress.run(
                BACKFILL,
                batch,
                () -> {
                    liveFirst.await(BACKFILL, List.of(INBOX));
                    takeAll(batch);
                });
    }

    private void takeAll(ConsumerRecords<byte[], byte[]> batch) {
        List<CompletableFuture<Void>> letters = new ArrayList<>();
        List<Taken> drafts = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> raw : batch) {
            List<Checked> items = InboxDesk.read(raw, rules.of(raw.topic()));
            for (int i = 0; i < items.size(); i++) {
                switch (items.get(i)) {
                    case Checked.Draft draft ->
                            drafts.add(new Taken(raw, new Arrival(draft, place(raw, i))));
                    case Checked.Rejected bad -> letters.add(giveUp(raw, bad, i));
                }
            }
        }
        admit(drafts);
        CompletableFuture.allOf(letters.toArray(CompletableFuture[]::new)).join();
    }

    /// All together; when the database refuses something in them, one by one, so that the one that
    /// it refuses is found.
    private void admit(List<Taken> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        try {
            List<Arrival> arrivals = drafts.stream().map(Taken::arrival).toList();
            List<Article> outgoing = patience.untilDone(() -> admissions.admit(arrivals));
            if (!outgoing.isEmpty()) {
                channels.send(outgoing);
                patience.untilDone(() -> admissions.sent(outgoing));
            }
        } catch (SQLException e) {
            if (drafts.size() == 1) {
                DeadLetter letter = new DeadLetter("NOT_ADMITTED", String.valueOf(e.getMessage()));
                deadLetters.write(drafts.getFirst().raw(), letter).join();
            } else {
                drafts.forEach(draft -> admit(List.of(draft)));
            }
        }
    }

    /// A record of several articles goes as a whole: sent again, its good ones change nothing.
    private CompletableFuture<Void> giveUp(
            ConsumerRecord<byte[], byte[]> raw, Checked.Rejected bad, int item) {
        Fault fault = bad.fault();
        String which = item == 0 ? "" : "item " + item + ": ";
        return deadLetters.write(raw, new DeadLetter(fault.code().name(), which + fault.line()));
    }

    /// Where an article stands: one record may hold several.
    private static String place(ConsumerRecord<byte[], byte[]> raw, int item) {
        return item == 0 ? Records.place(raw) : Records.place(raw) + "#" + item;
    }

    private record Taken(ConsumerRecord<byte[], byte[]> raw, Arrival arrival) {}
}
