package io.onrecord.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/// Why a record was given up.
///
/// @param code stable, for programs: `MALFORMED_JSON`
/// @param reason for people; cut to a bounded length
public record DeadLetter(String code, String reason) {

    private static final String PREFIX = "dlq_";
    private static final int LONGEST_REASON = 1_000;

    public DeadLetter {
        reason =
                reason.length() <= LONGEST_REASON
                        ? reason
                        : reason.substring(0, LONGEST_REASON) + "…";
    }

    /// The record's own headers, then where and why. What an earlier dead letter had added is
    /// dropped, so that a record that was sent again leaves no trace of it.
    Headers headers(ConsumerRecord<?, ?> raw, String service, Instant now) {
        Headers headers = new RecordHeaders();
        for (Header header : raw.headers()) {
            if (!header.key().startsWith(PREFIX)) {
                headers.add(header);
            }
        }
        add(headers, "topic", raw.topic());
        add(headers, "partition", Integer.toString(raw.partition()));
        add(headers, "offset", Long.toString(raw.offset()));
        add(headers, "code", code);
        add(headers, "reason", reason);
        add(headers, "service", service);
        add(headers, "time", now.toString());
        return headers;
    }

    static void add(Headers headers, String name, String text) {
        headers.add(PREFIX + name, text.getBytes(StandardCharsets.UTF_8));
    }
}
