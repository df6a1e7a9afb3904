package io.onrecord.analysis.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

class KeyedPatternTest {

    private static final KeyedPattern CALLED_FALSE =
            KeyedPattern.of(
                    "false|untrue", "(?i)\\b(?:is|was) (?:quite )?(?:false|untrue)(?=[ .])");

    private static List<String> found(String text, int most) {
        return CALLED_FALSE.all(text, most).stream().map(MatchResult::group).toList();
    }

    @Test
    void findsWhatThePatternFindsInTheOrderOfTheText() {
        String text = "It is false.\nIt was quite Untrue. It is FALSE .\nFalse teeth. It was true.";

        assertThat(found(text, 10)).containsExactly("is false", "was quite Untrue", "is FALSE");
    }

    @Test
    void stopsAtTheMostThatIsAsked() {
        assertThat(found("It is false. It is false. It is false.", 2)).hasSize(2);
    }

    @Test
    void looksBehindTheEndOfALineForWhatFollows() {
        assertThat(CALLED_FALSE.isIn("It is false")).isFalse();
        assertThat(CALLED_FALSE.isIn("It is false.")).isTrue();
    }

    @Test
    void keepsItsPlacesBehindALetterThatGrowsInLowerCase() {
        MatchResult match = CALLED_FALSE.first("İİİ said it is false.").orElseThrow();

        assertThat(match.start()).isEqualTo("İİİ said it ".length());
    }

    @Test
    void findsNothingInATextWithoutItsWords() {
        assertThat(CALLED_FALSE.first("It is true.")).isEmpty();
        assertThat(CALLED_FALSE.first("")).isEmpty();
    }
}
