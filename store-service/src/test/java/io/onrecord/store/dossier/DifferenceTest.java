package io.onrecord.store.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a/b/c | a/b/c | ''",
                "a/b/c | a/x/c | b>x",
                "a/b/c | a/c | b>",
                "a/c | a/b/c | >b",
                "a/b/c/d/e | a/x/c/d/y | b>x e>y",
                "a/b | x/y | a+b>x+y",
                "'' | a | >a",
                "a/b/c | b/c/a | a> >a"
            })
    void paragraphsThatStandInThePlaceOfOthersAreTold(String before, String after, String told) {
        String changes =
                Difference.between(before.replace('/', '\n'), after.replace('/', '\n')).stream()
                        .map(one -> one.removed() + ">" + one.added())
                        .collect(Collectors.joining(" "));

        assertThat(changes.replace('\n', '+')).isEqualTo(told);
    }
}
