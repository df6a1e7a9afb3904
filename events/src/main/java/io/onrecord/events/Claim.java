package io.onrecord.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was said, as whoever judged it prints it.
///
/// @param id [Ids#claim] for a rated claim, the quote's id otherwise
/// @param claimant as printed; null when nobody is named or the name is no person's (“Viral image”)
/// @param date ISO 8601, to whatever precision it is given
/// @param quoteIds quotes that are utterances of this very claim, not repeats of it
/// @param claimantRole as printed; null where none is: a name alone tells nobody apart
public record Claim(
        String id,
        String text,
        Level level,
        @Nullable String claimant,
        ClaimantBasis claimantBasis,
        @Nullable String date,
        @Nullable String place,
        List<String> quoteIds,
        @Nullable String claimantRole) {

    public Claim {
        quoteIds = Lists.copy(quoteIds);
    }

    /// Of a claimant whose role is not known.
    public Claim(
            String id,
            String text,
            Level level,
            @Nullable String claimant,
            ClaimantBasis claimantBasis,
            @Nullable String date,
            @Nullable String place,
            List<String> quoteIds) {
        this(id, text, level, claimant, claimantBasis, date, place, quoteIds, null);
    }

    /// What a verdict on the claim is about.
    public enum Level {
        /// What is said.
        CONTENT,
        /// “X said Y”: whether X said it.
        ATTRIBUTION,
        @JsonEnumDefaultValue
        UNKNOWN
    }

    /// Where the claimant's name came from.
    public enum ClaimantBasis {
        BOX,
        MARKUP,
        RATING_LINE,
        /// A quotation in the body that holds the same words.
        QUOTATION,
        /// A person's decision.
        PERSON,
        NONE,
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
