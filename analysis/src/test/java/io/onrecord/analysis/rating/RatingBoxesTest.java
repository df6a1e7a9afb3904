package io.onrecord.analysis.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.Articles;
import io.onrecord.events.RatingClass;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A null where a value is expected fails the test.
@NullUnmarked
class RatingBoxesTest {

    private final RatingReader reader = new RatingReader();

    private RatingFound only(String text) {
        List<RatingFound> found = reader.read(Articles.of(text));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void readsColumnsPartedByBlanks() {
        RatingFound box =
                only(
                        "Share the Facts 2031-02-03 10:11:12 UTC   Plumbline    2 1 7  Plumbline"
                                + " Rating: Mostly False  Says \"the Orle bridge cost 90 million"
                                + " crowns.\"    Ada Moreno State Senator"
                                + " https://posts.example/ada/1   in a tweet Sunday, February 2,"
                                + " 2031 2031-02-02    Read More  info");
        assertThat(box.label().value()).isEqualTo("Mostly False");
        assertThat(box.ratingClass()).isEqualTo(RatingClass.MOSTLY_FALSE);
        assertThat(box.claim().value())
                .isEqualTo("Says \"the Orle bridge cost 90 million crowns.\"");
        assertThat(box.claimant().value()).isEqualTo("Ada Moreno");
        assertThat(box.date().value()).isEqualTo("2031-02-02");
        assertThat(box.place()).isNull();
        assertThat(box.numeric()).isEqualTo(2);
        assertThat(box.reviewer()).isEqualTo(new Reviewer("Plumbline", "plumbline.example"));
    }

    @Test
    void readsColumnsPartedByLineBreaks() {
        RatingFound box =
                only(
                        "Share the Facts\n2031-02-03 10:11:12 UTC\n\n\nPlumbline\n\n\n6\n1\n7\n"
                                + " Plumbline Rating:\nTrue\n\nThe Orle bridge has four"
                                + " lanes.\n\n\n\nTomas Lindqvist\nMayor of Orle\n\n\n\nOrle\nFriday,"
                                + " February 7, 2031\n2031-02-07\n\n\nRead More\ninfo");
        assertThat(box.label().value()).isEqualTo("True");
        assertThat(box.claim().value()).isEqualTo("The Orle bridge has four lanes.");
        assertThat(box.claimant().value()).isEqualTo("Tomas Lindqvist");
        assertThat(box.place().value()).isEqualTo("Orle");
    }

    @Test
    void readsOnePartALineWithoutAName() {
        RatingFound box =
                only(
                        "Nothing supports it.\n\nShare the Facts\nPlumbline rating logo Plumbline"
                                + " Rating:\nNo Evidence\n\"They asked for a talk. They asked [the"
                                + " miners] every week.\"\nOrle, Free State\nSunday, June 1, 2031");
        assertThat(box.label().value()).isEqualTo("No Evidence");
        assertThat(box.ratingClass()).isEqualTo(RatingClass.UNSUPPORTED);
        assertThat(box.claim().value())
                .isEqualTo("\"They asked for a talk. They asked [the miners] every week.\"");
        assertThat(box.claimant()).isNull();
        assertThat(box.generic()).isFalse();
        assertThat(box.place().value()).isEqualTo("Orle, Free State");
        assertThat(box.date().value()).isEqualTo("2031-06-01");
    }

    @Test
    void readsWhatIsRunTogether() {
        RatingFound box =
                only(
                        "Share the Facts2031-02-03 10:11:12 UTCPolitiFact517PolitiFact Rating:"
                                + " Mostly True\"Rents fell by a third.\"Ada MorenoState"
                                + " Senatorhttps://posts.example/ada/2In a tweetFriday, January 31,"
                                + " 20312031-01-31Read Moreinfo");
        assertThat(box.label().value()).isEqualTo("Mostly True");
        assertThat(box.claim().value()).isEqualTo("\"Rents fell by a third.\"");
        assertThat(box.claimant().value()).isEqualTo("Ada Moreno");
        assertThat(box.reviewer().domain()).isEqualTo("politifact.com");
        assertThat(box.own()).isFalse();
    }

    @Test
    void givesNoLabelWhereOnlyAPictureShowsIt() {
        RatingFound box =
                only(
                        "Share the Facts   Plumbline    1 7  Plumbline Rating:    \"Rents fell by a"
                                + " third.\"    Ada Moreno State Senator   in a letter Friday,"
                                + " January 31, 2031 01/31/2031    Read More  info");
        assertThat(box.label()).isNull();
        assertThat(box.ratingClass()).isEqualTo(RatingClass.UNCLASSIFIED);
        assertThat(box.claim().value()).isEqualTo("\"Rents fell by a third.\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Bloggers Bloggers",
        "Viral image On the internet",
        "Facebook posts social media",
        "Internet rumors Bloggers",
        "Daily Whistle Blogger",
        "A social media post on Facebook"
    })
    void takesNobodyInParticularForNoPerson(String printed) {
        RatingFound box =
                only(
                        "Share the Facts 2031-02-03 10:11:12 UTC   Plumbline    2 1 7  Plumbline"
                                + " Rating: False  Orle is closed.    "
                                + printed
                                + "     Sunday, February 2, 2031 2031-02-02    Read More  info");
        assertThat(box.claimant()).isNull();
        assertThat(box.generic()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Moreno State Senator|Ada Moreno",
                "Ada Moreno|Ada Moreno",
                "Tomas de la Cruz Mayor of Orle|Tomas de la Cruz",
                "Sen. Ada Moreno U.S. Senator|Ada Moreno",
                "Pelle Lind Jr. candidate for mayor|Pelle Lind Jr.",
                "Orle Growth Fund super PAC|Orle Growth Fund"
            })
    void partsTheNameFromTheRole(String printed, String name) {
        RatingFound box =
                only(
                        "Share the Facts 2031-02-03 10:11:12 UTC   Plumbline    2 1 7  Plumbline"
                                + " Rating: False  Orle is closed.    "
                                + printed
                                + "     Sunday, February 2, 2031 2031-02-02    Read More  info");
        assertThat(box.claimant().value()).isEqualTo(name);
    }

    @Test
    void leavesOutABoxAboutAnotherClaim() {
        String body = "The council of Orle voted on schools and buses and heard the parents. ";
        String box =
                "\nShare the Facts\nPlumbline rating logo Plumbline Rating:\nFalse\n\"Lynxes attack"
                        + " hikers nightly.\"\nTarn Forest\nSunday, June 1, 2031";
        assertThat(reader.read(Articles.of(body.repeat(8) + box))).isEmpty();
    }
}
