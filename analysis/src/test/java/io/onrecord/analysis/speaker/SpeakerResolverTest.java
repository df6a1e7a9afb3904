package io.onrecord.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Language;
import io.onrecord.events.Span;
import io.onrecord.events.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerResolverTest {

    /// Whom the last occurrence of `mention` in `text` means.
    private static Speaker resolve(String text, String mention) {
        String lines = text.replace(" / ", "\n\n");
        Document document = Document.of(lines, Language.ENGLISH);
        int at = lines.lastIndexOf(mention);
        SpeakerResolver resolver =
                new SpeakerResolver(document, People.in(document), token -> false);
        return resolver.resolve(document.stretch(new Span(at, at + mention.length())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Head / Mayor Susan Lund spoke. Lund said so.             | Lund          | Susan Lund
                    Head / Mayor Susan Lund spoke. She said so.              | She           | Susan Lund
                    Head / Susan Lund met Peter Holm. He said so.            | He            | Peter Holm
                    Head / Peter Holm spoke. Mr. Holm said so.               | Mr. Holm      | Peter Holm
                    Head / Peter Holm, a sailor, met Ada Lund. Lund said so. | Lund          | Ada Lund
                    Head / Susan Lund and Peter Lund sailed. Ms. Lund said so.| Ms. Lund     | Susan Lund
                    Head / The Sea Board met Susan Lund. The Sea Board said so.| The Sea Board| Sea Board
                    Head / By Peter Holm / Mayor Carl Lund spoke. He said so.| He            | Carl Lund
                    Mayor Susan Lund opened the new bridge over the river on Monday morning, and said that the old one will be gone by May. Lund said so. | Lund | Susan Lund
                    Head / Lund’s spokesman, Peter Holm, said so.            | Lund’s spokesman, Peter Holm | Peter Holm
                    """)
    void findsTheFullestName(String text, String mention, String name) {
        assertThat(resolve(text, mention).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Head / Susan Lund spoke. He said so.                   | He
                    Head / Susan Lund spoke. A spokesman for Lund said so. | A spokesman for Lund
                    Head / The sea was calm. Officials said so.            | Officials
                    Head / The sea was calm. It said so.                   | It
                    """)
    void leavesTheNameOutWhenInDoubt(String text, String mention) {
        Speaker speaker = resolve(text, mention);

        assertThat(speaker.name()).isNull();
        assertThat(speaker.mention()).isEqualTo(mention);
        assertThat(speaker.resolution()).isEqualTo(Speaker.Resolution.NONE);
    }

    @Test
    void keepsTheRoleAsGiven() {
        Speaker speaker =
                resolve("Head / Susan Lund, a harbour master in Vik, left. Lund said so.", "Lund");

        assertThat(speaker.role()).isEqualTo("a harbour master in Vik");
    }

    @Test
    void knowsTheOneHolderOfAnOffice() {
        Speaker speaker =
                resolve(
                        "Head / President Peter Holm left Vik. The president said so.",
                        "The president");

        assertThat(speaker.name()).isEqualTo("Peter Holm");
        assertThat(speaker.resolution()).isEqualTo(Speaker.Resolution.DESCRIPTION);
    }
}
