package io.onrecord.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowanceTest {

    @ParameterizedTest
    @CsvSource({
        "plumbline.example,   plumbline.example,      true",
        "Plumbline.Example,   plumbline.example,      true",
        "plumbline.example,   news.plumbline.example, false",
        "*.plumbline.example, news.plumbline.example, true",
        "*.plumbline.example, plumbline.example,      false",
        "*.plumbline.example, notplumbline.example,   false",
        "plumbline.example,   courier.example,        false",
        "*,                   courier.example,        true"
    })
    void coversTheSourcesThatItNames(String source, String domain, boolean covered) {
        assertThat(new Allowance(List.of(source)).covers(domain)).isEqualTo(covered);
    }
}
