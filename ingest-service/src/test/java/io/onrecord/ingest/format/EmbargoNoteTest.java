package io.onrecord.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbargoNoteTest {

    /// A Monday in winter.
    private static final Instant WRITTEN = Instant.parse("2026-03-02T15:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EMBARGOED UNTIL 0001 FRIDAY MARCH 6                            | 2026-03-06T00:01:00Z
                    Embargoed until 00:01 on Friday, 6 March 2026.                 | 2026-03-06T00:01:00Z
                    embargoed to 00.01 hours Friday March 6                        | 2026-03-06T00:01:00Z
                    STRICTLY EMBARGOED TILL 10PM GMT MARCH 6                       | 2026-03-06T22:00:00Z
                    EMBARGO: 2230 BST, 6/7/2026                                    | 2026-07-06T21:30:00Z
                    Embargo: 22.30, 6th of July                                    | 2026-07-06T21:30:00Z
                    embargoed until 2026-03-06T00:01:00+01:00                      | 2026-03-05T23:01:00Z
                    Embargoed until 2026-03-06 09:00 UTC                           | 2026-03-06T09:00:00Z
                    Not for publication before 10.30 p.m. tonight                  | 2026-03-02T22:30:00Z
                    Embargoed until noon tomorrow                                  | 2026-03-03T12:00:00Z
                    Embargoed until midnight on Friday                             | 2026-03-07T00:00:00Z
                    Embargoed until 0001 Monday                                    | 2026-03-02T00:01:00Z
                    Embargoed until March 6                                        | 2026-03-06T00:00:00Z
                    Embargoed until 1400                                           | 2026-03-03T14:00:00Z
                    Embargoed until 4pm                                            | 2026-03-02T16:00:00Z
                    Embargo until 9am ET, March 6                                  | 2026-03-06T14:00:00Z
                    Embargoed until 0001 January 4                                 | 2026-01-04T00:01:00Z
                    Embargoed until 0001 August 4                                  | 2026-08-03T23:01:00Z
                    0001 FRIDAY MARCH 6: EMBARGOED                                 | 2026-03-06T00:01:00Z
                    Pictures follow. Embargoed until 0001 March 6. Contact: 020 7946 0000 | 2026-03-06T00:01:00Z
                    """)
    void readsTheEndOfAnEmbargo(String note, Instant end) {
        assertThat(EmbargoNote.read(note, WRITTEN)).isEqualTo(new EmbargoNote.Until(end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Embargoed until further notice",
                "UNDER STRICT EMBARGO",
                "Embargo: see the press office's note",
                "Embargoed until 31 February 2026"
            })
    void isUnclearWhereNoEndCanBeRead(String note) {
        assertThat(EmbargoNote.read(note, WRITTEN)).isEqualTo(new EmbargoNote.Unclear());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Adds quotes in paragraph 3",
                "EMBARGO LIFTED",
                "The embargo has now expired",
                "No embargo",
                "No longer under embargo",
                "Updates reaction to the arms embargo",
                "Corrects spelling of Morrow; embargoes of the ports follow"
            })
    void saysNothingWhereThereIsNone(String note) {
        assertThat(EmbargoNote.read(note, WRITTEN)).isEqualTo(new EmbargoNote.None());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Embargoed until 0001 March 6", "Embargoed until tomorrow"})
    void needsTheTimeOfWritingForADayWithoutAYear(String note) {
        assertThat(EmbargoNote.read(note, null)).isEqualTo(new EmbargoNote.Unclear());
    }
}
