package io.onrecord.analysis.saying;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.clause.Annotated;
import io.onrecord.events.Said;
import io.onrecord.events.Said.Detail;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One table a detail. Each text was published on Monday, July 1, 2019.
class SayingReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <Rowe> [said] on Saturday {the bridge would open}.             | 2019-06-29
                    <Rowe> [said] Saturday {that the bridge would open}.           | 2019-06-29
                    <Rowe> on Saturday [told] reporters {the bridge is safe}.      | 2019-06-29
                    On Saturday, <Rowe> [said] {the bridge was safe}.              | 2019-06-29
                    But on June 3, <Rowe> [said] {the bridge was safe}.            | 2019-06-03
                    “{It is safe},” <Rowe> [said] in December 2009.                | 2009-12
                    “{It is safe},” <Rowe> [said] in 2013.                         | 2013
                    “{It is safe},” [said] <Nora Rowe, a builder,> last month.     | 2019-06
                    “{It is safe},” <Rowe> [told] the council at 9 p.m. on Tuesday. | 2019-06-25
                    “{It is safe},” <Rowe> [said Friday].                          | 2019-06-28
                    “{It is safe},” <Rowe> [said] in an interview Friday.          | 2019-06-28
                    “{It is safe},” <Rowe> [said] in a June 3, 2015, interview.    | 2015-06-03
                    “{It is safe},” <Rowe> [said] at Tuesday’s hearing.            | 2019-06-25
                    “{It is safe},” <Rowe> [said] in a statement issued Sunday.    | 2019-06-30
                    In 2013, <Rowe>, who trained in Oslo, [said] {it was safe}.    | 2013
                    <Rowe>, Jan. 20, 2009[:] {It is safe.}                         | 2009-01-20
                    <Rowe>, June 30[:] {It is safe.}                               | 2019-06-30
                    <Rowe> [said] {the bridge would open on Saturday}.             | -
                    <Rowe> [said] {it would open}. On Saturday it rained.          | -
                    On Monday, Ash — <who> [had backed] {the plan} — will meet him. | -
                    “{It is safe},” <Rowe> [said]. Saturday is market day.         | -
                    In July, Ash made light of the whole matter in front of the council and of <Rowe>’s [call] {to mend it}. | -
                    Saturday’s storm broke it, <Rowe> [said].                      | -
                    “{It is safe},” <Rowe> [said] after the 2013 flood.            | -
                    “{It is safe},” <Rowe> [said] of the 2013 flood.               | -
                    As of Monday the bridge was shut, and <Rowe> [said] {it is safe}. | -
                    """)
    void tellsTheDate(String annotated, String value) {
        Said.Date date = read(annotated).date();

        assertThat(date == null ? "-" : date.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    “{It is safe},” <Rowe> [said] in Oslo.                         | Oslo         | Oslo
                    “{It is safe},” <Rowe> [said] in Oslo, Norway, on Monday.      | Oslo         | Oslo, Norway
                    “{It is safe},” [said] <Rowe> in Springfield, Ill., on Friday. | Springfield  | Springfield, Ill.
                    Speaking in Rio de Janeiro, <Rowe> [said] {it is safe}.        | Rio de Janeiro | Rio de Janeiro
                    <Rowe>, speaking in St. Helier, [said] {it is safe}.           | St. Helier   | St. Helier
                    <Rowe> [told] reporters at the White House {it is safe}.       | White House  | White House
                    In Oslo, <Rowe> [said] {it is safe}.                           | Oslo         | Oslo
                    At a rally in Dunmore on Friday, <Rowe> [said] {it is safe}.   | Dunmore      | Dunmore
                    “{It is safe},” <Rowe> [told] a crowd in Dunmore.              | Dunmore      | Dunmore
                    OSLO, Norway — “{It is safe},” <Rowe> [told] reporters here.   | Oslo         | here
                    OSLO, Norway — “{It is safe},” <Rowe> [told] reporters.        | -            | -
                    “{It is safe},” [said] <Rowe, who heads a firm in Oslo>.       | -            | -
                    <Rowe> [said] {it is safe in Oslo}.                            | -            | -
                    “{It is safe},” <Rowe> [said] in Spanish.                      | -            | -
                    “{It is safe},” <Rowe> [said] in Ash’s defence.                | -            | -
                    “{It is safe},” <Rowe> [yelled] at Ash.                        | -            | -
                    <Rowe> [expressed confidence] in Ash {to mend it}.             | -            | -
                    """)
    void tellsThePlace(String annotated, String value, String words) {
        Detail place = read(annotated).place();

        assertDetail(annotated, place, value, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    “{It is safe},” [tweeted] <Rowe>.                              | Twitter      | tweeted
                    “{It is safe},” <Rowe> [wrote] on Twitter.                     | Twitter      | Twitter
                    “{It is safe},” <Rowe> [said] in a series of tweets.           | Twitter      | tweets
                    “{It is safe},” [added] <Rowe>, via TwitterRowe led the firm.  | Twitter      | Twitter
                    “{It is safe},” <Rowe> [posted] on X.                          | X            | X
                    “{It is safe},” <Rowe> [wrote] in a Facebook post.             | Facebook     | Facebook
                    “{It is safe},” <Rowe> [said] in a video posted on YouTube.    | YouTube      | YouTube
                    “{It is safe},” <Rowe> [told] us via email.                    | email        | email
                    “{It is safe},” <Rowe> [said] in an e-mail to the paper.       | email        | e-mail
                    “{It is safe},” <Rowe> [said] by phone.                        | telephone    | phone
                    “{It is safe},” <Rowe> [said] in a statement.                  | statement    | statement
                    “{It is safe},” <the ministry> [said in a statement on Friday]. | statement   | statement
                    In a letter to the council, <Rowe> [wrote] {it is safe}.       | letter       | letter
                    “{It is safe},” <Rowe> [wrote] in an open letter.              | open letter  | open letter
                    “{It is safe},” <Rowe> [told] CNN.                             | CNN          | CNN
                    “{It is safe},” <Rowe> [told] the Riverton Gazette on Friday.  | Riverton Gazette | Riverton Gazette
                    “{It is safe},” <Rowe> [said] on CNN’s “Morning Bridge” Friday. | CNN         | CNN
                    “{It is safe},” <Rowe> [said] on “Bridge Hour.”                | Bridge Hour  | Bridge Hour
                    “{It is safe},” <Rowe> [said] on state television.             | state television | state television
                    “{It is safe},” <Rowe> [was quoted as saying] by state news agency KCNA. | KCNA | KCNA
                    The Xinhua news agency said. KCNA [quoted] <Rowe> [as saying] {it is safe}. | KCNA | KCNA
                    <Rowe>, in a BBC interview, [said] {it is safe}.               | BBC          | BBC
                    “{It is safe},” <the letter> [said].                           | letter       | letter
                    “{It is safe},” <a Facebook post by Rowe> [said].              | Facebook     | Facebook
                    <Rowe> added her voice on Twitter as well[:] “{It is safe.}”   | Twitter      | Twitter
                    <Rowe> [called] the bridge “{safe}” in a statement.            | statement    | statement
                    “{It is safe.}”/— Nora Rowe (@norarowe) June 28, 2019          | Twitter      | @norarowe
                    <Rowe>, who is active on Twitter, [said] {it is safe}.         | -            | -
                    “{It is safe},” <Rowe> [said] in no time.                      | -            | -
                    """)
    void tellsTheMedium(String annotated, String value, String words) {
        Detail medium = read(annotated).medium();

        assertDetail(annotated, medium, value, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    “{It is safe},” <Rowe> [said] in an interview.                 | interview
                    “{It is safe},” <Rowe> [said] at a news conference on Friday.  | news conference
                    “{It is safe},” <Rowe> [said] during a Senate hearing.         | Senate hearing
                    “{It is safe},” <Rowe> [said] in her inaugural address.        | inaugural address
                    Here is what <Rowe> [said] in that State of the Union address in 2013: “{It is safe.}” | State of the Union address
                    During a debate in the run-up to the vote, <Rowe> [said] {it is safe}. | debate
                    It’s true that during a debate, <Rowe> [said] {it is safe}.    | debate
                    At a rally in Dunmore, <Rowe> [said] {it is safe}.             | rally
                    “{It is safe},” <Rowe> [said] in a 2009 speech.                | speech
                    “{It is safe},” <Rowe> [said] in Friday’s phone interview with the BBC. | phone interview
                    “{It is safe},” <the agency> [said] in a report published Friday. | report
                    “{It is safe},” <Rowe> [said] on a conference call.            | conference call
                    July 24, 2007, televised mayoral debate:/Q: Is it?/<Rowe>[:] {It is safe.} | televised mayoral debate
                    “{It is safe},” <Rowe> [said] before the debate.               | -
                    “{It is safe},” <Rowe> [said] of the debate.                   | -
                    “{It is safe},” <Rowe> [said] in the unlikely event.           | -
                    """)
    void tellsTheOccasion(String annotated, String value) {
        Detail occasion = read(annotated).occasion();

        assertDetail(annotated, occasion, value, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    “{It is safe},” <Rowe> [told] reporters on Friday.             | reporters
                    “{It is safe},” <Rowe> [told] CNN.                             | CNN
                    “{It is safe},” <Rowe> [told] the BBC’s Ann Lee in Oslo.       | BBC’s Ann Lee
                    “{It is safe},” <Rowe> [told] a cheering crowd of supporters.  | cheering crowd of supporters
                    “{It is safe},” <Rowe> [told us].                              | The Riverton Gazette
                    “{It is safe},” <Rowe> [told] him.                             | him
                    “{It is safe},” <Rowe> [told] her supporters.                  | supporters
                    “{It is safe},” <Rowe> [said] to reporters in Oslo.            | reporters
                    Speaking to lawmakers, <Rowe> [said] {it is safe}.             | lawmakers
                    “{It is safe},” <Rowe> [wrote] in a letter to Congress.        | Congress
                    “{It is safe},” <Rowe> [said] in an interview with Le Monde.   | Le Monde
                    <Rowe> [told] the Senate Ethics Committee last month {it is safe}. | Senate Ethics Committee
                    “{It is safe},” <Rowe> [told] Ann Lee of CNN this week.        | Ann Lee of CNN
                    “{It is safe},” <Rowe> [told] CNN’s “Bridge Hour” on Friday.   | CNN
                    “{It is safe},” <Rowe> [told] USA TODAY.                       | USA TODAY
                    “{It is safe},” <Rowe> [said] to loud applause.                | -
                    “{It is safe},” <Rowe> [told] how it went.                     | -
                    “{It is safe},” <Rowe> [responded] to Ash.                     | -
                    """)
    void tellsTheAddressee(String annotated, String value) {
        Detail addressee = read(annotated).addressee();

        assertThat(addressee == null ? "-" : addressee.value()).isEqualTo(value);
    }

    @Test
    void aHeadingDatesTheLabelledLinesBelowIt() {
        String transcript = "July 24, 2007, mayoral debate://Q: Is it?//<Rowe>[:] {It is safe.}";

        Said said = read(transcript);

        assertThat(said.date()).extracting(Said.Date::value).isEqualTo("2007-07-24");
    }

    @Test
    void aHeadingDatesNothingBehindAParagraphOfTheArticle() {
        Said said = read("July 24, 2007, debate:/Rowe: No./The crowd left./<Ash>[:] {It is safe.}");

        assertThat(said).isEqualTo(Said.NOTHING);
    }

    @Test
    void theBoxOfAFactCheckEndsInPlaceAndDate() {
        Said said =
                read("Our Rating:/Unproven/\"{It is safe.}\"/Oslo, Norway/Sunday, June 30, 2019");

        assertThat(said.place()).extracting(Detail::value).isEqualTo("Oslo");
        assertThat(said.date()).extracting(Said.Date::value).isEqualTo("2019-06-30");
    }

    @Test
    void aSentenceAboutTheRemarksGivesTheirPlaceToTheTranscriptOfThatDay() {
        Said said =
                read(
                        "Rowe’s comments were made in Oslo, Norway, on June 30 at noon."
                                + "/They ran long./<Rowe>, June 30[:] {It is safe.}");

        assertThat(said.place()).extracting(Detail::value).isEqualTo("Oslo");
    }

    @Test
    void aPhraseThatOpensTheParagraphFramesLaterQuotesOfTheSamePerson() {
        Said said =
                read(
                        "On CNN’s “Bridges,” Nora Rowe said she was puzzled. “{It is safe},” <Rowe> [said].");

        assertThat(said.medium()).extracting(Detail::value).isEqualTo("CNN");
    }

    @Test
    void aFrameHoldsForNobodyElse() {
        Said said =
                read(
                        "On CNN’s “Bridges,” Nora Rowe said she was puzzled. “{It is safe},” <Ash> [said].");

        assertThat(said.medium()).isNull();
    }

    @Test
    void withoutADayOfPublicationAWeekdayIsNoDate() {
        Annotated quote = Annotated.of("<Rowe> [said] on Saturday in Oslo {it is safe}.");

        Said said = SayingReader.of(quote.article(null)).said(quote.utterance(), quote.clause());

        assertThat(said.date()).isNull();
    }

    @Test
    void aDatelineSaysWhatAWeekdayCountsFrom() {
        Said said = read("OSLO, June 29 (Reuters) — <Rowe> [said] on Sunday {it is safe}.");

        assertThat(said.date()).extracting(Said.Date::value).isEqualTo("2019-06-23");
    }

    private static void assertDetail(
            String annotated, @Nullable Detail detail, String value, String words) {
        String text = Annotated.of(annotated).text();
        assertThat(detail == null ? "-" : detail.value()).isEqualTo(value);
        assertThat(detail == null ? "-" : detail.span().of(text)).isEqualTo(words);
    }

    private static Said read(String annotated) {
        Annotated quote = Annotated.of(annotated);
        return SayingReader.of(quote.article(Annotated.JULY_FIRST_2019))
                .said(quote.utterance(), quote.clause());
    }
}
