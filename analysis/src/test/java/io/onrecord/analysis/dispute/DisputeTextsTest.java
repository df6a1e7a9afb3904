package io.onrecord.analysis.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.ArticleReader;
import io.onrecord.analysis.Articles;
import io.onrecord.analysis.Tally;
import io.onrecord.analysis.quote.QuoteReader;
import io.onrecord.events.About;
import io.onrecord.events.Article;
import io.onrecord.events.Claim;
import io.onrecord.events.Finding;
import io.onrecord.events.Ids;
import io.onrecord.events.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How many of the disputes in short invented texts are found, and how much of what is found is
/// right. A failure lists what is read otherwise.
class DisputeTextsTest {

    private static final double PRECISION = .95;
    private static final double RECALL = .80;

    private final ArticleReader reader = new ArticleReader();
    private final QuoteReader quotes = new QuoteReader();

    @Test
    void findsDisputesAndNothingElse() {
        Tally all = new Tally();
        for (String resource : List.of("dispute-texts.txt", "dispute-texts-later.txt")) {
            Tally part = tally(resource);
            System.out.println(resource + ": " + part);
            all.add(part);
        }
        System.out.println("disputes: " + all);

        assertThat(all.precision() >= PRECISION && all.recall() >= RECALL)
                .as(all + "\n" + String.join("\n", all.otherwise()))
                .isTrue();
    }

    private Tally tally(String resource) {
        Tally tally = new Tally();
        for (DisputeText text : DisputeText.all(resource)) {
            List<Finding> disputes = new ArrayList<>(read(text));
            tally.found(disputes.size());
            for (DisputeText.Expected wanted : text.expected()) {
                boolean there = disputes.removeIf(dispute -> isRight(dispute, wanted));
                tally.expect(there, text.shows() + ": " + wanted);
            }
            disputes.forEach(wrong -> tally.wrong(text.shows() + ": " + shown(wrong)));
        }
        return tally;
    }

    private List<Finding> read(DisputeText text) {
        Article article = Articles.of(text.text());
        return reader.within(article, quotes.read(article)).stream()
                .filter(finding -> finding.kind() == Verdict.Kind.DISPUTED)
                .toList();
    }

    private static boolean isRight(Finding dispute, DisputeText.Expected wanted) {
        return isSame(wanted.disputant(), dispute.assessor().name())
                && dispute.denial() != null
                && wanted.strength().equals(dispute.denial().strength().name())
                && isSame(wanted.claimant(), dispute.claim().claimant())
                && Ids.normal(dispute.claim().text()).contains(Ids.normal(wanted.claim()))
                && wanted.about().equals(about(dispute));
    }

    /// Which form of a name is printed is not what is measured here.
    private static boolean isSame(String wanted, @Nullable String name) {
        return wanted.equals("-") ? name == null : name != null && Statements.isSame(wanted, name);
    }

    private static String about(Finding dispute) {
        About about = Objects.requireNonNull(dispute.about());
        if (about.verdictId() != null) {
            return "RATING";
        }
        return dispute.claim().level() == Claim.Level.ATTRIBUTION ? "ATTRIBUTION" : "CONTENT";
    }

    private static String shown(Finding dispute) {
        return "%s %s of %s: %s (%s, %s)"
                .formatted(
                        dispute.assessor().name(),
                        dispute.denial(),
                        dispute.claim().claimant(),
                        dispute.claim().text(),
                        about(dispute),
                        dispute.method());
    }
}
