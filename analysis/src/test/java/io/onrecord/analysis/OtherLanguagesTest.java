package io.onrecord.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text in another language is left alone, and the reading says so.
class OtherLanguagesTest {

    private final ArticleReader reader = new ArticleReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    German     | „Die Brücke bleibt offen“, sagte Bürgermeisterin Anna Leck am Freitag. Sie habe den Bericht selbst gelesen, und er lasse keine andere Entscheidung zu.
                    French     | « Le pont restera ouvert », a déclaré vendredi la maire Anna Leck. Elle dit avoir lu elle-même le rapport, qui ne permet pas une autre décision.
                    Spanish    | «El puente seguirá abierto», dijo el viernes la alcaldesa Anna Leck. Afirmó que ella misma había leído el informe y que no permite otra decisión.
                    Italian    | «Il ponte resterà aperto», ha detto venerdì la sindaca Anna Leck. Ha aggiunto di avere letto lei stessa la relazione, che non lascia altra scelta.
                    Dutch      | “De brug blijft open”, zei burgemeester Anna Leck vrijdag. Zij heeft het rapport zelf gelezen en dat laat volgens haar geen ander besluit toe.
                    Portuguese | “A ponte continuará aberta”, disse na sexta-feira a prefeita Anna Leck. Ela afirmou ter lido o relatório, que não permite outra decisão.
                    Polish     | „Most pozostanie otwarty” – powiedziała w piątek burmistrz Anna Leck. Dodała, że sama przeczytała raport, który nie pozwala na inną decyzję.
                    Swedish    | ”Bron förblir öppen”, sade borgmästaren Anna Leck i fredags. Hon har själv läst rapporten, som enligt henne inte tillåter något annat beslut.
                    Russian    | «Мост останется открытым», — сказала в пятницу мэр Анна Лек. Она сама прочитала отчёт, который не допускает другого решения.
                    """)
    void leavesItAloneAndSaysWhy(String language, String text) {
        Reading reading = reader.read(Articles.of(text), RatedClaims.NONE);

        assertThat(reading.quotes()).as(language).isEmpty();
        assertThat(reading.leftAlone()).isEqualTo(Reading.LeftAlone.OTHER_LANGUAGE);
    }

    @Test
    void readsEnglishWithForeignNamesAndWords() {
        Reading reading =
                reader.read(
                        Articles.of(
                                "“The bridge stays open,” said Jürgen Großkopf of the Straßenbauamt"
                                        + " in Köln-Mülheim on Friday."),
                        RatedClaims.NONE);

        assertThat(reading.leftAlone()).isNull();
        assertThat(reading.quotes()).isNotEmpty();
    }

    @Test
    void saysNothingAboutALanguageWhereThereAreTooFewWords() {
        Reading reading = reader.read(Articles.of("No."), RatedClaims.NONE);

        assertThat(reading.leftAlone()).isNull();
    }
}
