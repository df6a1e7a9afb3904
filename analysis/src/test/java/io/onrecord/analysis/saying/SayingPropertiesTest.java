package io.onrecord.analysis.saying;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.clause.Annotated;
import io.onrecord.events.Said;
import io.onrecord.events.Said.Detail;
import io.onrecord.events.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SayingPropertiesTest {

    private static final String WORDS =
            """
            said told CNN on in a the Saturday June 30 2019 , . : “ ” " \n — statement interview \
            with to reporters Twitter ’s ' Oslo Norway at comments were made (@rowe) of last month \
            U.S. TwitterRowe quoted by news agency here OSLO Rowe never did not deny would if that\
            """;

    @Property
    void anyTextAndAnySpansHaveAnAnswer(
            @ForAll("texts") String text,
            @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 260) Integer> offsets) {
        List<Span> spans = spans(offsets);
        Annotated quote = new Annotated(text, every(spans, 0), every(spans, 1), every(spans, 2));

        Said said =
                SayingReader.of(quote.article(Annotated.JULY_FIRST_2019))
                        .said(quote.utterance(), quote.clause());

        assertThat(spansOf(said))
                .allSatisfy(span -> {
                    assertThat(span.end()).isLessThanOrEqualTo(text.length());
                    assertThat(span.isEmpty()).isFalse();
                });
    }

    @Property
    void noDetailComesOutOfTheContent(@ForAll("texts") String words) {
        String line = words.replace('\n', ' ');
        String text = "Rowe said: “" + line + "” on Twitter.";
        Span content = new Span(12, 12 + line.length());

        Annotated quote =
                new Annotated(
                        text, List.of(content), List.of(new Span(5, 9)), List.of(new Span(0, 4)));

        Said said = SayingReader.of(quote.article(null)).said(quote.utterance(), quote.clause());

        assertThat(spansOf(said)).noneMatch(content::overlaps);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(WORDS.split(" "));
        Arbitrary<String> sentences =
                words.list().ofMaxSize(50).map(list -> String.join(" ", list));
        return Arbitraries.oneOf(sentences, Arbitraries.strings().ofMaxLength(200));
    }

    private static List<Span> spans(List<Integer> offsets) {
        List<Span> spans = new ArrayList<>();
        for (int index = 0; index + 1 < offsets.size(); index++) {
            int one = offsets.get(index);
            int other = offsets.get(index + 1);
            spans.add(new Span(Math.min(one, other), Math.max(one, other)));
        }
        return spans;
    }

    private static List<Span> every(List<Span> spans, int rest) {
        List<Span> chosen = new ArrayList<>();
        for (int index = rest; index < spans.size(); index += 3) {
            chosen.add(spans.get(index));
        }
        return chosen;
    }

    private static List<Span> spansOf(Said said) {
        Said.Date date = said.date();
        Stream<Span> details =
                Stream.of(said.place(), said.medium(), said.occasion(), said.addressee())
                        .filter(Objects::nonNull)
                        .map(Detail::span);
        return Stream.concat(Stream.ofNullable(date).map(Said.Date::span), details).toList();
    }
}
