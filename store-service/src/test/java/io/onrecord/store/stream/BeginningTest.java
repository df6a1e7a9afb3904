package io.onrecord.store.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.store.stream.Beginning.Log;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A log whose events up to 40 are forgotten and whose newest is 70.
class BeginningTest {

    private static final Log LOG = new Log("e1", 40, 70);

    @ParameterizedTest
    @CsvSource({"0,     e1-40", "e1-40, e1-40", "e1-41, e1-41", "e1-70, e1-70"})
    void aClientGoesOnBehindItsLastEvent(String last, String begins) {
        Beginning beginning = Beginning.of(StreamId.of(last).orElseThrow(), LOG);

        assertThat(beginning).isEqualTo(new Beginning.Continued(StreamId.of(begins).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "e1-39, FORGOTTEN",
        "e1-0,  FORGOTTEN",
        "e1-71, AHEAD",
        "e2-50, OTHER_EPOCH",
        "50,    OTHER_EPOCH"
    })
    void aClientThatCannotGoOnBeginsNowAndIsToldWhy(String last, Beginning.Reason reason) {
        Beginning beginning = Beginning.of(StreamId.of(last).orElseThrow(), LOG);

        assertThat(beginning).isEqualTo(new Beginning.Reset(new StreamId("e1", 70), reason));
    }

    @Test
    void aClientWithoutAnIdBeginsNow() {
        assertThat(Beginning.of(null, LOG))
                .isEqualTo(new Beginning.Continued(new StreamId("e1", 70)));
    }

    @ParameterizedTest
    @CsvSource({"yesterday", "-1", "e1-", "e1--4", "'e1-4 '", "1e1-99999999999999999999"})
    void whatIsNoIdIsNone(String given) {
        assertThat(StreamId.of(given)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "1f0c9a3e-4711"})
    void anIdIsWrittenAsItIsRead(String id) {
        assertThat(StreamId.of(id).orElseThrow()).hasToString(id);
    }
}
