package io.onrecord.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.clause.Annotated;
import io.onrecord.events.Quote;
import io.onrecord.events.Said;
import io.onrecord.events.Said.Detail;
import io.onrecord.events.Speaker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Phenomena that the annotated corpus lacks, one short text each.
class ShortTextsTest {

    private static final ArticleReader READER = new ArticleReader();

    @ParameterizedTest
    @MethodSource("io.onrecord.analysis.ShortText#all")
    void readsEveryQuoteAndNothingElse(ShortText text) {
        Annotated article = new Annotated(text.text(), List.of(), List.of(), List.of());

        List<Quote> quotes = READER.quotes(article.article(Annotated.JULY_FIRST_2019));

        for (ShortText.Expected expected : text.expected()) {
            assertThat(quotes)
                    .as(expected.words())
                    .anySatisfy(quote -> assertRead(quote, expected, text.text()));
        }
        for (String words : text.noQuotes()) {
            assertThat(quotes).noneMatch(quote -> quote.text().contains(words));
        }
        assertThat(quotes)
                .filteredOn(quote -> quote.kind() != Quote.Kind.INDIRECT)
                .allSatisfy(quote ->
                        assertThat(text.expected())
                                .as(quote.text())
                                .anyMatch(expected -> isPartOf(expected, quote, text.text())));
    }

    /// Every quote with words in marks, or set apart, is an expected one.
    static boolean isPartOf(ShortText.Expected expected, Quote quote, String text) {
        return parts(quote, text).contains(withoutEdges(expected.words()));
    }

    static List<String> parts(Quote quote, String text) {
        List<String> parts = new ArrayList<>(List.of(withoutEdges(quote.text())));
        quote.content().forEach(span -> parts.add(withoutEdges(span.of(text))));
        return parts;
    }

    static void assertRead(Quote quote, ShortText.Expected expected, String text) {
        assertThat(parts(quote, text)).contains(withoutEdges(expected.words()));
        if (expected.speaker().equals("nobody")) {
            assertThat(quote.speaker() == null ? null : quote.speaker().name()).isNull();
        } else if (!expected.speaker().equals("-")) {
            assertThat(names(quote.speaker())).contains(expected.speaker());
        }
        assertThat(details(quote)).containsAll(expected.details());
    }

    private static String names(@Nullable Speaker speaker) {
        return speaker == null ? "" : speaker.name() + ", " + speaker.mention();
    }

    static List<String> details(Quote quote) {
        Said said = quote.said();
        Said.Date date = said.date();
        List<String> details = new ArrayList<>();
        details.add("kind " + quote.kind());
        details.add("by " + (quote.reportedBy() == null ? "-" : quote.reportedBy().name()));
        details.add("standing " + quote.standing());
        details.add("date " + (date == null ? "-" : date.value()));
        details.add("place " + value(said.place()));
        details.add("medium " + value(said.medium()));
        details.add("occasion " + value(said.occasion()));
        details.add("addressee " + value(said.addressee()));
        return details;
    }

    private static String value(@Nullable Detail detail) {
        return detail == null ? "-" : detail.value();
    }

    static String withoutEdges(String words) {
        return words.replaceAll("^[\\s\\p{P}]+|[\\s\\p{P}]+$", "");
    }
}
