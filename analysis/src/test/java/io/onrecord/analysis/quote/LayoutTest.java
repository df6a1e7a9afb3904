package io.onrecord.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Article;
import io.onrecord.events.Quote;
import io.onrecord.events.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {

    private static final Set<String> NAMES = Set.of("ada", "lund");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Head / Lund, June 30: We held the harbour.         | We held the harbour. < : > Lund
                    Head / LUND: We held the harbour.                  | We held the harbour. < : > LUND
                    Head / Lund, Jan. 20, 2009: We held the harbour.   | We held the harbour. < : > Lund
                    Head / Q: Would you hold the harbour?              | Would you hold the harbour? < : >
                    Head / “LUND: We held the harbour. / “HOLM: You did not.” | We held the harbour. < : > LUND ; You did not. < : > HOLM
                    Head / “LUND: We held the harbour.”                | §§
                    Head / VIK, Sept. 30 /Wire/ -- Holm Inc. (NASDAQ: HLM), a leading maker of masts, grew. | §§
                    Head / Warning: do not hold the harbour.           | §§
                    Head / July 24, 2007, Harbour debate:              | §§
                    Lund: harbour was held to the end                  | §§
                    """)
    void readsLinesOfTranscripts(String text, String expected) {
        assertThat(shown(text, List.of())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Head / We sank / — Per Holm (@holm) May 2, 2024   | We sank <  > Per Holm
                    Head / We sank / — Per Holm, sailor               | §§
                    """)
    void readsPostsByTheirSignature(String text, String expected) {
        assertThat(shown(text, List.of())).isEqualTo(expected);
    }

    @Test
    void takesThePostThatTheSourceMarks() {
        Article.Block post =
                new Article.Block(Article.Block.Kind.POST, new Span(6, 13), "Per Holm", null);

        List<Read> reads =
                Layout.read(Scenes.of("Head / We sank"), List.of(post), List.of(), NAMES);

        assertThat(reads).hasSize(1);
        assertThat(reads.getFirst().kind()).isEqualTo(Quote.Kind.POST);
        assertThat(reads.getFirst().attribution().label()).isEqualTo("Per Holm");
    }

    private static String shown(String text, List<Article.Block> blocks) {
        Scene scene = Scenes.of(text);
        return Layout.read(scene, blocks, List.of(), NAMES).stream()
                .map(read -> Scenes.show(read.attribution(), scene).strip())
                .collect(Collectors.joining(" ; "));
    }
}
