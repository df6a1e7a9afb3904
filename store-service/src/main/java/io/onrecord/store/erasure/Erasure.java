package io.onrecord.store.erasure;

import io.onrecord.events.Topics;
import java.time.Instant;
import java.util.List;

/// What became of an article that was erased.
///
/// @param articleId the article's
/// @param erasedAt when its rows were deleted
/// @param stillIn the topics that may hold it, and until when at the latest
public record Erasure(String articleId, Instant erasedAt, List<Holder> stillIn) {

    private static final List<Topics.Topic> BY_AGE =
            Topics.ALL.stream().filter(topic -> !topic.compacted()).toList();

    public Erasure {
        stillIn = List.copyOf(stillIn);
    }

    /// A topic that is kept by age forgets a record when its period is over.
    ///
    /// @param until the end of the period for a record that was written last
    public record Holder(String topic, Instant until) {}

    static Erasure of(String articleId, Instant now) {
        return new Erasure(
                articleId,
                now,
                BY_AGE.stream()
                        .map(topic -> new Holder(topic.name(), now.plus(topic.retention())))
                        .toList());
    }
}
