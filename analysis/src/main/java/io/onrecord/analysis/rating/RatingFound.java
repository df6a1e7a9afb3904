package io.onrecord.analysis.rating;

import io.onrecord.analysis.match.Names;
import io.onrecord.events.RatingClass;
import org.jspecify.annotations.Nullable;

/// A rating as it stands in an article.
///
/// @param own whether the article is the reviewer's own page, as opposed to a copy
/// @param label the publisher's words; null when the box prints a number alone
/// @param numeric the markup's or the box's number: carried, never used
/// @param numericConflicts whether the number contradicts the label; null when it cannot be said
/// @param claimant null when nobody is named or the name is no person's
/// @param generic whether a claimant is printed that is no person (“Bloggers”)
/// @param date ISO 8601, to whatever precision it is given
/// @param limitation what the publisher says it does not judge
/// @param claimantRole what a box prints behind or in front of the claimant's name
public record RatingFound(
        Form form,
        boolean own,
        Reviewer reviewer,
        @Nullable Printed label,
        RatingClass ratingClass,
        @Nullable Double numeric,
        @Nullable Boolean numericConflicts,
        @Nullable Printed claim,
        @Nullable Printed claimant,
        boolean generic,
        @Nullable Printed date,
        @Nullable Printed place,
        @Nullable Passage limitation,
        @Nullable String claimantRole) {

    /// The same rating under the reviewer that the page makes clear.
    RatingFound by(Reviewer known, boolean onOwnPage) {
        return new RatingFound(
                form,
                onOwnPage,
                known,
                label,
                ratingClass,
                numeric,
                numericConflicts,
                claim,
                claimant,
                generic,
                date,
                place,
                limitation,
                claimantRole);
    }

    /// This rating with what only the other form of it prints.
    RatingFound completedBy(RatingFound other) {
        boolean labelled = label != null;
        return new RatingFound(
                form,
                own,
                reviewer,
                labelled ? label : other.label,
                labelled ? ratingClass : other.ratingClass,
                numeric,
                numericConflicts,
                claim,
                claimant != null ? claimant : other.claimant,
                generic && other.claimant == null,
                date != null ? date : other.date,
                place != null ? place : other.place,
                limitation,
                role(other));
    }

    private @Nullable String role(RatingFound other) {
        boolean samePerson =
                claimant == null
                        || (other.claimant != null
                                && Names.mayBeSame(claimant.value(), other.claimant.value()));
        return claimantRole == null && samePerson ? other.claimantRole : claimantRole;
    }

    /// Where it stands, the most explicit first.
    public enum Form {
        MARKUP,
        BOX,
        LINE,
        HEADLINE
    }
}
