package io.onrecord.analysis.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moran herself had said the opposite in March.",
                "That contradicts what she told the Post.",
                "A year earlier Moran made a very different claim.",
                "The plan is at odds with her earlier promise.",
                "On Monday Moran reversed herself.",
                "Only last week she had said otherwise."
            })
    void pointsOutAContradiction(String sentence) {
        assertThat(Contrast.in(sentence, List.of())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lind told the Post otherwise.",
                "The court reversed a previous decision.",
                "She denied that she had said the opposite in March.",
                "Had she said the opposite in March?",
                "The two towns are very different.",
                "She never contradicted herself."
            })
    void staysSilentWhereItIsNotSaidOfOneself(String sentence) {
        assertThat(Contrast.in(sentence, List.of())).isEmpty();
    }
}
