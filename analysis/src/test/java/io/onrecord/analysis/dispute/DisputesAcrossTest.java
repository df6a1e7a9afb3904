package io.onrecord.analysis.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.ArticleReader;
import io.onrecord.analysis.Articles;
import io.onrecord.analysis.RatedClaims;
import io.onrecord.analysis.Reading;
import io.onrecord.events.Article;
import io.onrecord.events.Denial;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Quote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A null where a value is expected fails the test.
@NullUnmarked
class DisputesAcrossTest {

    private static final Instant STATED = Instant.parse("2031-03-01T08:00:00Z");
    private static final Instant DENIED = Instant.parse("2031-03-03T08:00:00Z");

    private static final String STATEMENT =
            "“The council closed the Orle library without a vote,” Ada Moreno, a teacher, said.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Tomas Lind, the mayor, denied that the council had closed the Orle library without a vote.
                    Tomas Lind denies that the council closed the Orle library without a vote.
                    “The council did not close the Orle library without a vote,” Tomas Lind, the mayor, said.
                    “The council never closed the Orle library without a vote,” said Tomas Lind.
                    “We met twice. It is false that the council closed the Orle library without a vote,” said Tomas Lind.
                    """)
    void tiesADenialToTheStatementInAnotherArticle(String denial) {
        List<Finding> tied = tie(STATEMENT, denial);
        assertThat(tied).hasSize(1);
        Finding dispute = tied.getFirst();
        assertThat(dispute.assessor().name()).isEqualTo("Tomas Lind");
        assertThat(dispute.claim().claimant()).isEqualTo("Ada Moreno");
        assertThat(dispute.denial().strength()).isEqualTo(Denial.Strength.EXPLICIT);
        assertThat(dispute.evidence())
                .extracting(Evidence::role)
                .containsExactly(Evidence.Role.DENIAL, Evidence.Role.CLAIM);
        assertThat(dispute.evidence()).extracting(Evidence::articleId).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    “The fund lost 40 million crowns in Orle,” Ada Moreno said.         | Tomas Lind denied that the fund had lost 90 million crowns in Orle.
                    “The council closed the Orle library early,” Ada Moreno said.       | Tomas Lind denied that the council had closed the Tarn library early.
                    “Brackwater sued the Orle port authority,” Ada Moreno said.         | Tomas Lind denied that the Orle port authority had sued Brackwater.
                    “The fund moved gold from Orle to Tarn,” Ada Moreno said.           | Tomas Lind denied that the fund had moved gold to Orle from Tarn.
                    “The council closed the library on the hill,” Ada Moreno said.      | Tomas Lind denied that the council had closed the library on the hill.
                    “He took money from the Orle port fund,” Ada Moreno said.           | Tomas Lind denied that he took money from the Orle port fund.
                    “The Orle council meets the miners today,” Ada Moreno said.         | Tomas Lind denied that the Orle council meets the miners today.
                    “The council closed the Orle library early,” Ada Moreno said.       | Tomas Lind does not believe that the council closed the Orle library early.
                    “The council closed the Orle library early,” Ada Moreno said.       | “If the council did not close the Orle library early, who did?” Tomas Lind said.
                    “The council closed the Orle library early,” Ada Moreno said.       | “People say the council did not close the Orle library early,” Tomas Lind said.
                    “The council closed the Orle library early,” Ada Moreno said.       | “The council did not only close the Orle library early,” Tomas Lind said.
                    “The council closed the Orle library early,” Ada Moreno said.       | “The council should not close the Orle library early,” Tomas Lind said.
                    “The council did not close the Orle library early,” Ada Moreno said.| “The council did not close the Orle library early,” Tomas Lind said.
                    “The council may close the Orle library early,” Ada Moreno said.    | Tomas Lind denied that the council may close the Orle library early.
                    “The council closed the Orle library early,” Ada Moreno said.       | Tomas Lind denied any wrongdoing over the Orle library.
                    “The council closed the Orle library early,” Ada Moreno said.       | Tomas Lind was denied bail in Orle on the day the council closed the library.
                    “The council closed the Orle library early,” Ada Moreno said.       | Ada Moreno denied that the council had closed the Orle library early.
                    “The council closed the Orle library early,” Ada Moreno said.       | Mr Moreno denied that the council had closed the Orle library early.
                    “It is a lie that the council closed the Orle library,” Ada Moreno said.| Tomas Lind denied that the council had closed the Orle library.
                    “All ferries to Orle are late,” Ada Moreno said.                    | Tomas Lind denied that ferries to Orle are late.
                    """)
    void staysSilentOnWhatMayBeAnotherMatter(String statement, String denial) {
        assertThat(tie(statement, denial)).isEmpty();
    }

    @Test
    void makesOneOfManySentences() {
        String denial =
                "Tomas Lind denied that the council had closed the Orle library without a vote.\n\n"
                        + "“The council did not close the Orle library without a vote,” Tomas Lind said.";
        assertThat(tie(STATEMENT, denial)).hasSize(1);
    }

    @Test
    void isOneVerdictForAllCopies() {
        String denial =
                "Tomas Lind denied that the council closed the Orle library without a vote.";
        Finding one = tie(STATEMENT, denial).getFirst();
        Finding other = tie(STATEMENT, "Hear this. " + denial).getFirst();
        assertThat(one.verdictId()).isEqualTo(other.verdictId());
    }

    @Test
    void looksAtStatementsThatWereInPrintRightBeforeTheDenial() {
        String denial =
                "Tomas Lind denied that the council closed the Orle library without a vote.";
        assertThat(tie(STATEMENT, DENIED.plusSeconds(60), denial)).isEmpty();
        assertThat(tie(STATEMENT, Instant.parse("2030-03-01T08:00:00Z"), denial)).isEmpty();
    }

    private static List<Finding> tie(String statement, String denial) {
        return tie(statement, STATED, denial);
    }

    private static List<Finding> tie(String statement, Instant stated, String denial) {
        Article other = article("other.example", statement);
        Article own = article("own.example", denial);
        List<PrintedSentence> statements = new ArrayList<>();
        PrintedSentences there = new PrintedSentences(other.textHash(), stated);
        read(other).quotes().forEach(quote -> statements.addAll(there.stated(quote)));
        PrintedSentences here = new PrintedSentences(own.textHash(), DENIED);
        List<PrintedSentence> denials = new ArrayList<>();
        Reading reading = read(own);
        for (Quote quote : reading.quotes()) {
            denials.addAll(here.denied(quote));
            for (Finding finding : reading.findings()) {
                if (finding.about() != null
                        && finding.about().otherQuoteIds().contains(quote.id())) {
                    here.denied(finding, quote).ifPresent(denials::add);
                }
            }
        }
        return DisputesAcross.tie(denials, statements);
    }

    private static Article article(String domain, String text) {
        return Articles.of(new Article.Source(domain, domain, null), text, List.of());
    }

    private static Reading read(Article article) {
        return new ArticleReader().read(article, RatedClaims.NONE);
    }
}
