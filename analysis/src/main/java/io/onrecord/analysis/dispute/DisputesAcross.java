package io.onrecord.analysis.dispute;

import io.onrecord.events.About;
import io.onrecord.events.Assessor;
import io.onrecord.events.Claim;
import io.onrecord.events.Denial;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Ids;
import io.onrecord.events.Quote;
import io.onrecord.events.Said;
import io.onrecord.events.Speaker;
import io.onrecord.events.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Denials tied to what is stated in another article: the same words about the same names, said by
/// somebody else, in print before the denial and not long before it.
///
/// There is one verdict for each disputant and statement, however many sentences and articles.
public final class DisputesAcross {

    /// Later, the same words may be about something else.
    private static final Duration REACH = Duration.ofDays(30);

    private static final Comparator<PrintedSentence> FIRST =
            Comparator.comparing(PrintedSentence::printedAt)
                    .thenComparing(one -> one.quote().id())
                    .thenComparing(one -> one.evidence().getFirst().span().start());

    private DisputesAcross() {}

    /// @param denials of one article, in the order of the text
    /// @param statements of other articles, in any order
    public static List<Finding> tie(
            List<PrintedSentence> denials, List<PrintedSentence> statements) {
        Map<List<String>, List<PrintedSentence>> byDisputant = new LinkedHashMap<>();
        for (PrintedSentence denial : denials) {
            byDisputant
                    .computeIfAbsent(
                            List.of(Ids.normal(denial.name()), denial.key()),
                            _ -> new ArrayList<>())
                    .add(denial);
        }
        return byDisputant.values().stream()
                .flatMap(same ->
                        denied(same.getFirst(), statements)
                                .map(statement -> finding(same, statement))
                                .stream())
                .toList();
    }

    /// The first of the statements that the denial may be about.
    private static Optional<PrintedSentence> denied(
            PrintedSentence denial, List<PrintedSentence> statements) {
        return statements.stream()
                .filter(statement -> statement.key().equals(denial.key()))
                .filter(statement -> isMeant(statement, denial))
                .min(FIRST);
    }

    private static boolean isMeant(PrintedSentence statement, PrintedSentence denial) {
        Duration since = Duration.between(statement.printedAt(), denial.printedAt());
        return !statement.quote().articleId().equals(denial.quote().articleId())
                && !Statements.isSame(statement.name(), denial.name())
                && !since.isNegative()
                && since.compareTo(REACH) <= 0
                && (StatementKey.names(statement.words()) || StatementKey.names(denial.words()));
    }

    private static Finding finding(List<PrintedSentence> denials, PrintedSentence statement) {
        Quote first = denials.getFirst().quote();
        String verdictId =
                Ids.verdict(
                        Verdict.Kind.DISPUTED,
                        Ids.normal(denials.getFirst().name()),
                        statement.key());
        Speaker disputant = Objects.requireNonNull(first.speaker());
        Claim claim = claim(statement);
        return new Finding(
                Ids.finding(first.articleId(), verdictId),
                first.articleId(),
                first.articleVersion(),
                Verdict.Kind.DISPUTED,
                verdictId,
                claim,
                new About(
                        null,
                        statement.quote().id(),
                        denials.stream().map(one -> one.quote().id()).distinct().toList()),
                new Assessor(
                        disputant.name(),
                        null,
                        disputant.role(),
                        Relations.between(disputant, statement.quote().speaker(), claim)),
                null,
                null,
                new Denial(Denial.Strength.EXPLICIT, null),
                evidence(denials, statement),
                "denied elsewhere");
    }

    private static Claim claim(PrintedSentence statement) {
        Quote quote = statement.quote();
        Said.Date date = quote.said().date();
        Said.Detail place = quote.said().place();
        return new Claim(
                quote.id(),
                statement.words(),
                Claim.Level.CONTENT,
                statement.name(),
                Claim.ClaimantBasis.QUOTATION,
                date == null ? null : date.value(),
                place == null ? null : place.value(),
                List.of(quote.id()));
    }

    private static List<Evidence> evidence(
            List<PrintedSentence> denials, PrintedSentence statement) {
        return Stream.concat(
                        denials.stream().flatMap(one -> one.evidence().stream()).distinct(),
                        statement.evidence().stream())
                .toList();
    }
}
