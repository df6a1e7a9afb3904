package io.onrecord.ingest.inbox;

import io.onrecord.events.EventCodec;
import io.onrecord.events.Lane;
import io.onrecord.events.Topics;
import io.onrecord.ingest.access.Allowance;
import io.onrecord.ingest.fault.Code;
import io.onrecord.ingest.fault.Fault;
import io.onrecord.ingest.format.Declared;
import io.onrecord.ingest.format.Push;
import io.onrecord.ingest.submission.Checked;
import io.onrecord.ingest.submission.Checked.Draft;
import io.onrecord.ingest.submission.Checked.Rejected;
import io.onrecord.ingest.submission.Submissions;
import io.onrecord.messaging.Records;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Says what a record of the inbox is.
public final class InboxDesk {

    /// Header that chooses the lane; absent or anything but `backfill` means live.
    public static final String LANE = "lane";

    /// Header that names the format; without it the content shows it.
    public static final String CONTENT_TYPE = "content-type";

    private static final Logger LOG = Logger.getLogger(InboxDesk.class);

    private InboxDesk() {}

    /// @param allowance the sources that records of this topic may be of
    static List<Checked> read(ConsumerRecord<byte[], byte[]> raw, Allowance allowance) {
        String type = Records.header(raw, EventCodec.TYPE);
        if (type != null) {
            return List.of(new Rejected(Fault.of(Code.UNSUPPORTED_TYPE, "ce_type " + type)));
        }
        byte[] body = raw.value() == null ? new byte[0] : raw.value();
        Declared declared =
                new Declared(Records.header(raw, CONTENT_TYPE), name -> Records.header(raw, name));
        try {
            return Submissions.read(new Push(body, declared), lane(raw)).items().stream()
                    .map(item -> allowed(item, allowance, raw.topic()))
                    .toList();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(e, "Reading %s failed", Records.place(raw));
            return List.of(new Rejected(Fault.of(Code.UNREADABLE, e.toString())));
        }
    }

    /// The topic of imports is their lane, whatever its records say.
    private static Lane lane(ConsumerRecord<byte[], byte[]> raw) {
        return raw.topic().equals(Topics.INBOX_BACKFILL.name())
                ? Lane.BACKFILL
                : lane(Records.header(raw, LANE));
    }

    /// The lane of that name.
    public static Lane lane(@Nullable String name) {
        return name != null && name.toLowerCase(Locale.ROOT).equals("backfill")
                ? Lane.BACKFILL
                : Lane.LIVE;
    }

    private static Checked allowed(Checked item, Allowance allowance, String topic) {
        return switch (item) {
            case Rejected bad -> bad;
            case Draft draft when allowance.covers(draft.article().source().domain()) -> draft;
            case Draft draft ->
                    new Rejected(
                            new Fault(
                                    Code.SOURCE_NOT_ALLOWED,
                                    "source",
                                    null,
                                    "the topic "
                                            + topic
                                            + " is not for "
                                            + draft.article().source().domain()));
        };
    }
}
