package io.onrecord.analysis.dispute;

import io.onrecord.events.Evidence;
import io.onrecord.events.Quote;
import java.time.Instant;
import java.util.List;

/// A sentence that an article prints as somebody's, to be met by one of another article.
///
/// @param key of what is stated, or of what is denied
/// @param words what is stated or denied, without the denial
/// @param quote that it stands in
/// @param printedAt when the article came out
/// @param evidence the words where they stand
public record PrintedSentence(
        String key, String words, Quote quote, Instant printedAt, List<Evidence> evidence) {

    public PrintedSentence {
        evidence = List.copyOf(evidence);
    }

    String name() {
        return Statements.name(quote);
    }
}
