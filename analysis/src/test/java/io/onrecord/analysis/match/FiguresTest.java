package io.onrecord.analysis.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The fund was emptied in 2019.                     | YEAR
                    Rents have fallen since 2010                      | YEAR
                    The charter of March 1848 says so.                | YEAR
                    She left on 3 May 2021, they say.                 | YEAR
                    In 2019 the harbour froze.                        | YEAR
                    He lost the 2016 election by a mile.              | YEAR
                    It was the flood of 2016.                         | YEAR
                    In late 1987 the mill burnt down.                 | YEAR
                    Orle exported 2073 tonnes of apples.              | QUANTITY
                    It cost $2000.                                    | QUANTITY
                    It cost 2000 crowns.                              | QUANTITY
                    More than 2000 signed.                            | QUANTITY
                    We planted 1950 trees.                            | QUANTITY
                    The bridge is 1,987 metres long.                  | QUANTITY
                    Orle exported 2517 apples.                        | QUANTITY
                    Only 12% came.                                    | QUANTITY
                    It cost 3 million.                                | QUANTITY
                    They built 2073 new homes.                        | EITHER
                    We heard of the 2016 elections.                   | EITHER
                    In 2019 people died of it.                        | EITHER
                    The number was 2019.                              | EITHER
                    Twelve of us came.                                | SMALL
                    """)
    void tellsAYearByWhatStandsAroundIt(String text, YearOrQuantity reading) {
        assertThat(Figure.in(text)).last().extracting(Figure::reading).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1.5 million            | 1500000
                    1,500,000              | 1500000
                    $90m                   | 90000000
                    90bn                   | 90000000000
                    twenty-five            | 25
                    a hundred thousand     | 100000
                    seventeen              | 17
                    one million            | 1000000
                    3.50                   | 3.5
                    """)
    void readsANumberInOneForm(String printed, String number) {
        assertThat(Figure.in(printed)).first().extracting(Figure::number).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Orle exported 2073 tonnes.                 | Orle exported 2517 tonnes.
                    Rents fell in 2009.                        | Rents fell in 2019.
                    Twelve percent of us came.                 | 40 per cent of us came.
                    It cost $90m.                              | It cost $40m.
                    It cost 90 million crowns.                 | It cost 40 million crowns.
                    We have 12 ferries.                        | We have 14 ferries.
                    The 15-year-old drove.                     | The 14-year-old drove.
                    40% of the 90 million voted.               | 12% of the 90 million voted.
                    He won the 2016 election.                  | He won the 2020 election.
                    A fire killed 2019 people.                 | A fire killed 2073 people.
                    """)
    void findsTwoTextsAtOdds(String one, String other) {
        assertThat(disagree(one, other)).isTrue();
        assertThat(disagree(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Orle exported 2073 tonnes.                 | In 2019, Orle exported 2,073 tonnes of it.
                    It cost 90 million crowns.                 | It cost 90,000,000 crowns in 2019.
                    It cost 1.5 billion.                       | It cost $1,500 million.
                    He won the 2016 election.                  | He won by 3 million in the 2016 election.
                    Rents fell in 2019.                        | Rents fell by a third.
                    Twenty-five ferries sank.                  | 25 ferries sank.
                    We have 12 ferries.                        | We have 12 ferries and 14 boats.
                    It was on 3 May at 4 pm.                   | It was around 5 in Orle.
                    """)
    void findsNothingAtOddsInWhatMayBothBeSo(String one, String other) {
        assertThat(disagree(one, other)).isFalse();
        assertThat(disagree(other, one)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Orle bridge cost 90 million.    | The bridge in Orle was dear.                      | true
                    The bridge cost us 90 million.      | The bridge cost 90 million crowns.                | true
                    People work more and earn less.     | Young people pay more and earn it later than ever | false
                    """)
    void wantsANameOrMostOfTheWordsInBoth(String passage, String claim, boolean tied) {
        assertThat(Tie.stands(Statement.of(passage), CheckedClaim.of(claim, null))).isEqualTo(tied);
    }

    private static boolean disagree(String one, String other) {
        List<Figures> figures = List.of(Figures.in(one), Figures.in(other));
        return figures.getFirst().disagree(figures.getLast());
    }
}
