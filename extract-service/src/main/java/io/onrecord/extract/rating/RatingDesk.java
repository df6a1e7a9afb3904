package io.onrecord.extract.rating;

import io.onrecord.events.EventCodec.Decoded;
import io.onrecord.events.PublishedRating;
import io.onrecord.events.Topics;
import io.onrecord.messaging.DeadLetter;
import io.onrecord.messaging.DeadLetters;
import io.onrecord.messaging.Progress;
import io.onrecord.messaging.Records;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/// Applies records of `ratings` to the index.
@ApplicationScoped
class RatingDesk {

    private final RatingIndex index;
    private final DeadLetters deadLetters;
    private final Progress progress;

    RatingDesk(RatingIndex index, DeadLetters deadLetters, Progress progress) {
        this.index = index;
        this.deadLetters = deadLetters;
        this.progress = progress;
    }

    void apply(ConsumerRecords<byte[], byte[]> records) throws IOException {
        for (ConsumerRecord<byte[], byte[]> raw : records) {
            apply(raw);
        }
    }

    private void apply(ConsumerRecord<byte[], byte[]> raw) throws IOException {
        if (raw.key() == null) {
            giveUp(raw, "NO_KEY", "a compacted topic tells its records apart by their keys");
            return;
        }
        if (raw.value() == null) {
            index.remove(new String(raw.key(), StandardCharsets.UTF_8));
            return;
        }
        switch (Records.decode(raw)) {
            case Decoded.Known(PublishedRating rating) -> index.put(rating);
            case Decoded.Skipped skipped -> progress.skipped(Topics.RATINGS.name(), skipped.type());
            case Decoded.Malformed bad -> giveUp(raw, bad.code(), bad.why());
            case Decoded.Known known ->
                    giveUp(raw, "UNEXPECTED_TYPE", known.event().getClass().getSimpleName());
        }
    }

    private void giveUp(ConsumerRecord<byte[], byte[]> raw, String code, String reason) {
        deadLetters.write(raw, new DeadLetter(code, reason)).join();
    }
}
