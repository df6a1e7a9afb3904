package io.onrecord.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.Articles;
import io.onrecord.events.Quote;
import io.onrecord.events.Speaker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuoteReaderTest {

    private static final String ARTICLE =
            """
            Harbour of Vik closes after storm

            VIK, Norland — The harbour of Vik will stay closed until May, Mayor Susan Lund said on Monday.

            “We lost eleven boats in one night,” Lund said. “Nobody has seen a storm like this.”

            She called the damage “worse than in any war.”

            Peter Holm, a fisherman who lost two boats, was angry. “They knew it was coming,” he said.

            According to the Sea Board, the warnings were sent on Friday.

            “The sea gives and the sea takes,” said Karen Dahl, 71, who has sold fish here for forty years.
            """;

    private static List<Quote> read(String text) {
        return new QuoteReader().read(Articles.of(text));
    }

    private static Quote quoteOf(String words) {
        return read(ARTICLE).stream()
                .filter(quote -> quote.text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static String speaker(Quote quote) {
        Speaker speaker = quote.speaker();
        return speaker == null || speaker.name() == null ? "nobody" : speaker.name();
    }

    @Test
    void withoutAModelTheRulesReadAlone() {
        List<Quote> quotes = QuoteReader.byRulesAlone().read(Articles.of(ARTICLE));

        assertThat(quotes).extracting(Quote::method).doesNotContain(Read.TAGGER).isNotEmpty();
        assertThat(quotes).extracting(QuoteReaderTest::speaker).contains("Peter Holm");
    }

    @Test
    void readsWithModelsOfAFolder(@TempDir Path folder) throws IOException {
        for (String name : List.of("cues.model", "roles.model", "sureness.model")) {
            try (InputStream shipped = QuoteReader.class.getResourceAsStream(name)) {
                Files.copy(Objects.requireNonNull(shipped), folder.resolve(name));
            }
        }

        assertThat(QuoteReader.withModels(folder).read(Articles.of(ARTICLE)))
                .isEqualTo(read(ARTICLE));
    }

    @Test
    void joinsThePartsThatOneCueTies() {
        Quote quote = quoteOf("eleven boats");

        assertThat(quote.text())
                .isEqualTo("We lost eleven boats in one night, Nobody has seen a storm like this.");
        assertThat(quote.content()).hasSize(2);
        assertThat(quote.kind()).isEqualTo(Quote.Kind.DIRECT);
        assertThat(speaker(quote)).isEqualTo("Susan Lund");
    }

    @Test
    void readsWordsPartlyInMarks() {
        Quote quote = quoteOf("worse than in any war");

        assertThat(quote.kind()).isEqualTo(Quote.Kind.MIXED);
        assertThat(speaker(quote)).isEqualTo("Susan Lund");
    }

    @Test
    void resolvesPronouns() {
        assertThat(speaker(quoteOf("They knew"))).isEqualTo("Peter Holm");
    }

    @Test
    void readsReportedSpeech() {
        Quote quote = quoteOf("warnings were sent");

        assertThat(quote.kind()).isEqualTo(Quote.Kind.INDIRECT);
        assertThat(speaker(quote)).isEqualTo("Sea Board");
    }

    @Test
    void pointsIntoTheText() {
        for (Quote quote : read(ARTICLE)) {
            assertThat(ARTICLE).contains(quote.content().getFirst().of(ARTICLE));
            assertThat(quote.text()).startsWith(quote.content().getFirst().of(ARTICLE));
        }
    }

    @Test
    void leavesTextInOtherLanguagesAlone() {
        assertThat(read("„Wir haben elf Boote verloren“, sagte die Bürgermeisterin am Montag."))
                .isEmpty();
    }
}
