package io.onrecord.store.claim;

import io.onrecord.events.Claim;
import io.onrecord.events.Match;
import io.onrecord.store.verdict.VerdictItem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// First said, repeated how often, by whom and where.
///
/// @param claim as its newest verdict has it
/// @param verdicts about it that are active, newest first, its repeats left out
/// @param said every time it is known to have been said, the earliest first: its utterances, and
///   the repeats that stand
/// @param repeated how many of those are repeats
/// @param suggested how many of the repeats nobody has confirmed
/// @param speakers whoever said it, each once, in the order of `said`
public record Timeline(
        Claim claim,
        List<VerdictItem> verdicts,
        List<Saying> said,
        int repeated,
        int suggested,
        List<String> speakers) {

    public Timeline {
        verdicts = List.copyOf(verdicts);
        said = List.copyOf(said);
        speakers = List.copyOf(speakers);
    }

    /// One time that it was said.
    ///
    /// @param verdictId of a repeat; null for an utterance of the claim itself
    /// @param date of the saying as the text gives it; null where it gives none
    /// @param publishedAt of the article, which stands in for the date
    public record Saying(
            String quoteId,
            @Nullable String verdictId,
            Match.@Nullable Decision decision,
            @Nullable String speaker,
            @Nullable String date,
            @Nullable String place,
            String words,
            String articleId,
            @Nullable String source,
            @Nullable Instant publishedAt) {}
}
