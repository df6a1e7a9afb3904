package io.onrecord.analysis.samples;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.onrecord.events.Claim;
import io.onrecord.events.Denial;
import io.onrecord.events.Match;
import io.onrecord.events.Quote;
import io.onrecord.events.RatingClass;
import io.onrecord.events.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a careful reader finds in one version of a sample article.
///
/// @param shows why the sample is there
/// @param replaced whether a later version takes its place
/// @param held whether its embargo keeps it from being shown at all
/// @param posts embedded posts, each of which has a block of its own
record Expected(
        String uri,
        int version,
        String shows,
        boolean replaced,
        boolean held,
        @Nullable List<Post> posts,
        List<ExpectedQuote> quotes,
        List<ExpectedVerdict> verdicts,
        Never never) {

    record Post(String author, String date, String words) {}

    /// @param speaker null when nobody is named
    /// @param words its parts, as they stand in the text
    /// @param optional whether a reading without it is right too
    record ExpectedQuote(
            @Nullable String speaker,
            Quote.Kind kind,
            List<String> words,
            Quote.@Nullable Standing standing,
            @Nullable String mention,
            @Nullable String reportedBy,
            boolean optional) {

        Quote.Standing standingOrAsserted() {
            return standing == null ? Quote.Standing.ASSERTED : standing;
        }
    }

    /// A verdict that rests on this article.
    ///
    /// @param level CONTENT where nothing else is said
    /// @param assessor the domain of whoever rates
    /// @param words of the quote that repeats or denies, or of the narration
    /// @param by whoever repeats
    /// @param rated the uri of the article that rates what is repeated
    /// @param rating the label in the publisher's words
    /// @param ratingClass one of them, where a careful reader could take either
    /// @param decision likewise
    /// @param version of the verdict once all samples are in; the first where nothing is said
    /// @param status why it no longer stands then
    record ExpectedVerdict(
            Verdict.Kind kind,
            @Nullable String claim,
            @Nullable String claimant,
            Claim.@Nullable Level level,
            @Nullable String date,
            @Nullable String assessor,
            @Nullable String rating,
            @JsonProperty("class") @Nullable List<RatingClass> ratingClass,
            @Nullable String words,
            @Nullable String by,
            @Nullable String rated,
            Match.@Nullable Polarity polarity,
            @Nullable List<Match.Decision> decision,
            @Nullable String disputant,
            Denial.@Nullable Strength strength,
            @Nullable Integer version,
            Verdict.@Nullable Reason reason,
            @Nullable String status,
            boolean optional) {}

    /// What must not come out.
    ///
    /// @param quotes words that nobody says
    record Never(List<String> quotes, List<NoVerdict> verdicts) {}

    /// No verdict of this kind rests on these words of the article; without words, on any.
    ///
    /// @param polarity only this one is ruled out
    record NoVerdict(
            Verdict.Kind kind, @Nullable String words, Match.@Nullable Polarity polarity) {}
}
