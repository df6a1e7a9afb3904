package io.onrecord.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words that an article attributes to somebody. The parts that one cue ties together are one quote
/// with several `content` spans.
///
/// @param id [Ids#quote]
/// @param text the content as read: the parts in order, joined by a space
/// @param content where the words stand, without their outer quotation marks
/// @param cue the words that tie the content to its source (“said”, “according to”, a colon)
/// @param source the mention of the source beside the cue, as in PolNeAR (Newell et al., LREC 2018)
/// @param speaker the person, organisation or document behind the source; null when nobody is named
/// @param reportedBy the speaker in whose quote this one stands
/// @param said when, where and to whom it was said
/// @param confidence that content and speaker are right, 0..1
/// @param method the rule or model that decided
public record Quote(
        String id,
        String articleId,
        ArticleVersion articleVersion,
        Kind kind,
        String text,
        List<Span> content,
        List<Span> cue,
        List<Span> source,
        @Nullable Speaker speaker,
        @Nullable Speaker reportedBy,
        Standing standing,
        Said said,
        double confidence,
        String method)
        implements Event {

    public Quote {
        content = Lists.copy(content);
        cue = Lists.copy(cue);
        source = Lists.copy(source);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("quote " + id + " of " + articleId + " is empty");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("quote " + id + ": confidence " + confidence);
        }
    }

    @Override
    public String key() {
        return articleId;
    }

    public enum Kind {
        /// All of it in quotation marks.
        DIRECT,
        /// Fragments in quotation marks, with the words that belong to them.
        MIXED,
        /// None of it in quotation marks.
        INDIRECT,
        /// “Name, June 30: …”, “NAME: …”, questions and answers.
        TRANSCRIPT,
        /// An embedded post.
        POST,
        /// The claim in a fact-checker's rating box.
        CLAIM_BOX,
        @JsonEnumDefaultValue
        UNKNOWN
    }

    /// What the text says about the saying. Only ASSERTED quotes enter matching or a speaker's
    /// page.
    public enum Standing {
        ASSERTED,
        DENIED,
        FABRICATED_PER_SOURCE,
        HYPOTHETICAL,
        SATIRE,
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
