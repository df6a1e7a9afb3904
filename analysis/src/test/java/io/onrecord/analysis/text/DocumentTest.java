package io.onrecord.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    The boat sank. Nobody drowned.              | 2
                    Mr. Holm of the U.S. Navy left.             | 1
                    She moved to the U.S. The sea was calm.     | 2
                    “It sank.” Nobody spoke.                    | 2
                    “Did it sink?” he asked.                    | 1
                    He paid 3.5 million. 12 men were hired.     | 2
                    """)
    void cutsSentences(String text, int sentences) {
        assertThat(Document.of(text, Language.ENGLISH).sentences()).hasSize(sentences);
    }

    @Test
    void takesEveryLineForAParagraph() {
        Document document = Document.of("One line.\n\nAnother one.\nA third.\n", Language.ENGLISH);

        List<String> lines = document.paragraphs().stream().map(document::words).toList();

        assertThat(lines).containsExactly("One line.", "Another one.", "A third.");
    }

    @Test
    void findsTheTokensOfASpan() {
        Document document = Document.of("The boat sank early.", Language.ENGLISH);

        Stretch stretch = document.stretch(new Span(4, 13));

        assertThat(document.words(stretch)).isEqualTo("boat sank");
    }
}
