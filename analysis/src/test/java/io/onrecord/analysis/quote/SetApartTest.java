package io.onrecord.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.Articles;
import io.onrecord.events.Article;
import io.onrecord.events.Quote;
import io.onrecord.events.Span;
import io.onrecord.events.Speaker;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Quotations that name nobody beside them, those within others, and the blocks of an article.
class SetApartTest {

    private final QuoteReader reader = new QuoteReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Harbour closed / “We sank. / “It was night,” Paul Holm said.                   | We sank. It was night, = Paul Holm
                    Harbour closed / “We sank,” Paul Holm said on the quay. / “It was a long and dark night.” / “Nobody saw us go.” / The boats came late. | We sank, It was a long and dark night. Nobody saw us go. = Paul Holm
                    Harbour closed / “We sank,” said the pilot Paul Holm, who was on the deck, “but nobody came.” | We sank, but nobody came. = Paul Holm
                    Harbour closed / “We sank,” Paul Holm said – he was crying – “but nobody came.” | We sank, but nobody came. = Paul Holm
                    Mayor Ada Lund said on Monday that it was late. / “We will build,” she said. | We will build, = Ada Lund
                    Harbour closed / “Did you sink in the night?” Paul Holm asked her. / “We sank on the first day.” / The boats came late. | Did you sink in the night? = Paul Holm
                    Harbour closed / "The boats came late. / “It was a long and dark night,” Paul Holm said. | It was a long and dark night, = Paul Holm
                    Harbour closed / “We sank in the night,” Paul Holm said. / “It was a long and dark night,” Ada Lund said. | We sank in the night, = Paul Holm ; It was a long and dark night, = Ada Lund
                    Harbour closed / “We sank in the night,” Paul Holm said. / “It was a long and dark night.” / — Ada Lund | We sank in the night, = Paul Holm ; It was a long and dark night. = Ada Lund
                    Harbour closed / “We sank in the night,” Paul Holm said. / “It was a long and dark night.” / Ada Lund, mayor of Vik | We sank in the night, = Paul Holm ; It was a long and dark night. = Ada Lund
                    Harbour closed / “We sank in the night,” Paul Holm said. / “It was a long and dark night.” / The boats came late. / “It was a long and dark night,” Ada Lund told her son. | We sank in the night, = Paul Holm ; It was a long and dark night. = Ada Lund ; It was a long and dark night, = Ada Lund
                    Harbour closed / “Who opened the gate that night?” Paul Holm asked. / “Nobody opened the gate that night.” / The boats came late. | Who opened the gate that night? = Paul Holm
                    Harbour closed / “Who opened the gate that night?” Paul Holm said. / “Nobody opened the gate that night.” / The boats came late. | Who opened the gate that night? Nobody opened the gate that night. = Paul Holm
                    Harbour closed / “We sank in the night,” Paul Holm said. / “It was a long and dark night. / “Nobody saw us go at all. / “The boats came far too late,” Ada Lund said. | We sank in the night, = Paul Holm ; It was a long and dark night. Nobody saw us go at all. The boats came far too late, = Ada Lund
                    Harbour closed / Ada Lund praised Paul Holm on the quay. Orla Venn wept. / “Ada is the one who saw us,” she said. | Ada is the one who saw us, = Orla Venn
                    Harbour closed / The minister, Ada Lund, announced a plan. / “We will build.”  | We will build. = Ada Lund
                    Trial / “No,” said the clerk Paul Holm. / Had he seen it? / “I was asleep.”    | No, = Paul Holm ; I was asleep. = Paul Holm
                    Harbour closed / The boats came late. / “We will build.”                       | §§
                    Harbour closed / “We will not build it before May.” / Ada Lund spoke late. Paul Holm said, “I told her we will not build it before May.” | We will not build it before May. = Paul Holm ; I told her we will not build it before May. = Paul Holm
                    Harbour closed / “We will not build it before May. / Ada Lund, Institute of Harbours.” / The boats came late. | We will not build it before May. = Ada Lund
                    Harbour closed / “We will not build it before May. / Former NFA president Kel Varn.” / The boats came late. | We will not build it before May. = Kel Varn
                    Harbour closed / “We will not build it before May.” / — Orla Venn / The boats came late. | We will not build it before May. = Orla Venn
                    Harbour closed / “We will not build it before May,” Ada Lund said. / We will not build it / Paul Holm spoke late. | We will not build it before May, = Ada Lund ; We will not build it = Ada Lund
                    """)
    void givesParagraphsInMarksToWhomTheOthersName(String text, String expected) {
        assertThat(read(Articles.of(text.replace(" / ", "\n\n")))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“It was a long and dark night.", "“It was a long and dark night.”"})
    void tellsASpeechOfManyParagraphsInSeveralQuotes(String paragraph) {
        String text =
                "Harbour closed\n\n“We sank in the night,” Paul Holm said."
                        + ("\n\n" + paragraph).repeat(120);

        List<Quote> quotes = reader.read(Articles.of(text));

        assertThat(quotes).hasSizeBetween(2, 4).allMatch(quote -> quote.content().size() <= 50);
        assertThat(quotes).allMatch(quote -> name(quote.speaker()).equals("Paul Holm"));
        assertThat(quotes.stream().mapToInt(quote -> quote.content().size()).sum()).isEqualTo(121);
    }

    @Test
    void takesSheForTheSubjectOfItsOwnParagraph() {
        String text =
                "Judge Ada Lund denied the motion. “Twelve people can be found,” Lund said from the"
                        + " bench.\n\nIn her opening, prosecutor Edith Keel told the jury of a"
                        + " kitchen. “You will see the marble,” she said.";

        assertThat(read(Articles.of(text))).endsWith("You will see the marble, = Edith Keel");
    }

    @Test
    void readsABlockQuotation() {
        String text =
                "Waiting lists\n\nWe will build in May.\n\nThat is what Ada Lund said on Friday.";
        Span words = new Span(15, 36);

        assertThat(read(withBlock(text, Article.Block.Kind.BLOCKQUOTE, words)))
                .isEqualTo("We will build in May. = Ada Lund");
    }

    @Test
    void givesAPostTheDayThatItsBlockShows() {
        String text = "Lund posted again.\n\nWe will build in May.";
        Article article = withBlock(text, Article.Block.Kind.POST, new Span(20, 41));

        Quote post = reader.read(article).getLast();

        assertThat(Objects.requireNonNull(post.said().date()).value()).isEqualTo("2019-06-03");
        assertThat(post.kind()).isEqualTo(Quote.Kind.POST);
    }

    @Test
    void keepsTheChainOfReports() {
        List<Quote> quotes =
                reader.read(
                        Articles.of(
                                "Harbour closed\n\n“She looked at me and said, ‘You will be lonely,’ and left,” said"
                                        + " the pilot Paul Holm."));

        Quote inner = quotes.getLast();
        assertThat(inner.text()).isEqualTo("You will be lonely,");
        assertThat(Objects.requireNonNull(inner.speaker()).name()).isNull();
        assertThat(Objects.requireNonNull(inner.reportedBy()).name()).isEqualTo("Paul Holm");
    }

    @Test
    void whoeverIsMineIsNotMe() {
        List<Quote> quotes =
                reader.read(
                        Articles.of(
                                "Harbour closed\n\n“My mother always said, ‘Never lend a boat,’ and she was right,”"
                                        + " said the pilot Paul Holm."));

        Quote inner = quotes.getLast();
        assertThat(inner.text()).isEqualTo("Never lend a boat,");
        assertThat(Objects.requireNonNull(inner.speaker()).mention()).isEqualTo("My mother");
        assertThat(Objects.requireNonNull(inner.speaker()).name()).isNull();
    }

    private static Article withBlock(String text, Article.Block.Kind kind, Span span) {
        Article plain = Articles.of(text);
        Article.Block block = new Article.Block(kind, span, "Ada Lund", "June 3, 2019");
        return new Article(
                plain.id(),
                plain.version(),
                plain.uri(),
                null,
                plain.source(),
                null,
                null,
                null,
                null,
                null,
                plain.status(),
                null,
                null,
                text,
                plain.textHash(),
                List.of(block),
                List.of(),
                null,
                plain.lane());
    }

    private String read(Article article) {
        return reader.read(article).stream()
                .filter(quote -> quote.kind() != Quote.Kind.INDIRECT)
                .map(quote -> quote.text() + " = " + name(quote.speaker()))
                .collect(Collectors.joining(" ; "));
    }

    private static String name(@Nullable Speaker speaker) {
        return speaker == null ? "nobody" : String.valueOf(speaker.name());
    }
}
