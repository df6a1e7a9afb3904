package io.onrecord.analysis.dispute;

import io.onrecord.events.Denial;
import io.onrecord.events.Denial.Strength;
import io.onrecord.events.Quote;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The same words with a “not”: “The council did not close the library”, behind somebody's “The
/// council closed the library”.
final class NegatedRestatement implements DisputeRule {

    private static final double SAME_MATTER = .75;
    private static final int LEAST = 3;

    /// Of the claim; a denial of less is one of something that it only mentions.
    private static final double MAIN_MATTER = .35;

    /// What is negated is the saying or the holding, or nothing at all.
    private static final Pattern OTHERWISE_NEGATED =
            Pattern.compile(
                    "(?i)(?:\\bnot|n['’]t|\\bnever|\\bno one|\\bnobody) (?:\\w+ly"
                            + " )?(?:sa(?:y|id|ying)|think|thought|believe|know|knew|claim|mean|den(?:y|ied)|want|hope|expect|forget|doubt|care|mind|only|just|yet|because|sure)\\b|\\bno"
                            + " (?:longer|doubt|wonder|matter)\\b|\\byet\\b|\\bwhy\\b|\\bbut\\b"
                            + "|\\bor not\\b|\\bthan not\\b|\\bif not\\b|\\bneither\\b|\\b(?:would|should|could|might|may) ");

    /// The claim judges what it says, and so denies it already.
    private static final Pattern JUDGED =
            Pattern.compile(
                    "(?i)\\b(?:false|untrue|a lie|lies|lying|myth|nonsense|invented|made"
                            + " up|den(?:y|ies|ied))\\b");

    private static final Pattern PLACE =
            Pattern.compile(
                    "\\b(?:in|at|from|to|for|on) (?:the )?\\p{Lu}[\\p{L}-]+(?:"
                            + " \\p{Lu}[\\p{L}-]+)*");

    @Override
    public Optional<Dispute> read(Quote quote, Scene scene) {
        if (quote.standing() != Quote.Standing.ASSERTED) {
            return Optional.empty();
        }
        for (String sentence : scene.sentences(quote)) {
            if (Matter.mayBeNegated(sentence)) {
                Optional<Dispute> found = find(quote, sentence, scene);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Dispute> find(Quote quote, String sentence, Scene scene) {
        Matter denied = scene.matter(sentence);
        if (!denied.negated() || denied.stems().size() < 2) {
            return Optional.empty();
        }
        for (Quote said : scene.before(quote)) {
            for (String claim : scene.sentences(said)) {
                boolean denies =
                        isSame(denied, scene.matter(claim))
                                && isAnothers(said, quote, scene)
                                && !isJudged(claim)
                                && isDenial(sentence);
                if (denies) {
                    return Optional.of(dispute(quote, sentence, said, claim, scene));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether a claim judges what it says.
    static boolean isJudged(String claim) {
        return JUDGED.matcher(claim).find();
    }

    /// Whether a negated sentence denies what it says.
    static boolean isDenial(String sentence) {
        return DenialWords.isMeant(sentence) && !OTHERWISE_NEGATED.matcher(sentence).find();
    }

    private static boolean isAnothers(Quote said, Quote denial, Scene scene) {
        return !scene.isDenial(said)
                && !Statements.isSame(Statements.name(said), Statements.name(denial));
    }

    private static Dispute dispute(
            Quote quote, String sentence, Quote said, String claim, Scene scene) {
        String scope = scope(sentence, claim);
        Strength strength = scope == null ? Strength.EXPLICIT : Strength.SCOPED;
        return new Dispute(
                DeniedStatement.of(said, scene),
                new Denial(strength, scope),
                quote.content(),
                "negated restatement");
    }

    private static boolean isSame(Matter denied, Matter claimed) {
        return !claimed.negated()
                && denied.within(claimed) >= SAME_MATTER
                && denied.shared(claimed) >= Math.min(LEAST, claimed.stems().size())
                && claimed.within(denied) >= MAIN_MATTER;
    }

    /// “In Norland”, where the claim speaks of Norland and Sundia.
    private static @Nullable String scope(String denial, String claim) {
        Matcher place = PLACE.matcher(denial);
        while (place.find()) {
            String name = place.group();
            int at = claim.indexOf(name);
            String behind = at < 0 ? "" : claim.substring(at + name.length());
            String before = at < 0 ? "" : claim.substring(0, at);
            boolean oneOfSeveral =
                    behind.matches(
                                    "(?s)(?:,| and| or) (?:(?:in|at|from|to|for|on) )?(?:the"
                                            + " )?\\p{Lu}.*")
                            || before.matches("(?s).*\\p{Lu}[\\p{L}-]+,? (?:and|or) $");
            if (oneOfSeveral) {
                return name;
            }
        }
        return null;
    }
}
