package io.onrecord.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.Articles;
import io.onrecord.events.Quote;
import io.onrecord.events.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuoteReaderPropertyTest {

    private static final String PIECES =
            "“|”|\"|''|``|‘|’|'|«|»| said | Lund |Susan Lund| he | told |: |, |. |\n|\n\n| — | (@lund) |"
                    + " May 2, 2024|According to | the mayor|We sank| and | that | who |Q: |LUND: |"
                    + "\u00a0|😀|’s |...|-";

    private final QuoteReader reader = new QuoteReader();

    @Property(tries = 300)
    void answersAnyString(@ForAll String text) {
        check(text);
    }

    @Property(tries = 600)
    void answersAnythingThatLooksLikeNews(@ForAll("news") String text) {
        check(text);
    }

    private void check(String text) {
        List<Quote> quotes = reader.read(Articles.of(text));

        for (Quote quote : quotes) {
            List<Span> spans = new ArrayList<>(quote.content());
            spans.addAll(quote.cue());
            spans.addAll(quote.source());
            assertThat(spans).allMatch(span -> span.end() <= text.length() && !span.isEmpty());
            assertThat(quote.content()).isSorted();
            assertThat(quote.content())
                    .as("%s in %s", quote, text)
                    .allMatch(part -> spans.stream().filter(part::overlaps).count() == 1);
        }
        assertThat(reader.read(Articles.of(text))).isEqualTo(quotes);
    }

    @Provide
    Arbitrary<String> news() {
        return Arbitraries.of(PIECES.split("\\|"))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }
}
