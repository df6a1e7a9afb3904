package io.onrecord.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void pointsAtItsWords() {
        assertThat(new Span(4, 9).of("Ada Moran said")).isEqualTo("Moran");
    }

    @Test
    void isWrittenAsAPairOfOffsets() throws Exception {
        assertThat(Json.MAPPER.writeValueAsString(new Span(4, 9))).isEqualTo("[4,9]");
        assertThat(Json.MAPPER.readValue("[4,9]", Span.class)).isEqualTo(new Span(4, 9));
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatThrownBy(() -> new Span(9, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void touchingSpansDoNotOverlap() {
        assertThat(new Span(0, 4).overlaps(new Span(4, 9))).isFalse();
        assertThat(new Span(0, 5).overlaps(new Span(4, 9))).isTrue();
    }
}
