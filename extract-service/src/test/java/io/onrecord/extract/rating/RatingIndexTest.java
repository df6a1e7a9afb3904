package io.onrecord.extract.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.analysis.match.TellingWords;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatingIndexTest {

    private static final IndexPosition POSITION =
            new IndexPosition("topic-1", 2, Instant.parse("2026-03-01T12:00:00Z"));

    private static final int CANDIDATES = 10;

    @TempDir Path folder;

    @Test
    void findsClaimsOfWhichAQuoteHasHalfTheWordsInTheOrderOfTheirIds() throws IOException {
        RatingIndex index = open();
        index.put(rating("c_9", "The harbour bridge cost the town nothing."));
        index.put(rating("c_1", "Nobody paid for the harbour town."));
        index.put(rating("c_5", "Rainfall doubled last year."));
        index.put(rating("c_3", "The harbour was painted blue by four volunteers."));
        index.put(rating("c_4", "Harbour?"));
        index.put(rating("c_7", "It was not what it is."));
        index.show(6);
        assertThat(found(index, "“The harbour cost nothing to the town,” she said."))
                .containsExactly("c_1", "c_4", "c_9");
    }

    @Test
    void findsWhatComparingWithEveryClaimFinds() throws IOException {
        List<String> subjects = List.of("harbour", "bridge", "ferry", "tax", "school", "budget");
        List<PublishedRating> all = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            List<String> words = new ArrayList<>(subjects);
            Collections.shuffle(words, random);
            String claim = String.join(" ", words.subList(0, 1 + random.nextInt(5)));
            all.add(rating("c_" + i, claim + " " + "abcdefgh".charAt(random.nextInt(8)) + "x"));
        }
        RatingIndex index = new RatingIndex(new Settings(folder, 1_000));
        for (PublishedRating rating : all) {
            index.put(rating);
            index.show(1);
        }
        TellingWords quote = TellingWords.ofQuote("The ferry and the school, the tax ax bx.");
        List<String> wanted =
                all.stream()
                        .filter(one -> quote.hasEnoughOf(TellingWords.ofClaim(one.claim().text())))
                        .map(PublishedRating::claimId)
                        .sorted()
                        .toList();
        assertThat(wanted).hasSizeGreaterThan(20);
        assertThat(found(index, "The ferry and the school, the tax ax bx.")).isEqualTo(wanted);
    }

    @Test
    void ofTooManyGivesThoseOfWhichTheQuoteHasMostWhateverTheOrderTheyCameIn() throws IOException {
        RatingIndex index = open();
        for (int i = 0; i < 20; i++) {
            index.put(rating("c_" + (i * 7 % 20), "The harbour was painted again and again."));
        }
        index.put(rating("c_a", "The harbour was painted blue."));
        index.show(20);
        assertThat(found(index, "the harbour was painted blue by the mayor"))
                .containsExactly(
                        "c_0", "c_1", "c_10", "c_11", "c_12", "c_13", "c_14", "c_15", "c_16",
                        "c_a");
    }

    @Test
    void keepsTheNewestRatingOfAClaimAndForgetsOneTakenBack() throws IOException {
        RatingIndex index = open();
        index.put(rating("c_1", "The harbour was free."));
        index.put(rating("c_1", "The harbour was cheap."));
        index.put(rating("c_2", "The harbour was dear."));
        index.remove("c_2");
        index.show(4);
        try (RatingSnapshot ratings = index.snapshot()) {
            assertThat(ratings.candidates(TellingWords.ofQuote("harbour cheap dear free")))
                    .extracting(rating -> rating.claim().text())
                    .containsExactly("The harbour was cheap.");
        }
    }

    @Test
    void promisesOnlyWhatASearchSees() throws IOException {
        RatingIndex index = open();
        index.put(rating("c_1", "The harbour was free."));
        assertThat(index.nextOffset()).isZero();
        assertThat(found(index, "harbour free")).isEmpty();
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
        assertThat(found(after, "the harbour was free and dear")).containsExactly("c_1");
    }

    @Test
    void forgetsHowFarItWentWhenItIsCleared() throws IOException {
        RatingIndex index = open();
        index.put(rating("c_1", "The harbour was free."));
        index.show(2);
        index.save(POSITION);
        index.clear();
        assertThat(index.saved()).isEmpty();
        assertThat(found(index, "harbour free")).isEmpty();
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
        StringBuilder text = new StringBuilder("harbour free");
        for (int i = 0; i < 5_000; i++) {
            text.append(" word").append(i);
        }
        assertThat(found(index, text.toString())).containsExactly("c_1");
    }

    @Test
    void aSnapshotGoesAsFarAsItSays() throws IOException {
        RatingIndex index = open();
        index.put(rating("c_1", "The harbour was free."));
        index.show(1);
        try (RatingSnapshot before = index.snapshot()) {
            index.put(rating("c_2", "The harbour was free for all."));
            index.remove("c_1");
            index.show(3);

            TellingWords quote = TellingWords.ofQuote("the harbour was free");
            assertThat(before.nextOffset()).isEqualTo(1);
            assertThat(before.candidates(quote))
                    .extracting(PublishedRating::claimId)
                    .containsExactly("c_1");
        }
    }

    private static List<String> found(RatingIndex index, String words) {
        try (RatingSnapshot ratings = index.snapshot()) {
            return ratings.candidates(TellingWords.ofQuote(words)).stream()
                    .map(PublishedRating::claimId)
                    .toList();
        }
    }

    private RatingIndex open() throws IOException {
        return new RatingIndex(new Settings(folder, CANDIDATES));
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

    private record Settings(Path indexDirectory, int candidates) implements ExtractConfig {

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
