package io.onrecord.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProcessIdTest {

    @Test
    void findsTheSameProcessAgain() {
        ProcessHandle self = ProcessHandle.current();

        assertThat(ProcessId.of(self).alive()).contains(self);
    }

    @Test
    void knowsALaterProcessWithTheSameNumber() {
        Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");

        assertThat(new ProcessId(ProcessHandle.current().pid(), longAgo).alive()).isEmpty();
    }
}
