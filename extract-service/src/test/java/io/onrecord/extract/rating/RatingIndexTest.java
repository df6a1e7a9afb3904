package io.onrecord.extract.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.events.Assessor;
import io.onrecord.events.Claim;
import io.onrecord.events.PublishedRating;
import io.onrecord.events.Rating;
import io.onrecord.events.RatingClass;
import io.onrecord.extract.ExtractConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatingIndexTest {

    private static final IndexPosition POSITION =
            new IndexPosition("topic-1", 2, Instant.parse("2026-03-01T12:00:00Z"));

    private static final int CANDIDATES = 10;

    @TempDir Path folder;

    @Test
    void findsClaimsThatShareWordsInTheOrderOfTheirIds() throws IOException {
        RatingIndex index = open();
        index.put(rating("c_9", "The harbour bridge cost the town nothing."));
        index.put(rating("c_1", "Nobody ever paid for the harbour."));
        index.put(rating("c_5", "Rainfall doubled last year."));
        index.show(3);
        assertThat(index.candidates("“The harbour cost nothing to the town,” she said."))
                .extracting(PublishedRating::claimId)
                .containsExactly("c_1", "c_9");
    }

    @Test
    void givesNoMoreThanItIsAskedFor() throws IOException {
        RatingIndex index = open();
        for (int i = 0; i < 20; i++) {
            index.put(rating("c_" + i, "The harbour was painted " + i + " times."));
        }
        index.show(20);
        assertThat(index.candidates("harbour")).hasSize(CANDIDATES);
    }

    @Test
    void keepsTheNewestRatingOfAClaimAndForgetsOneTakenBack() throws IOException {
        RatingIndex index = open();
        index.put(rating("c_1", "The harbour was free."));
        index.put(rating("c_1", "The harbour was cheap."));
        index.put(rating("c_2", "The harbour was dear."));
        index.remove("c_2");
        index.show(4);
        assertThat(index.candidates("harbour"))
                .extracting(rating -> rating.claim().text())
                .containsExactly("The harbour was cheap.");
    }

    @Test
    void promisesOnlyWhatASearchSees() throws IOException {
        RatingIndex index = open();
        index.put(rating("c_1", "The harbour was free."));
        assertThat(index.nextOffset()).isZero();
        assertThat(index.candidates("harbour")).isEmpty();
    }

    @Test
    void startsAgainWithWhatWasSaved() throws IOException {
        RatingIndex before = open();
        before.put(rating("c_1", "The harbour was free."));
        before.show(2);
        before.save(POSITION);
        before.put(rating("c_2", "The harbour was dear."));
        before.close();
        RatingIndex after = open();
        assertThat(after.saved()).contains(POSITION);
        assertThat(after.nextOffset()).isEqualTo(2);
        assertThat(after.candidates("harbour")).hasSize(1);
    }

    @Test
    void forgetsHowFarItWentWhenItIsCleared() throws IOException {
        RatingIndex index = open();
        index.put(rating("c_1", "The harbour was free."));
        index.show(2);
        index.save(POSITION);
        index.clear();
        assertThat(index.saved()).isEmpty();
        assertThat(index.candidates("harbour")).isEmpty();
    }

    @Test
    void isBuiltAnewWhenItsFilesAreBroken() throws IOException {
        RatingIndex before = open();
        before.put(rating("c_1", "The harbour was free."));
        before.save(POSITION);
        before.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.writeString(file, "broken");
            }
        }
        assertThat(open().saved()).isEmpty();
    }

    @Test
    void refusesAFolderThatIsInUse() throws IOException {
        open();
        assertThatThrownBy(this::open).hasMessageContaining("belongs to another process");
    }

    @Test
    void takesATextWithMoreWordsThanAQueryHasRoomFor() throws IOException {
        RatingIndex index = open();
        index.put(rating("c_1", "The harbour was free."));
        index.show(1);
        StringBuilder text = new StringBuilder("harbour");
        for (int i = 0; i < 5_000; i++) {
            text.append(" word").append(i);
        }
        assertThat(index.candidates(text.toString())).hasSize(1);
    }

    private RatingIndex open() throws IOException {
        return new RatingIndex(new Settings(folder));
    }

    private static PublishedRating rating(String claimId, String claim) {
        return new PublishedRating(
                claimId,
                "v_" + claimId,
                1,
                new Claim(
                        claimId,
                        claim,
                        Claim.Level.CONTENT,
                        "Ada Moran",
                        Claim.ClaimantBasis.BOX,
                        null,
                        null,
                        List.of()),
                new Assessor("Plumbline", "plumbline.example", null, Assessor.Relation.INDEPENDENT),
                new Rating("False", null, RatingClass.FALSE, 1, null, null, null),
                List.of("a_1"));
    }

    private record Settings(Path indexDirectory) implements ExtractConfig {

        @Override
        public int candidates() {
            return CANDIDATES;
        }

        @Override
        public Duration ratingsPatience() {
            return Duration.ZERO;
        }

        @Override
        public Duration commitEvery() {
            return Duration.ofSeconds(30);
        }

        @Override
        public Duration rebuildAfter() {
            return Duration.ofHours(12);
        }
    }
}
