package io.onrecord.ingest.inbox;

import io.onrecord.events.EventCodec;
import io.onrecord.events.Lane;
import io.onrecord.ingest.submission.Checked;
import io.onrecord.ingest.submission.Checked.Code;
import io.onrecord.ingest.submission.Checked.Rejected;
import io.onrecord.ingest.submission.Submissions;
import io.onrecord.messaging.Records;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Says what a record of `inbox` is.
public final class InboxDesk {

    /// Header that chooses the lane; absent or anything but `backfill` means live.
    public static final String LANE = "lane";

    private static final Logger LOG = Logger.getLogger(InboxDesk.class);

    private InboxDesk() {}

    static Checked read(ConsumerRecord<byte[], byte[]> raw) {
        String type = Records.header(raw, EventCodec.TYPE);
        if (type != null) {
            return new Rejected(Code.UNSUPPORTED_TYPE, null, "ce_type " + type);
        }
        try {
            return Submissions.read(raw.value(), lane(Records.header(raw, LANE)));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(e, "Reading %s failed", Records.place(raw));
            return new Rejected(Code.UNREADABLE, null, e.toString());
        }
    }

    /// The lane of that name.
    public static Lane lane(@Nullable String name) {
        return name != null && name.toLowerCase(Locale.ROOT).equals("backfill")
                ? Lane.BACKFILL
                : Lane.LIVE;
    }
}
