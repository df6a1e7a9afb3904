package io.onrecord.store.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest {

    @ParameterizedTest
    @CsvSource({
        "08001, PASSING", // the database is not there
        "57P01, PASSING", // it is being shut down
        "53100, PASSING", // its disk is full
        "40P01, PASSING", // deadlock
        "'', PASSING", // the pool gave no connection
        "22P05, CONTENT", // U+0000 in a text
        "22008, CONTENT", // a year that no timestamp has
        "23502, CONTENT", // nothing where something has to be
        "54000, CONTENT", // too long for an index
    })
    void theSqlStateTellsWhetherTheSameMayWorkLater(String state, Fault fault) {
        assertThat(Fault.of(new SQLException("it failed", state))).isEqualTo(fault);
    }
}
