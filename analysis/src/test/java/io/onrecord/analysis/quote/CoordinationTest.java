package io.onrecord.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Holm said it rained and urged patience.      | it rained and urged patience      | urged  | Holm | it rained
                    Holm said it rained, but he praised the crew. | it rained, but he praised the crew | praised | he | it rained,
                    Holm said it rained, adding that boats sank. | it rained, adding that boats sank | adding | Holm | it rained,
                    Holm said it rained and Lund praised a crew. | it rained and Lund praised a crew | praised | Lund | it rained and Lund praised a crew
                    Holm said the man who warned them left.      | the man who warned them left      | warned | Holm | the man who warned them left
                    """)
    void endsAQuoteWhereItsSpeakerGoesOn(
            String text, String content, String cue, String source, String words) {
        Scene scene = Scenes.of(text);
        String behind = text.substring(text.indexOf(cue) + cue.length() + 1, text.length() - 1);
        Read first = Read.byTagger(Scenes.attribution(scene, content + " < said > Holm"), 0.9, 0.9);
        Read second =
                Read.byTagger(
                        Scenes.attribution(scene, behind + " < " + cue + " > " + source), 0.9, 0.9);

        List<Read> cut = new Coordination(scene).cut(List.of(first, second));

        assertThat(Scenes.show(cut.getFirst().attribution(), scene)).startsWith(words + " < ");
    }
}
