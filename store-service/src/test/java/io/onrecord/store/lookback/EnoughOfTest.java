package io.onrecord.store.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnoughOfTest {

    @Test
    void asksForThreeOfTheRarestTogetherWhereAClaimHasThatMany() {
        assertThat(new EnoughOf(List.of("a", "b", "c", "d"), 3).query())
                .isEqualTo("((('a' | 'b') & ('c' & 'd')) | (('a' & 'b') & ('c' | 'd')))");
    }

    @Test
    void asksForAnyWordWhereOneIsEnough() {
        assertThat(new EnoughOf(List.of("o'neil", "b"), 1).query()).isEqualTo("('o''neil' | 'b')");
    }

    @Test
    void asksForNothingWhereThereIsNoWord() {
        assertThat(new EnoughOf(List.of(), 1).query()).isEmpty();
    }

    @Test
    void doesNotGrowWithoutBound() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            words.add("word" + i);
        }
        assertThat(new EnoughOf(words, 300).query()).hasSizeLessThan(20_000);
    }
}
