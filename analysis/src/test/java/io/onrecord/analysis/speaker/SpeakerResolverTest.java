package io.onrecord.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Language;
import io.onrecord.events.Span;
import io.onrecord.events.Speaker;
import java.util.List;
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
        return resolver.resolve(document.stretch(new Span(at, at + mention.length())), List.of());
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
                    Head / The master of the harbour, Mr. Holm, said so. Peter Holm is tall. | The master of the harbour, Mr. Holm | Peter Holm
                    Head / Labour candidate Peter Holm left early and said so. | Labour candidate Peter Holm | Peter Holm
                    Head / It rained. A Sea Board spokesman said so.         | A Sea Board spokesman | Sea Board
                    Head / The Speaker, Ottomine Grand, rose. She said so.   | She           | Ottomine Grand
                    Head / Ada Lund left. Her lawyer, Peter Holm, said so.   | Her lawyer, Peter Holm | Peter Holm
                    Head / Peter Holm left. Holm’s claim is new.             | Holm’s        | Peter Holm
                    Head / Speaker of the House Newt Holm spoke. It was late. Then Holm said so. | Holm | Newt Holm
                    Susan Lund Goes After Peter Holm As The New Storm / Lund leaned in. She said so. | She | Susan Lund
                    Head / The harbour widow Terry Lund met Carl Holm. She said so. | She    | Terry Lund
                    Head / Susan Lund spoke. Lund left. Later Lund and her aunt saw Lund again. There hung a photo of Peter Lund. Then Lund said so. | Lund | Susan Lund
                    Head / Peter Holm met Carl Lund. In the end, Holm took over. He said so. | He    | Peter Holm
                    Head / They met Peter Holm, now master of the Sea Board, who said so. | who | Peter Holm
                    Head / They met Peter Holm and Carl Lund, who said so. | who      | Carl Lund
                    Head / The Sea Board met. The Sea Board said no. / Peter Holm wept. | The Sea Board | Sea Board
                    Head / A spokesman for the port, Peter Holm, said so.    | A spokesman for the port, Peter Holm, | Peter Holm
                    Head / Ada Lund’s chief of staff, Peter Holm, said so.   | Ada Lund’s chief of staff, Peter Holm, | Peter Holm
                    Head / Two sailors from Vik, Peter Holm and Carl Lund, said so. | Two sailors from Vik, Peter Holm and Carl Lund, | Peter Holm
                    Head / Secretary of State Susan Lund said so.            | Secretary of State Susan Lund | Susan Lund
                    Head / Minister of Health Dr. Susan Lund said so.        | Minister of Health Dr. Susan Lund | Susan Lund
                    Head / Bank of Vik governor Peter Holm said so.          | Bank of Vik governor Peter Holm | Peter Holm
                    Head / The acting mayor Peter Holm said so.              | The acting mayor Peter Holm | Peter Holm
                    Head / Peter Holm met them. Said Holm: it was late.      | Holm          | Peter Holm
                    Head / The Ministry of the Sea said so.                  | The Ministry of the Sea | Ministry of the Sea
                    Head / Goalkeeper Stu Holm wept. Stu Holm said so.       | Stu Holm      | Stu Holm
                    Head / Ada Lund, a retired mayor of Vik, who spoke late, said so. | who | Ada Lund
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
                    Head / Peter Holm sailed. Sailors from Vik, including Peter Holm, said so. | Sailors from Vik, including Peter Holm,
                    Head / Susan Lund left. A comedian playing Susan Lund said so. | A comedian playing Susan Lund
                    Head / Susan Lund won. “Good,” said the American. | the American
                    Head / A study by a sailor, Peter Holm, said so.       | A study by a sailor, Peter Holm,
                    Head / Friend of Mayor Susan Lund said so.             | Friend of Mayor Susan Lund
                    Head / Ada Lund, the mayor, rejected the plan of the fishers of Norrow, who said so. | who
                    Head / The sea was calm. It said so.                   | It
                    Head / Susan Lund rowed. Peter Lund swam. Lund said so. | Lund
                    Head / Susan Lund spoke. Her lawyer said so.           | Her lawyer
                    """)
    void leavesTheNameOutWhenInDoubt(String text, String mention) {
        Speaker speaker = resolve(text, mention);

        assertThat(speaker.name()).isNull();
        assertThat(speaker.mention()).isEqualTo(mention);
        assertThat(speaker.resolution()).isEqualTo(Speaker.Resolution.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Head / President Obama sailed. Mr. Obama said so.  | Mr. Obama | Barack Obama
                    Head / Mr. Obama sailed. It was President Obama. He said so. | He | Barack Obama
                    Head / Former Prime Minister Blair said so.        | Former Prime Minister Blair | Tony Blair
                    """)
    void knowsWhomAnOfficeAndASurnameTell(String text, String mention, String name) {
        Speaker speaker = resolve(text, mention);

        assertThat(speaker.name()).isEqualTo(name);
        assertThat(speaker.resolution()).isEqualTo(Speaker.Resolution.OFFICE_HOLDER);
    }

    @Test
    void takesNobodyForAnOfficeHolderByTheSurnameAlone() {
        assertThat(resolve("Head / Mr. Obama of the bakery said so.", "Mr. Obama").name())
                .isEqualTo("Obama");
    }

    @Test
    void givesItToTheOrganisationThatSpokeJustBefore() {
        String text = "Head / The Sea Board said no. It said so.";
        Document document = Document.of(text.replace(" / ", "\n\n"), Language.ENGLISH);
        SpeakerResolver resolver =
                new SpeakerResolver(document, People.in(document), token -> false);
        String lines = document.text();
        resolver.resolve(document.stretch(span(lines, "The Sea Board")), List.of());

        assertThat(resolver.resolve(document.stretch(span(lines, "It")), List.of()).name())
                .isEqualTo("Sea Board");
    }

    private static Span span(String text, String words) {
        int at = text.lastIndexOf(words);
        return new Span(at, at + words.length());
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
