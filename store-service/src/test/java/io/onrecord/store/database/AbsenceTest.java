package io.onrecord.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsenceTest {

    @ParameterizedTest
    @CsvSource({
        "08001, true",
        "40P01, true",
        "53100, true",
        "57P03, true",
        "58030, true",
        ",      true",
        "22021, false",
        "42601, false",
        "23505, false"
    })
    void theStateOfAFailureSaysWhetherTheDatabaseIsAway(String state, boolean away) {
        assertThat(Absence.isReasonOf(new SQLException("why", state))).isEqualTo(away);
    }

    @Test
    void theCauseCounts() {
        RuntimeException wrapped =
                new RuntimeException(new IllegalStateException(new SQLException("gone", "08006")));

        assertThat(Absence.isReasonOf(wrapped)).isTrue();
    }

    @Test
    void whatIsNotAboutTheDatabaseIsNoAbsence() {
        assertThat(Absence.isReasonOf(new IllegalStateException("why"))).isFalse();
    }
}
