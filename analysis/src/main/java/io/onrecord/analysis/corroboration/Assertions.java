package io.onrecord.analysis.corroboration;

import io.onrecord.analysis.dispute.Matter;
import io.onrecord.analysis.dispute.SpokenSentences;
import io.onrecord.analysis.dispute.Statements;
import io.onrecord.events.About;
import io.onrecord.events.Assessor;
import io.onrecord.events.Claim;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Ids;
import io.onrecord.events.Quote;
import io.onrecord.events.Span;
import io.onrecord.events.Speaker;
import io.onrecord.events.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The sentences that somebody named asserts, each with a key that is equal where the same is said
/// in whatever order and tense.
public final class Assertions {

    /// A sentence of fewer telling words says the same as many others by chance.
    private static final int LEAST = 4;

    private static final Pattern OPEN =
            Pattern.compile(
                    "(?i)\\b(?:if|whether|maybe|perhaps|suppose|unless|would|should|will|I think|I"
                            + " believe|we hope)\\b|\\?");

    private Assertions() {}

    /// @param key equal where the same is said
    public record Assertion(String key, Finding finding) {}

    /// @param textHash of the text that the quote was read from
    public static List<Assertion> in(Quote quote, String textHash) {
        if (!Statements.isStatement(quote) || description(quote).isEmpty()) {
            return List.of();
        }
        List<Assertion> assertions = new ArrayList<>();
        int from = 0;
        for (Span part : quote.content()) {
            int to = Math.min(quote.text().length(), from + part.length());
            String words = quote.text().substring(Math.min(from, to), to);
            from = to + 1;
            for (String sentence : SpokenSentences.of(words)) {
                Matter matter = Matter.of(sentence);
                if (matter.stems().size() >= LEAST && !OPEN.matcher(sentence).find()) {
                    int start = part.start() + words.indexOf(sentence);
                    Span place = new Span(start, start + sentence.length());
                    assertions.add(assertion(quote, textHash, matter, place, sentence));
                }
            }
        }
        return assertions;
    }

    private static Assertion assertion(
            Quote quote, String textHash, Matter matter, Span place, String sentence) {
        String key =
                (matter.negated() ? "not " : "") + String.join(" ", new TreeSet<>(matter.stems()));
        String verdictId = Ids.verdict(Verdict.Kind.CORROBORATED, key, "");
        Evidence evidence =
                new Evidence(
                        quote.articleId(),
                        quote.articleVersion(),
                        textHash,
                        Evidence.TEXT,
                        place,
                        sentence,
                        Evidence.Role.UTTERANCE);
        Finding finding =
                new Finding(
                        Ids.finding(quote.articleId(), verdictId),
                        quote.articleId(),
                        quote.articleVersion(),
                        Verdict.Kind.CORROBORATED,
                        verdictId,
                        claim(quote, verdictId, sentence),
                        new About(null, quote.id(), List.of()),
                        new Assessor(
                                Statements.name(quote),
                                null,
                                description(quote),
                                Assessor.Relation.UNKNOWN),
                        null,
                        null,
                        null,
                        List.of(evidence),
                        "same statement");
        return new Assertion(verdictId, finding);
    }

    private static Claim claim(Quote quote, String id, String sentence) {
        return new Claim(
                id,
                sentence.replaceAll("[,\\s]+$", ""),
                Claim.Level.CONTENT,
                Statements.name(quote),
                Claim.ClaimantBasis.QUOTATION,
                null,
                null,
                List.of(quote.id()));
    }

    /// What the article says of the speaker beside the name; empty when it says nothing.
    private static String description(Quote quote) {
        Speaker speaker = Objects.requireNonNull(quote.speaker());
        String role = speaker.role() == null ? "" : speaker.role() + " ";
        String beside = speaker.mention().replace(Statements.name(quote), " ");
        return (role + beside).replaceAll("[,\\s]+", " ").strip();
    }
}
