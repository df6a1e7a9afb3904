package io.onrecord.ingest.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Article;
import io.onrecord.events.Article.Status;
import io.onrecord.events.ArticleVersion;
import io.onrecord.ingest.Drafts;
import io.onrecord.ingest.admission.Seen.Outcome;
import io.onrecord.ingest.submission.Checked.Draft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Stories of one article: what came, and what is decided about what comes next.
class AdmissionTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private final List<Seen> story = new ArrayList<>();

    @Test
    void theFirstIsPublishedUnderItsNumber() {
        assertThat(decide(Drafts.version(3, "It holds."))).isEqualTo(published(3, 0));
    }

    @Test
    void theSameContentUnderTheSameNumberIsKnown() {
        came(Drafts.version(1, "It holds."));
        assertThat(decide(Drafts.version(1, "It  holds.\n"))).isInstanceOf(Decision.Known.class);
    }

    @Test
    void otherContentUnderTheSameNumberIsTheNextRevision() {
        came(Drafts.version(1, "It holds."));
        assertThat(decide(Drafts.version(1, "It held."))).isEqualTo(published(1, 1));
    }

    @Test
    void anOlderVersionThatComesLateIsPublishedAsWhatItIs() {
        came(Drafts.version(2, "It held."));
        assertThat(decide(Drafts.version(1, "It holds."))).isEqualTo(published(1, 0));
    }

    @Test
    void theSameRecordOfTheInboxIsKnownWhateverItSays() {
        came(Drafts.kill(null));
        Draft again = Drafts.kill(null);
        assertThat(Admission.decide(again, "inbox-0@0", new History(story), NOW))
                .isInstanceOf(Decision.Known.class);
    }

    @Test
    void aKillStandsAboveEveryVersionThereIs() {
        came(Drafts.version(3, "It holds."));
        assertThat(decide(Drafts.kill(null))).isEqualTo(published(3, 1));
        assertThat(decide(Drafts.kill(2))).isEqualTo(published(3, 1));
        assertThat(decide(Drafts.kill(5))).isEqualTo(published(5, 0));
    }

    @Test
    void aKillBeatsWhatComesLater() {
        came(Drafts.kill(2));
        assertThat(decide(Drafts.version(1, "It holds."))).isEqualTo(beaten(1, 0));
        assertThat(decide(Drafts.version(2, "It holds."))).isEqualTo(beaten(2, 1));
        assertThat(decide(Drafts.version(3, "It holds."))).isEqualTo(beaten(3, 0));
    }

    @Test
    void aNewerVersionThatSaysUsableTakesAKillBack() {
        came(Drafts.kill(2));
        assertThat(decide(Drafts.usable(3, "It holds.", null))).isEqualTo(published(3, 0));
    }

    @Test
    void theSameNumberTakesAKillBackOnlyWhenItIsDatedLater() {
        came(Drafts.at(Drafts.kill(2), NOW));
        assertThat(decide(Drafts.usable(2, "It holds.", null))).isEqualTo(beaten(2, 1));
        assertThat(decide(Drafts.usable(2, "It holds.", NOW))).isEqualTo(beaten(2, 1));
        assertThat(decide(Drafts.usable(2, "It holds.", LATER))).isEqualTo(published(2, 1));
    }

    @Test
    void aKillOlderThanAVersionThatSaysUsableIsBeaten() {
        came(Drafts.usable(3, "It holds.", null));
        assertThat(decide(Drafts.kill(2))).isEqualTo(beaten(2, 0));
    }

    @Test
    void aSecondKillWhileOneStandsIsKnown() {
        came(Drafts.kill(2));
        assertThat(decide(Drafts.kill(3))).isInstanceOf(Decision.Known.class);
    }

    @Test
    void anArticleThatWasTakenBackCanBeKilledAgain() {
        came(Drafts.kill(null));
        came(Drafts.usable(2, "It holds.", null));
        assertThat(decide(Drafts.kill(null))).isEqualTo(published(2, 1));
    }

    @Test
    void aVersionDatedEarlierThanWhatIsThereCameLate() {
        came(Drafts.version(1, "It held.", LATER));
        assertThat(decide(Drafts.version(1, "It holds.", NOW))).isEqualTo(beaten(1, 1));
        assertThat(decide(Drafts.version(1, "It will hold.", LATER))).isEqualTo(published(1, 1));
    }

    @Test
    void withoutANumberTheDateSaysTheOrder() {
        came(Drafts.dated("It holds.", NOW));
        came(Drafts.dated("It held.", LATER));
        assertThat(decide(Drafts.dated("It will hold.", NOW.minusSeconds(1))))
                .isEqualTo(beaten(1, 2));
        assertThat(decide(Drafts.dated("It holds.", NOW))).isInstanceOf(Decision.Known.class);
    }

    @Test
    void withoutANumberADraftIsAboutTheNewestVersion() {
        came(Drafts.version(4, "It holds."));
        assertThat(decide(Drafts.dated("It held.", null))).isEqualTo(published(4, 1));
    }

    @Test
    void anEarlierContentComesBackWhenItIsDatedLater() {
        came(Drafts.dated("It holds.", NOW));
        came(Drafts.dated("It held.", NOW.plusSeconds(1)));
        assertThat(decide(Drafts.dated("It holds.", NOW.plusSeconds(1))))
                .isInstanceOf(Decision.Known.class);
        assertThat(decide(Drafts.dated("It holds.", LATER))).isEqualTo(published(1, 2));
    }

    @Test
    void aChangedTimeAloneIsNoVersion() {
        came(Drafts.dated("It holds.", NOW));
        assertThat(decide(Drafts.dated("It holds.", LATER))).isInstanceOf(Decision.Known.class);
    }

    @Test
    void aKillDatedBeforeAVersionThatSaysUsableIsBeaten() {
        came(Drafts.usable(2, "It holds.", LATER));
        assertThat(decide(Drafts.at(Drafts.kill(null), NOW))).isEqualTo(beaten(1, 0));
        assertThat(decide(Drafts.at(Drafts.kill(2), NOW))).isEqualTo(beaten(2, 1));
        assertThat(decide(Drafts.at(Drafts.kill(null), LATER.plusSeconds(1))))
                .isEqualTo(published(2, 1));
    }

    @Test
    void anEmbargoHoldsUntilItEnds() {
        assertThat(decide(Drafts.embargoed(1, "It holds.", LATER)))
                .isEqualTo(new Decision.Hold(new ArticleVersion(1, 0), LATER));
        assertThat(decide(Drafts.embargoed(1, "It holds.", NOW))).isEqualTo(published(1, 0));
    }

    @Test
    void anEmbargoHoldsForOlderVersionsToo() {
        came(Drafts.embargoed(2, "It holds.", LATER));
        assertThat(decide(Drafts.version(1, "It held."))).isEqualTo(beaten(1, 0));
        assertThat(decide(Drafts.version(3, "It is held."))).isEqualTo(published(3, 0));
    }

    @Test
    void aWithheldArticleWithoutAnEndWaitsForALaterVersion() {
        assertThat(decide(Drafts.withheld(1, "It holds.")))
                .isEqualTo(new Decision.Hold(new ArticleVersion(1, 0), null));
    }

    /// Decides about a draft and remembers it, as the service does.
    private void came(Draft draft) {
        Decision decision = decide(draft);
        switch (decision) {
            case Decision.Known known -> throw new AssertionError("known: " + known);
            case Decision.Publish(ArticleVersion version) ->
                    remember(draft, version, Outcome.PUBLISHED);
            case Decision.Hold hold -> remember(draft, hold.version(), Outcome.HELD);
            case Decision.Beaten(ArticleVersion version) ->
                    remember(draft, version, Outcome.BEATEN);
        }
    }

    private void remember(Draft draft, ArticleVersion version, Outcome outcome) {
        Article article = draft.article();
        Status status = article.status();
        story.add(
                new Seen(
                        version,
                        draft.number(),
                        ContentHash.of(article),
                        status,
                        draft.statusGiven(),
                        article.updatedAt(),
                        outcome,
                        true,
                        "inbox-0@" + story.size()));
    }

    private Decision decide(Draft draft) {
        return Admission.decide(draft, "inbox-0@" + story.size(), new History(story), NOW);
    }

    private static Decision published(int number, int revision) {
        return new Decision.Publish(new ArticleVersion(number, revision));
    }

    private static Decision beaten(int number, int revision) {
        return new Decision.Beaten(new ArticleVersion(number, revision));
    }
}
