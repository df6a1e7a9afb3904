package io.onrecord.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.words.Words;
import io.onrecord.events.Said;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePhrasesTest {

    /// A Monday.
    private static final Calendar PUBLISHED_JULY_FIRST = new Calendar(LocalDate.of(2019, 7, 1));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    June 30, 2019 and later     | June 30, 2019             | 2019-06-30
                    Jan. 20, 2009: To those     | Jan. 20, 2009             | 2009-01-20
                    Sept. 3 1987                | Sept. 3 1987              | 1987-09-03
                    30 June 2019                | 30 June 2019              | 2019-06-30
                    the 3rd of May, 1987        | the 3rd of May, 1987      | 1987-05-03
                    Sunday, June 30, 2019       | Sunday, June 30, 2019     | 2019-06-30
                    Sunday June 30, 2019The     | Sunday June 30, 2019      | 2019-06-30
                    Sun. or later               | -                         | -
                    Monday 12 April 1999        | Monday 12 April 1999      | 1999-04-12
                    2019-06-30                  | 2019-06-30                | 2019-06-30
                    December 2009               | December 2009             | 2009-12
                    Feb. 2012                   | Feb. 2012                 | 2012-02
                    July of 2016                | July of 2016              | 2016-07
                    late February 2012          | late February 2012        | 2012-02
                    2013 figures                | 2013                      | 2013
                    Feb. 30, 2012               | -                         | -
                    Feb. 29, 2011               | -                         | -
                    2019-02-30                  | -                         | -
                    may 5                       | -                         | -
                    2019-2020                   | -                         | -
                    1066                        | -                         | -
                    """)
    void wholeDatesNeedNoDayOfPublication(String text, String phrase, String value) {
        assertReading(new Calendar(null), text, phrase, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Saturday the team           | Saturday                  | 2019-06-29
                    Monday that                 | Monday                    | 2019-07-01
                    last Monday                 | last Monday               | 2019-06-24
                    Tuesday                     | Tuesday                   | 2019-06-25
                    this past Thursday          | this past Thursday        | 2019-06-27
                    late Friday night           | late Friday night         | 2019-06-28
                    early on Friday             | early on Friday           | 2019-06-28
                    June 30 at noon             | June 30                   | 2019-06-30
                    July 2                      | July 2                    | 2019-07-02
                    July 4                      | July 4                    | 2018-07-04
                    4th of July                 | 4th of July               | 2018-07-04
                    Feb. 29                     | Feb. 29                   | 2016-02-29
                    June                        | June                      | 2019-06
                    July                        | July                      | 2019-07
                    last July                   | last July                 | 2018-07
                    August                      | August                    | 2018-08
                    today                       | today                     | 2019-07-01
                    yesterday afternoon         | yesterday afternoon       | 2019-06-30
                    last night                  | last night                | 2019-06-30
                    this morning                | this morning              | 2019-07-01
                    two days ago                | two days ago              | 2019-06-29
                    last month                  | last month                | 2019-06
                    late last month             | late last month           | 2019-06
                    earlier this month          | earlier this month        | 2019-07
                    last year                   | last year                 | 2018
                    earlier this year           | earlier this year         | 2019
                    last week                   | -                         | -
                    three weeks ago             | -                         | -
                    next Saturday               | -                         | -
                    """)
    void shortDatesCountBackFromTheDayOfPublication(String text, String phrase, String value) {
        assertReading(PUBLISHED_JULY_FIRST, text, phrase, value);
    }

    @Test
    void shortDatesMeanNothingWithoutADayOfPublication() {
        assertThat(read(new Calendar(null), "Saturday")).isEmpty();
        assertThat(read(new Calendar(null), "June 30")).isEmpty();
        assertThat(read(new Calendar(null), "last month")).isEmpty();
    }

    @Test
    void aYearOrAMonthAloneIsADateOnlyBehindAPreposition() {
        assertThat(DatePhrases.at(Words.of("2013"), 0))
                .hasValueSatisfying(date -> assertThat(date.alone()).isFalse());
        assertThat(DatePhrases.at(Words.of("July"), 0))
                .hasValueSatisfying(date -> assertThat(date.alone()).isFalse());
        assertThat(DatePhrases.at(Words.of("last July"), 0))
                .hasValueSatisfying(date -> assertThat(date.alone()).isTrue());
    }

    @Test
    void theEdgesOfTheCalendarAreNoError() {
        assertThat(read(new Calendar(LocalDate.MAX), "June 30")).isEmpty();
        assertThat(read(new Calendar(LocalDate.MIN), "yesterday")).isEmpty();
    }

    private static void assertReading(Calendar calendar, String text, String phrase, String value) {
        Optional<Said.Date> date = read(calendar, text);

        assertThat(date.map(found -> found.span().of(text)).orElse("-")).isEqualTo(phrase);
        assertThat(date.map(Said.Date::value).orElse("-")).isEqualTo(value);
    }

    private static Optional<Said.Date> read(Calendar calendar, String text) {
        return DatePhrases.at(Words.of(text), 0).flatMap(calendar::resolve);
    }
}
