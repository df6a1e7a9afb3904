package io.onrecord.extract.rating;

import io.onrecord.analysis.match.TellingWords;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Which records of the topic `ratings` a saved index holds.
///
/// @param topicId the broker's id of the topic: another one under the same name has other offsets
/// @param next offset of the first record that the index lacks
/// @param savedAt when that was true
public record IndexPosition(String topicId, long next, Instant savedAt) {

    private static final String TOPIC_ID = "topicId";
    private static final String NEXT = "next";
    private static final String SAVED_AT = "savedAt";

    /// What an index holds of a claim. One of another form is not read.
    private static final String FORM = "form";

    private static final String THIS_FORM = "rarest-words-" + TellingWords.VERSION;

    /// As user data of a Lucene commit.
    Map<String, String> userData() {
        return Map.of(
                FORM,
                THIS_FORM,
                TOPIC_ID,
                topicId,
                NEXT,
                Long.toString(next),
                SAVED_AT,
                savedAt.toString());
    }

    /// Empty when the commit carries none, or one of an index of another form: a new index.
    static Optional<IndexPosition> from(Map<String, String> userData) {
        String topicId = userData.get(TOPIC_ID);
        String next = userData.get(NEXT);
        String savedAt = userData.get(SAVED_AT);
        boolean isOfThisForm = THIS_FORM.equals(userData.get(FORM));
        return !isOfThisForm || topicId == null || next == null || savedAt == null
                ? Optional.empty()
                : Optional.of(
                        new IndexPosition(topicId, Long.parseLong(next), Instant.parse(savedAt)));
    }

    /// Whether the index can go on from here. A topic that ends before `next` has lost records, and
    /// an index older than the topic's tombstones may have missed one.
    boolean continues(String topic, long end, Instant now, Duration oldest) {
        return topicId.equals(topic) && next <= end && savedAt.plus(oldest).isAfter(now);
    }
}
