package io.onrecord.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @ParameterizedTest
    @CsvSource({
        "'',    xterm, true",
        "1,     xterm, false",
        "false, xterm, false",
        "'',    dumb,  false"
    })
    void respectsNoColorAndTerm(String noColor, String term, boolean allowed) {
        assertThat(Terminal.allowsColour(Map.of("NO_COLOR", noColor, "TERM", term)))
                .isEqualTo(allowed);
    }
}
