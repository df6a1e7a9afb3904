package io.onrecord.analysis.dispute;

import io.onrecord.events.Denial;
import io.onrecord.events.Denial.Strength;
import io.onrecord.events.Finding;
import io.onrecord.events.Quote;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// “Moreno's claim is a lie”, “Moreno is making it up”, and “That is not true” right behind what
/// somebody else said.
final class CalledFalse implements DisputeRule {

    /// A bare “that is not true” is about what was said at most so far before.
    private static final int NEAR = 700;

    /// “Yes.”, “Look.”: what may stand before the denial.
    private static final int INTERJECTION = 12;

    private static final String NAME = "(\\p{Lu}[\\p{L}-]+)";

    private static final String OWNED_CLAIM =
            "['’]s? (?:(?:own|latest|repeated|strange|absurd) )?(?:claims?|assertions?|account"
                    + "|allegations?|accusations?|statements?|story|stories|version|suggestion)\\b";

    private static final Pattern NAMED =
            Pattern.compile(
                    NAME
                            + "(?:"
                            + OWNED_CLAIM
                            + "| (?:is|was) (?:\\w+ ){0,2}(?:lying|making (?:it|this|that|things) up)\\b)");

    /// Whoever it is, the denial is of no other's words.
    private static final Pattern CLAIM_OF_NAME = Pattern.compile(NAME + OWNED_CLAIM);

    private static final Pattern NEGATION =
            Pattern.compile("(?i)\\b(?:not|never|no|nobody|nothing|none)\\b|n['’]t\\b");

    /// “When they call me that, it's not true”: about its own clause.
    private static final Pattern OWN_CLAUSE =
            Pattern.compile(
                    "(?i)\\b(?:when|whenever|as if|although|though|the idea that|the notion that)\\b");

    /// “Recall no instance of it”, “such a call”.
    private static final Pattern POINTS =
            Pattern.compile(
                    "(?i)\\b(?:of|recall|remember) (?:it|that|this|any such|such)\\b(?! I\\b)");

    @Override
    public Optional<Dispute> read(Quote quote, Scene scene) {
        if (quote.standing() != Quote.Standing.ASSERTED) {
            return Optional.empty();
        }
        Denying denying = Denying.of(quote, scene);
        boolean first = true;
        for (String sentence : denying.sentences()) {
            Optional<DenialWords> words = scene.denial(sentence);
            if (words.isPresent()) {
                Optional<DeniedStatement> denied = named(quote, sentence, scene);
                boolean bare =
                        first
                                && !hasOwnClause(sentence, words.get())
                                && !CLAIM_OF_NAME.matcher(sentence).find();
                if (denied.isEmpty() && bare) {
                    denied = rightBefore(quote, words.get().strength(), scene);
                }
                if (denied.isPresent() && isByAnother(quote, denied.get())) {
                    return denied.map(what -> dispute(denying, words.get(), what));
                }
            }
            first &= sentence.length() <= INTERJECTION;
        }
        return Optional.empty();
    }

    private static Dispute dispute(Denying denying, DenialWords words, DeniedStatement denied) {
        String scope = words.scope();
        return new Dispute(
                denied,
                new Denial(words.strength(), scope.isEmpty() ? null : scope),
                denying.shown(),
                "called false");
    }

    /// The statement that the sentence names.
    private static Optional<DeniedStatement> named(Quote quote, String sentence, Scene scene) {
        Matcher matcher = NAMED.matcher(sentence);
        while (matcher.find()) {
            String name = matcher.group(1);
            for (Finding rating : scene.ratings()) {
                String claimant = rating.claim().claimant();
                if (claimant != null && Statements.isSame(name, claimant)) {
                    return Optional.of(new DeniedStatement.Claimed(rating, null));
                }
            }
            for (Quote said : scene.before(quote)) {
                if (Statements.isSame(name, Statements.name(said))) {
                    return Optional.of(DeniedStatement.of(said, scene));
                }
            }
        }
        return Optional.empty();
    }

    /// What somebody else said right before, unless the quote answers a question.
    private static Optional<DeniedStatement> rightBefore(
            Quote quote, Strength strength, Scene scene) {
        if (Question.isAnsweredBy(quote, scene)) {
            return Optional.empty();
        }
        return scene.before(quote).stream()
                .findFirst()
                .filter(said -> Statements.start(quote) - Statements.end(said) <= NEAR)
                .map(scene::meantBy)
                .filter(what -> strength != Strength.NO_RECOLLECTION || isRecalled(quote, what));
    }

    /// “I recall no meeting” behind “I met nobody” says the same, not the opposite; behind “It was
    /// raining” it says nothing about it.
    private static boolean isRecalled(Quote quote, DeniedStatement denied) {
        Matter recalled = Matter.of(quote.text());
        boolean points = POINTS.matcher(quote.text()).find();
        return SpokenSentences.of(denied.words()).stream()
                .filter(sentence -> !NEGATION.matcher(sentence).find())
                .anyMatch(sentence ->
                        points || recalled.shared(Matter.of(sentence).and(denied.claimant())) > 0);
    }

    private static boolean hasOwnClause(String sentence, DenialWords words) {
        return words.strength() == Strength.EXPLICIT && OWN_CLAUSE.matcher(sentence).find();
    }

    private static boolean isByAnother(Quote quote, DeniedStatement denied) {
        return !denied.claimant().isEmpty()
                && !Statements.isSame(Statements.name(quote), denied.claimant());
    }

    /// The sentences in which a quote may deny, and where they stand.
    private record Denying(List<String> sentences, List<io.onrecord.events.Span> shown) {

        static Denying of(Quote quote, Scene scene) {
            return NarratedDenial.of(quote, scene)
                    .map(span -> new Denying(List.of(span.of(scene.text())), List.of(span)))
                    .orElseGet(() -> new Denying(scene.sentences(quote), quote.content()));
        }
    }
}
