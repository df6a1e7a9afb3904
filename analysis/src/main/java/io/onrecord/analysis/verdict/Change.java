package io.onrecord.analysis.verdict;

import io.onrecord.events.Claim;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Match;
import io.onrecord.events.Rating;
import io.onrecord.events.RatingClass;
import io.onrecord.events.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How what stands now differs from the state that was sent.
enum Change {
    NONE,
    /// The publisher rates otherwise.
    RATING,
    /// The publisher calls the same rating by another name.
    LABEL,
    /// The same words are read otherwise.
    READING,
    /// Other words.
    TEXT,
    /// The same, but the article that was shown no longer says so.
    SUPPORT;

    static Change between(Verdict sent, Finding now, List<Finding> standing) {
        if (sent.status() != Verdict.Status.ACTIVE) {
            return TEXT;
        }
        Change rating = rating(sent.rating(), now.rating());
        if (rating != NONE) {
            return rating;
        }
        if (!isSame(sent.claim(), now.claim())
                || !Objects.equals(sent.assessor(), now.assessor())) {
            return TEXT;
        }
        if (!isSame(sent.match(), now.match()) || !Objects.equals(sent.denial(), now.denial())) {
            return READING;
        }
        return support(sent, standing);
    }

    private static Change rating(@Nullable Rating sent, @Nullable Rating now) {
        if (sent == null || now == null) {
            return sent == null && now == null ? NONE : RATING;
        }
        boolean sameLabel = sent.verbatim().equals(now.verbatim());
        boolean sameClass = sent.ratingClass() == now.ratingClass();
        if (sameLabel) {
            return sameClass ? NONE : READING;
        }
        return sameClass && now.ratingClass() != RatingClass.UNCLASSIFIED ? LABEL : RATING;
    }

    private static boolean isSame(@Nullable Claim sent, Claim now) {
        return sent != null
                && sent.id().equals(now.id())
                && sent.level() == now.level()
                && Objects.equals(sent.claimant(), now.claimant())
                && Objects.equals(sent.date(), now.date())
                && Objects.equals(sent.place(), now.place());
    }

    private static boolean isSame(@Nullable Match sent, @Nullable Match now) {
        if (sent == null || now == null) {
            return sent == null && now == null;
        }
        return sent.decision() == now.decision() && sent.polarity() == now.polarity();
    }

    /// An article that was shown must still stand and show the same words, wherever they are.
    private static Change support(Verdict sent, List<Finding> standing) {
        Set<String> articles = articles(sent.evidence());
        if (sent.kind() == Verdict.Kind.CORROBORATED) {
            return standing.stream()
                            .anyMatch(more ->
                                    words(more.evidence()).containsAll(words(sent.evidence())))
                    ? NONE
                    : SUPPORT;
        }
        List<Finding> same =
                standing.stream()
                        .filter(finding -> articles(finding.evidence()).equals(articles))
                        .toList();
        if (same.isEmpty()) {
            return SUPPORT;
        }
        Set<List<String>> words = words(sent.evidence());
        return same.stream().anyMatch(finding -> words(finding.evidence()).equals(words))
                ? NONE
                : TEXT;
    }

    private static Set<String> articles(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::articleId).collect(Collectors.toSet());
    }

    private static Set<List<String>> words(List<Evidence> evidence) {
        return evidence.stream()
                .map(item -> List.of(item.role().name(), item.words()))
                .collect(Collectors.toSet());
    }
}
