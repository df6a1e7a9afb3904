package io.onrecord.store.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexemesTest {

    @Test
    void enoughOfTheLongestWordsAreAskedForThatNoCandidateIsMissed() {
        Lexemes claim = new Lexemes(List.of("author", "ferri", "half", "harbour", "lost"));

        assertThat(claim.atLeast()).isEqualTo(2);
        assertThat(claim.rarest()).isEqualTo("'harbour' | 'author' | 'ferri' | 'half'");
    }

    @Test
    void quotationMarksAndBackslashesStayWithinTheirWord() {
        assertThat(new Lexemes(List.of("o'neil", "a\\b")).any()).isEqualTo("'o''neil' | 'a\\\\b'");
    }

    @Test
    void aClaimWithoutWordsAsksForNothing() {
        assertThat(new Lexemes(List.of()).rarest()).isEmpty();
    }
}
