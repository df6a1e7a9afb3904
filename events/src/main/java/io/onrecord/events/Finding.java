package io.onrecord.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What extract saw in an article, as a candidate for a [Verdict]. It has no status: that is the
/// store's to decide.
///
/// @param id [Ids#finding]
/// @param verdictId the verdict that this finding supports
/// @param about the claim, quote or verdict that a repeat, dispute or correction refers to
/// @param rating on published ratings, and on repeats whose polarity lets it be shown
/// @param match on repeats only
/// @param denial on disputes only
/// @param evidence never empty
/// @param method the rule that decided
public record Finding(
        String id,
        String articleId,
        ArticleVersion articleVersion,
        Verdict.Kind kind,
        String verdictId,
        Claim claim,
        @Nullable About about,
        Assessor assessor,
        @Nullable Rating rating,
        @Nullable Match match,
        @Nullable Denial denial,
        List<Evidence> evidence,
        String method)
        implements Event {

    public Finding {
        evidence = Lists.copy(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("finding " + id + " shows no evidence");
        }
    }

    @Override
    public String key() {
        return articleId;
    }
}
