package io.onrecord.analysis.verdict;

import io.onrecord.analysis.ArticleReader;
import io.onrecord.analysis.RatedClaims;
import io.onrecord.analysis.corroboration.Assertions;
import io.onrecord.analysis.corroboration.Corroboration;
import io.onrecord.analysis.corroboration.Origin;
import io.onrecord.analysis.match.RatedClaimIndex;
import io.onrecord.events.About;
import io.onrecord.events.Article;
import io.onrecord.events.Finding;
import io.onrecord.events.PublishedRating;
import io.onrecord.events.Quote;
import io.onrecord.events.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The verdicts of a whole archive in their final state, without services: what `onrecord verdicts`
/// runs.
///
/// It wants every article twice: first [#gather] for what each shows by itself, then, when all have
/// been seen, [#repeats] for what repeats a rating of any of them, and [#verdicts] at the end. It
/// keeps findings, never texts. Not safe to share.
public final class Archive {

    private final ArticleReader reader = new ArticleReader();
    private final Map<String, List<Finding>> byVerdict = new TreeMap<>();
    private final Map<String, Origin> origins = new HashMap<>();
    private final Set<String> repeating = new HashSet<>();
    private final Instant now;
    private RatedClaims rated = RatedClaims.NONE;
    private boolean indexed;

    /// @param now when the verdicts come to be
    public Archive(Instant now) {
        this.now = now;
    }

    /// The first pass: ratings and disputes.
    ///
    /// @throws IllegalStateException when the second pass has begun
    public void gather(Article article, List<Quote> quotes) {
        if (indexed) {
            throw new IllegalStateException("the second pass has begun: " + article.id());
        }
        reader.within(article, quotes).forEach(this::add);
        Origin origin = Origin.of(article);
        if (origin.owner() != null) {
            origins.put(article.id(), origin);
            quotes.stream()
                    .flatMap(quote -> Assertions.in(quote, article.textHash()).stream())
                    .forEach(assertion -> add(assertion.finding()));
        }
    }

    /// The second pass: repeats of what the first one found.
    public void repeats(Article article, List<Quote> quotes) {
        if (!indexed) {
            rated = new RatedClaimIndex(ratings());
            indexed = true;
        }
        reader.findings(article, quotes, rated).stream()
                .filter(finding -> finding.kind() == Verdict.Kind.REPEAT)
                .forEach(this::addRepeat);
    }

    private void addRepeat(Finding repeat) {
        About about = repeat.about();
        if (about != null && about.quoteId() != null) {
            repeating.add(about.quoteId());
        }
        add(repeat);
    }

    /// Every verdict, by id.
    public Stream<Verdict> verdicts() {
        return byVerdict.values().stream().flatMap(findings -> settled(findings).stream());
    }

    private Optional<Verdict> settled(List<Finding> findings) {
        return Settlement.next(
                null,
                deciding(findings),
                Verdict.Reason.BASIS_WITHDRAWN,
                ArticleReader.EXTRACTOR,
                now);
    }

    /// The findings that decide: each for itself, or those of independent origins as one. What
    /// repeats a rated claim corroborates nothing.
    private List<Finding> deciding(List<Finding> findings) {
        if (findings.getFirst().kind() != Verdict.Kind.CORROBORATED) {
            return findings;
        }
        List<Corroboration.Attested> attested = new ArrayList<>();
        for (Finding finding : findings) {
            Origin origin = origins.get(finding.articleId());
            boolean repeats = finding.claim().quoteIds().stream().anyMatch(repeating::contains);
            if (origin != null && !repeats) {
                attested.add(new Corroboration.Attested(finding, origin));
            }
        }
        return Corroboration.of(attested).stream().toList();
    }

    private void add(Finding finding) {
        List<Finding> standing =
                byVerdict.computeIfAbsent(finding.verdictId(), id -> new ArrayList<>());
        if (standing.stream().noneMatch(known -> known.id().equals(finding.id()))) {
            standing.add(finding);
        }
    }

    private List<PublishedRating> ratings() {
        Map<String, PublishedRating> ratings = new HashMap<>();
        for (List<Finding> standing : byVerdict.values()) {
            Finding first = Precedence.first(standing);
            if (first.kind() == Verdict.Kind.PUBLISHED_RATING) {
                List<String> pages = standing.stream().map(Finding::articleId).toList();
                ratings.put(
                        first.claim().id(),
                        new PublishedRating(
                                first.claim().id(),
                                first.verdictId(),
                                1,
                                first.claim(),
                                first.assessor(),
                                Objects.requireNonNull(first.rating()),
                                pages));
            }
        }
        return List.copyOf(ratings.values());
    }
}
