package io.onrecord.analysis.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.clause.Annotated;
import io.onrecord.events.Quote.Standing;
import io.onrecord.events.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandingReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“{It is safe},” <Rowe> [said].",
                "<Rowe> [told] reporters {that it is safe}.",
                "<Rowe>, who did not build the bridge, [said] {it is safe}.",
                "<Rowe> did not attack the council but [said] {it is safe}.",
                "<Rowe> not only [said] {it is safe}, she crossed it.",
                "<Rowe> [would later say] {it is safe}.",
                "<Rowe> [would only say] {it is safe}.",
                "<Rowe> [used to say] {it is safe}.",
                "<Rowe> [falsely claimed] {it is safe}.",
                "“{It is safe},” <Rowe> [denied].",
                "<Rowe> disputed both reports but [said] {it is safe}.",
                "<Rowe> [said] {it is safe}. She never said it would be cheap.",
                "<Rowe> [said] {it is safe}. “I never said that,” said Ash.",
                "There is no evidence of rust in the deck or in the cables, <Rowe> [said]. {It is"
                        + " safe}.",
                "<Rowe> [told] a satire festival {it is safe}.",
                "What <Rowe> could [say] was {that it is safe}.",
                "“{I never said that},” <Rowe> [said]. The quotation was invented, said her"
                        + " publisher.",
                "<Rowe> is supposed to have [said] {it is safe}.",
                "There is no evidence for <Rowe>’s [claim] {that it is safe}.",
                "No evidence for <Rowe>'s [claim] {that it is safe} has come up.",
                "There is no evidence of <Rowe>’s [claim] {that it is safe}.",
                "There is no evidence to support <Rowe>’s [assertion] {that it is safe}.",
                "There is no evidence for what <Rowe> [claims], {that it is safe}.",
                "There is no proof behind <their> [claim] {that it is safe}.",
                "<Rowe> [said] {it is safe}. There is no record of anybody saying otherwise.",
                "“{If it is safe, why wait?}” <Rowe> [asked].",
                "<Rowe>’s lawyer said his client [denies] {the charge and that it is “safe}.”"
            })
    void isAssertedWithoutAReasonForAnother(String annotated) {
        assertThat(read(annotated)).isEqualTo(Standing.ASSERTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Rowe> never [said] “{it is safe}.”",
                "<Rowe> [never said] {that it is safe}.",
                "<Rowe> has never [said] {that it is safe}.",
                "No, <Rowe> did not [say] “{it is safe}.”",
                "No, <Rowe> didn’t [tweet] “{it is safe}.”",
                "A fake quote has <Rowe> [saying] “{it is safe}.”",
                "<Rowe> was falsely quoted as [saying] “{it is safe}.”",
                "There is no record that <Rowe> [said] “{it is safe}.”",
                "There is no evidence that <Rowe> ever [claimed] “{it is safe}.”",
                "There is no record of <her> [saying] “{it is safe}.”",
                "A fabricated tweet shared widely on Monday reads: “{It is safe.}”",
                "A post says <Rowe> [said] “{it is safe}.” She never said that.",
                "A post says <Rowe> [said] “{it is safe}.”/The quote is fake.",
                "A post says <Rowe> [said] “{it is safe}.” There is no record of her ever saying"
                        + " this.",
                "A post says <Rowe> [said] “{it is safe}.” There is no evidence that she said it.",
                "<Rowe> [said] “{it is safe}.” Rowe never made the remark.",
                "Did <Rowe> [say] “{it is safe}”? No.",
                "A post says <Rowe> [said] “{it is safe}.” That quote was made up.",
                "A post says <Rowe> [said] “{it is safe}.” Rowe said no such thing.",
                "A picture puts these words into the mouth of <Rowe>: “{it is safe}.”",
                "“{It is safe},” <Rowe> is supposed to have [told] a station. The line was"
                        + " invented.",
                "No, Rowe never said ‘It is safe’/A post has <Rowe> [saying] “{it is safe}.”"
            })
    void isFabricatedWhenTheTextSaysThatNobodySaidIt(String annotated) {
        assertThat(read(annotated)).isEqualTo(Standing.FABRICATED_PER_SOURCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Rowe> [denied] {that the bridge is safe}.",
                "<Rowe> [has denied] {any part in it}.",
                "<Rowe> [denied saying] “{it is safe}.”",
                "<Rowe> denied [saying] “{it is safe}.”",
                "<Rowe> denied ever [saying] “{it is safe}.”",
                "Rowe denied that <she> had [said] “{it is safe}.”",
                "<Rowe> [does not believe] {that the bridge is safe}.",
                "Ash recalls <Rowe> [saying] “{it is safe}.” Rowe denied saying that."
            })
    void isDeniedWhenTheSourceHoldsTheContrary(String annotated) {
        assertThat(read(annotated)).isEqualTo(Standing.DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Rowe> [would say] “{it is safe}.”",
                "<Rowe> [might have said] “{it is safe}.”",
                "<Rowe> [will say] {that it is safe}.",
                "<Rowe> [is expected to say] {that it is safe}.",
                "<Rowe> [declined to say] {whether it is safe}.",
                "<Rowe> [would not say] {whether it is safe}.",
                "<Rowe> [did not say] {why it is safe}.",
                "<Rowe> [has not commented on] {the safety of the bridge}.",
                "If <Rowe> [says] {it is safe}, she will have to prove it.",
                "<A reporter> [asked] {whether it is safe}.",
                "<Rowe> [did not deny] {that it is safe}."
            })
    void isHypotheticalWhenNobodyHasSaidItYet(String annotated) {
        assertThat(read(annotated)).isEqualTo(Standing.HYPOTHETICAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Satire: Bridge to be eaten/“{It is safe},” <Rowe> [said].
                    “{It is safe},” <Rowe> [said]./This article is satire.
                    “{It is safe},” <a parody account> [wrote].
                    “{It is safe},” <Rowe> [says] in a satirical sketch.
                    """)
    void isSatireWhenArticleOrSentenceSaysSo(String annotated) {
        assertThat(read(annotated)).isEqualTo(Standing.SATIRE);
    }

    @Property
    void anyTextAndAnySpansHaveAnAnswer(
            @ForAll String text,
            @ForAll @IntRange(max = 80) int content,
            @ForAll @IntRange(max = 80) int cue,
            @ForAll @IntRange(max = 80) int source) {
        String article = text + " never said “" + text + "” if she denied it. The quote is fake.";
        Annotated quote =
                new Annotated(
                        article,
                        List.of(new Span(content, content + 20)),
                        List.of(new Span(cue, cue + 5)),
                        List.of(new Span(source, source + 5)));

        Standing standing =
                StandingReader.of(quote.article(null)).standing(quote.utterance(), quote.clause());

        assertThat(standing).isNotEqualTo(Standing.UNKNOWN);
    }

    private static Standing read(String annotated) {
        Annotated quote = Annotated.of(annotated);
        return StandingReader.of(quote.article(null)).standing(quote.utterance(), quote.clause());
    }
}
