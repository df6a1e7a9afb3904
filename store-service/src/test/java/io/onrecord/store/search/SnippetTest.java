package io.onrecord.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Span;
import org.junit.jupiter.api.Test;

class SnippetTest {

    @Test
    void whatMatchesIsMarkedBySpansOfPlainText() {
        Snippet snippet = Snippet.of("the \uE000pier\uE001 & the <b>\uE000tide\uE001");

        assertThat(snippet.text()).isEqualTo("the pier & the <b>tide");
        assertThat(snippet.marks()).containsExactly(new Span(4, 8), new Span(18, 22));
    }

    @Test
    void aPlaceIsReadAsItWasPrinted() {
        Place place = new Place(4711, 0.25f, 12);

        assertThat(Place.of(place.toString(), 9999)).isEqualTo(place);
    }
}
