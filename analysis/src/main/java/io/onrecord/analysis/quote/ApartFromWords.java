package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import org.jspecify.annotations.Nullable;

/// “The treaty is expected to be signed”: whoever expects it is not named. A source among the words
/// that are said is none, and a cue ends where they begin.
final class ApartFromWords {

    private ApartFromWords() {}

    static Read of(Read read) {
        Attribution attribution = read.attribution();
        Stretch source = attribution.source();
        boolean within = source != null && attribution.covers(source);
        return read.with(
                attribution.by(apart(attribution.cue(), attribution), within ? null : source));
    }

    private static @Nullable Stretch apart(@Nullable Stretch cue, Attribution attribution) {
        if (cue == null) {
            return null;
        }
        int first = cue.first();
        int end = cue.end();
        for (Stretch part : attribution.content()) {
            if (part.first() < end && part.end() > first) {
                if (part.first() > first) {
                    end = part.first();
                } else {
                    first = Math.min(end, part.end());
                }
            }
        }
        return new Stretch(first, end);
    }
}
