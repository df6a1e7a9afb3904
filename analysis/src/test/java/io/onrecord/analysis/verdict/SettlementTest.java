package io.onrecord.analysis.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.ArticleVersion;
import io.onrecord.events.Assessor;
import io.onrecord.events.Claim;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Ids;
import io.onrecord.events.PersonDecision;
import io.onrecord.events.Rating;
import io.onrecord.events.RatingClass;
import io.onrecord.events.Span;
import io.onrecord.events.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A null where a value is expected fails the test.
@NullUnmarked
class SettlementTest {

    private static final Instant NOW = Instant.parse("2031-02-03T10:11:12Z");
    private static final String CLAIM = Ids.claim("plumbline.example", "Rents fell.", null);

    private static Finding finding(String article, String label, String words, int at) {
        return finding(article, label, words, at, "box");
    }

    private static Finding finding(
            String article, String label, String words, int at, String method) {
        RatingClass ratingClass =
                label.equals("False") || label.equals("Wrong")
                        ? RatingClass.FALSE
                        : RatingClass.MIXED;
        String verdictId = Ids.ratingVerdict(CLAIM);
        return new Finding(
                Ids.finding(article, verdictId),
                article,
                ArticleVersion.FIRST,
                Verdict.Kind.PUBLISHED_RATING,
                verdictId,
                new Claim(
                        CLAIM,
                        "Rents fell.",
                        Claim.Level.CONTENT,
                        null,
                        Claim.ClaimantBasis.NONE,
                        null,
                        null,
                        List.of()),
                null,
                new Assessor("Plumbline", "plumbline.example", null, Assessor.Relation.INDEPENDENT),
                new Rating(label, null, ratingClass, 1, null, null, null),
                null,
                null,
                List.of(
                        new Evidence(
                                article,
                                ArticleVersion.FIRST,
                                "hash",
                                Evidence.TEXT,
                                new Span(at, at + words.length()),
                                words,
                                Evidence.Role.RATING)),
                method);
    }

    private static Optional<Verdict> next(@Nullable Verdict current, Finding... standing) {
        return Settlement.next(current, List.of(standing), Verdict.Reason.ARTICLE_CANCELED, 1, NOW);
    }

    private static Verdict first(Finding... standing) {
        return next(null, standing).orElseThrow();
    }

    @Test
    void beginsWithAnActiveVerdict() {
        Verdict verdict = first(finding("a_1", "False", "False", 7));
        assertThat(verdict.status()).isEqualTo(Verdict.Status.ACTIVE);
        assertThat(verdict.version()).isEqualTo(1);
        assertThat(verdict.supersedes()).isNull();
        assertThat(verdict.reason()).isNull();
    }

    @Test
    void saysNothingAsLongAsNothingStands() {
        assertThat(next(null)).isEmpty();
    }

    @Test
    void saysNothingWhenOnlyTheSpansMove() {
        Verdict sent = first(finding("a_1", "False", "False", 7));
        assertThat(next(sent, finding("a_1", "False", "False", 99))).isEmpty();
    }

    @Test
    void saysNothingWhenOneMorePageSaysTheSame() {
        Finding one = finding("a_2", "False", "False", 7);
        Finding more = finding("a_1", "False", "Rating: False", 7);
        assertThat(next(first(one), one, more)).isEmpty();
        assertThat(next(first(more), one, more)).isEmpty();
    }

    @Test
    void saysThatTheRatingChanged() {
        Verdict sent = first(finding("a_1", "False", "False", 7));
        Verdict changed = next(sent, finding("a_1", "Half True", "Half True", 7)).orElseThrow();
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.supersedes()).isEqualTo(1);
        assertThat(changed.reason()).isEqualTo(Verdict.Reason.RATING_CHANGED);
        assertThat(changed.rating().verbatim()).isEqualTo("Half True");
    }

    @Test
    void tellsARenamedLabelFromAnotherRating() {
        Verdict sent = first(finding("a_1", "False", "False", 7));
        Verdict renamed = next(sent, finding("a_1", "Wrong", "Wrong", 7)).orElseThrow();
        assertThat(renamed.reason()).isEqualTo(Verdict.Reason.LABEL_RENAMED);
    }

    @Test
    void saysThatTheTextWasCorrected() {
        Verdict sent = first(finding("a_1", "False", "False", 7));
        Verdict corrected = next(sent, finding("a_1", "False", "false claim", 7)).orElseThrow();
        assertThat(corrected.reason()).isEqualTo(Verdict.Reason.TEXT_CORRECTED);
    }

    @Test
    void movesToAnotherPageWhenTheOneShownIsGone() {
        Verdict sent = first(finding("a_1", "False", "False", 7));
        Verdict moved = next(sent, finding("a_2", "False", "False", 7)).orElseThrow();
        assertThat(moved.status()).isEqualTo(Verdict.Status.ACTIVE);
        assertThat(moved.reason()).isEqualTo(Verdict.Reason.ARTICLE_CANCELED);
        assertThat(moved.evidence()).extracting(Evidence::articleId).containsExactly("a_2");
    }

    @Test
    void withdrawsWithoutAWordOfText() {
        Verdict sent = first(finding("a_1", "False", "False", 7));
        Verdict withdrawn = next(sent).orElseThrow();
        assertThat(withdrawn.status()).isEqualTo(Verdict.Status.WITHDRAWN);
        assertThat(withdrawn.reason()).isEqualTo(Verdict.Reason.ARTICLE_CANCELED);
        assertThat(withdrawn.claim()).isNull();
        assertThat(withdrawn.rating()).isNull();
        assertThat(withdrawn.evidence()).isEmpty();
        assertThat(next(withdrawn)).isEmpty();
    }

    @Test
    void comesBackWhenItStandsAgain() {
        Verdict withdrawn = next(first(finding("a_1", "False", "False", 7))).orElseThrow();
        Verdict back = next(withdrawn, finding("a_1", "False", "False", 7)).orElseThrow();
        assertThat(back.status()).isEqualTo(Verdict.Status.ACTIVE);
        assertThat(back.version()).isEqualTo(3);
    }

    @Test
    void putsTheReviewersOwnPageAboveCopiesOfIt() {
        Finding copy = finding("a_1", "False", "False", 7, "box-copy");
        Finding own = finding("a_2", "Half True", "Half True", 7, "box");
        assertThat(first(copy, own).rating().verbatim()).isEqualTo("Half True");
        assertThat(first(own, copy)).isEqualTo(first(copy, own));
    }

    private static Verdict decided(
            @Nullable Verdict current, PersonDecision.Kind kind, Finding... standing) {
        return settled(current, kind, standing).orElseThrow();
    }

    private static Optional<Verdict> settled(
            @Nullable Verdict current, PersonDecision.Kind kind, Finding... standing) {
        PersonDecision decision =
                new PersonDecision(kind, "I was there.", "Ines Okafor", NOW, "Ada Moran");
        return Settlement.next(
                current,
                new Basis(List.of(standing), Verdict.Reason.TEXT_CORRECTED, 1, decision),
                NOW);
    }

    @Test
    void withdrawsWhatAPersonRefusesWithoutAWordOfIt() {
        Finding finding = finding("a_1", "False", "False", 7);
        Verdict withdrawn = decided(first(finding), PersonDecision.Kind.WITHDRAW, finding);
        assertThat(withdrawn.status()).isEqualTo(Verdict.Status.WITHDRAWN);
        assertThat(withdrawn.reason()).isEqualTo(Verdict.Reason.PERSON);
        assertThat(withdrawn.claim()).isNull();
        assertThat(withdrawn.decision().reason()).isEqualTo("I was there.");
    }

    @Test
    void keepsWhatAPersonRefusedAwayWhateverIsReadLater() {
        Finding finding = finding("a_1", "False", "False", 7);
        Verdict withdrawn = decided(first(finding), PersonDecision.Kind.REJECT, finding);
        Finding later = finding("a_2", "Half True", "Half True", 9);
        assertThat(settled(withdrawn, PersonDecision.Kind.REJECT, finding, later)).isEmpty();
        assertThat(settled(null, PersonDecision.Kind.REJECT, later)).isEmpty();
    }

    @Test
    void namesTheClaimantThatAPersonNames() {
        Finding finding = finding("a_1", "False", "False", 7);
        Verdict named = decided(first(finding), PersonDecision.Kind.REATTRIBUTE, finding);
        assertThat(named.claim().claimant()).isEqualTo("Ada Moran");
        assertThat(named.claim().claimantBasis()).isEqualTo(Claim.ClaimantBasis.PERSON);
        assertThat(settled(named, PersonDecision.Kind.REATTRIBUTE, finding)).isEmpty();
    }

    @Test
    void bringsBackWhatAPersonRestores() {
        Finding finding = finding("a_1", "False", "False", 7);
        Verdict withdrawn = decided(first(finding), PersonDecision.Kind.WITHDRAW, finding);
        Verdict restored = decided(withdrawn, PersonDecision.Kind.RESTORE, finding);
        assertThat(restored.status()).isEqualTo(Verdict.Status.ACTIVE);
        assertThat(restored.reason()).isEqualTo(Verdict.Reason.PERSON);
        assertThat(restored.claim().claimant()).isNull();
    }
}
