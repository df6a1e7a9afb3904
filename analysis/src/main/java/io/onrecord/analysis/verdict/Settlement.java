package io.onrecord.analysis.verdict;

import io.onrecord.events.Finding;
import io.onrecord.events.PersonDecision;
import io.onrecord.events.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides a verdict's next state from the findings that stand for it now: a pure function of what
/// is stored, so that the order of arrival leaves no trace.
///
/// Where several articles support one verdict, [Precedence] says which of them is shown. As long as
/// it says the same as the state that was sent, and the article shown there still stands, nothing
/// is sent: spans that moved, or one more article, are no news.
public final class Settlement {

    private Settlement() {}

    /// @param current the last state that was sent; null when there is none
    /// @param standing the visible findings of this verdict, in any order
    /// @param whenGone the reason to give when none stands any more
    /// @return the next version, or empty when nothing that a subscriber sees has changed
    public static Optional<Verdict> next(
            @Nullable Verdict current,
            List<Finding> standing,
            Verdict.Reason whenGone,
            int extractor,
            Instant now) {
        return next(current, new Basis(standing, whenGone, extractor, null), now);
    }

    /// As above, with what a person decided: it stands above every finding.
    public static Optional<Verdict> next(@Nullable Verdict current, Basis basis, Instant now) {
        List<Finding> standing = basis.standing();
        if (standing.isEmpty() || basis.isRefused()) {
            return gone(current, basis, now);
        }
        Finding deciding = Decided.of(Precedence.first(standing), basis.decision());
        Verdict next = active(deciding, basis, now);
        if (current == null) {
            return Optional.of(next);
        }
        Change change = Change.between(current, deciding, standing);
        if (!Objects.equals(current.decision(), basis.decision())) {
            return Optional.of(following(current, next, Verdict.Reason.PERSON));
        }
        return change == Change.NONE
                ? Optional.empty()
                : Optional.of(following(current, next, reason(change, current, basis)));
    }

    private static Optional<Verdict> gone(@Nullable Verdict current, Basis basis, Instant now) {
        if (current == null || current.status() == Verdict.Status.WITHDRAWN) {
            return Optional.empty();
        }
        boolean refused = basis.isRefused() && !basis.standing().isEmpty();
        return Optional.of(
                withdrawn(current, refused ? Verdict.Reason.PERSON : basis.whenGone(), basis, now));
    }

    private static Verdict.Reason reason(Change change, Verdict current, Basis basis) {
        boolean reread = basis.extractor() > current.extractor();
        return switch (change) {
            case NONE, TEXT ->
                    reread ? Verdict.Reason.EXTRACTOR_CHANGED : Verdict.Reason.TEXT_CORRECTED;
            case RATING -> Verdict.Reason.RATING_CHANGED;
            case LABEL -> Verdict.Reason.LABEL_RENAMED;
            case READING -> Verdict.Reason.EXTRACTOR_CHANGED;
            case SUPPORT -> basis.whenGone();
        };
    }

    private static Verdict active(Finding finding, Basis basis, Instant now) {
        return new Verdict(
                finding.verdictId(),
                1,
                Verdict.Status.ACTIVE,
                null,
                null,
                finding.kind(),
                finding.claim(),
                finding.about(),
                finding.assessor(),
                finding.rating(),
                finding.match(),
                finding.denial(),
                finding.evidence(),
                now,
                basis.extractor(),
                basis.decision());
    }

    private static Verdict following(Verdict current, Verdict next, Verdict.Reason reason) {
        return new Verdict(
                next.id(),
                current.version() + 1,
                next.status(),
                current.version(),
                reason,
                next.kind(),
                next.claim(),
                next.about(),
                next.assessor(),
                next.rating(),
                next.match(),
                next.denial(),
                next.evidence(),
                next.observedAt(),
                next.extractor(),
                next.decision());
    }

    /// Without a word of what was said.
    private static Verdict withdrawn(
            Verdict current, Verdict.Reason reason, Basis basis, Instant now) {
        return new Verdict(
                current.id(),
                current.version() + 1,
                Verdict.Status.WITHDRAWN,
                current.version(),
                reason,
                current.kind(),
                null,
                current.about(),
                null,
                null,
                isRejected(basis) ? Decided.rejected(current.match()) : null,
                null,
                List.of(),
                now,
                basis.extractor(),
                basis.decision());
    }

    private static boolean isRejected(Basis basis) {
        PersonDecision decision = basis.decision();
        return decision != null && decision.kind() == PersonDecision.Kind.REJECT;
    }
}
