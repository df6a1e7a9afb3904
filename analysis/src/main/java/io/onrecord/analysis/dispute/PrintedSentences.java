package io.onrecord.analysis.dispute;

import io.onrecord.events.Claim;
import io.onrecord.events.Denial;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Quote;
import io.onrecord.events.Span;
import io.onrecord.events.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What an article prints as stated and as denied, each sentence with a key that is equal where
/// another article prints the same.
///
/// @param textHash of the text that the quotes were read from
/// @param printedAt when the article came out
public record PrintedSentences(String textHash, Instant printedAt) {

    /// The sentences that somebody named states. One that says of whom it speaks alone by its first
    /// word counts too: the denial has to name it.
    public List<PrintedSentence> stated(Quote quote) {
        return Statements.isStatement(quote)
                ? sentences(quote, Evidence.Role.CLAIM, PrintedSentences::stated)
                : List.of();
    }

    /// The sentences with a “not”: “The council did not close the Orle library”.
    public List<PrintedSentence> denied(Quote quote) {
        return Statements.isStatement(quote)
                ? sentences(quote, Evidence.Role.DENIAL, PrintedSentences::denied)
                : List.of();
    }

    /// What somebody denied in so many words, and nobody in the article says: “denied that the
    /// council had closed the Orle library”.
    ///
    /// @param dispute that the article's reader found
    /// @param denial the quote that it rests on
    public Optional<PrintedSentence> denied(Finding dispute, Quote denial) {
        String words = dispute.claim().text();
        return isUnclaimed(dispute) && !Statements.name(denial).isEmpty()
                ? StatementKey.of(words)
                        .map(key ->
                                new PrintedSentence(
                                        key.hash(), words, denial, printedAt, dispute.evidence()))
                : Optional.empty();
    }

    /// Whether the article shows a denial, and not whose statement it denies.
    public static boolean isUnclaimed(Finding dispute) {
        Denial denial = dispute.denial();
        return dispute.kind() == Verdict.Kind.DISPUTED
                && dispute.claim().claimant() == null
                && dispute.claim().claimantBasis() == Claim.ClaimantBasis.NONE
                && dispute.claim().level() == Claim.Level.CONTENT
                && denial != null
                && denial.strength() == Denial.Strength.EXPLICIT;
    }

    private static Optional<StatementKey> stated(String sentence) {
        return NegatedRestatement.isJudged(sentence) ? Optional.empty() : StatementKey.of(sentence);
    }

    private static Optional<StatementKey> denied(String sentence) {
        return Matter.mayBeNegated(sentence) && NegatedRestatement.isDenial(sentence)
                ? StatementKey.of(sentence)
                        .filter(StatementKey::negated)
                        .map(StatementKey::opposite)
                : Optional.empty();
    }

    private List<PrintedSentence> sentences(
            Quote quote, Evidence.Role role, Function<String, Optional<StatementKey>> keyOf) {
        List<PrintedSentence> printed = new ArrayList<>();
        int from = 0;
        for (Span part : quote.content()) {
            int to = Math.min(quote.text().length(), from + part.length());
            String words = quote.text().substring(Math.min(from, to), to);
            from = to + 1;
            for (String sentence : SpokenSentences.of(words)) {
                int start = part.start() + words.indexOf(sentence);
                keyOf.apply(sentence)
                        .map(key ->
                                new PrintedSentence(
                                        key.hash(),
                                        sentence.replaceAll("[,\\s]+$", ""),
                                        quote,
                                        printedAt,
                                        List.of(evidence(quote, start, sentence, role))))
                        .ifPresent(printed::add);
            }
        }
        return printed;
    }

    private Evidence evidence(Quote quote, int start, String sentence, Evidence.Role role) {
        return new Evidence(
                quote.articleId(),
                quote.articleVersion(),
                textHash,
                Evidence.TEXT,
                new Span(start, start + sentence.length()),
                sentence,
                role);
    }
}
