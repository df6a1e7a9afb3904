package io.onrecord.analysis.correction;

import io.onrecord.analysis.dispute.Statements;
import io.onrecord.events.About;
import io.onrecord.events.Article;
import io.onrecord.events.Assessor;
import io.onrecord.events.Claim;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Ids;
import io.onrecord.events.Quote;
import io.onrecord.events.Said;
import io.onrecord.events.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A correction as a finding. One for each article and corrected claim: a second notice about it is
/// no second correction.
final class Correction {

    private Correction() {}

    /// @param verdictId of the rating that is corrected; null for a quoted text
    static Finding of(
            Article article,
            Claim claim,
            @Nullable String verdictId,
            List<Evidence> evidence,
            String method) {
        String id = Ids.verdict(Verdict.Kind.CORRECTION, claim.id(), article.id());
        return new Finding(
                Ids.finding(article.id(), id),
                article.id(),
                article.version(),
                Verdict.Kind.CORRECTION,
                id,
                claim,
                new About(verdictId, verdictId == null ? claim.id() : null, List.of()),
                new Assessor(
                        article.source().name(),
                        article.source().domain(),
                        "publisher",
                        Assessor.Relation.SELF),
                null,
                null,
                null,
                evidence,
                method);
    }

    static Claim claim(Quote quote) {
        Said.Date date = quote.said().date();
        Said.Detail place = quote.said().place();
        return new Claim(
                quote.id(),
                quote.text(),
                Claim.Level.CONTENT,
                Statements.name(quote),
                Claim.ClaimantBasis.QUOTATION,
                date == null ? null : date.value(),
                place == null ? null : place.value(),
                List.of(quote.id()));
    }
}
