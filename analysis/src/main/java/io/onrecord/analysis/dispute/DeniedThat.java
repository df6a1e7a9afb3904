package io.onrecord.analysis.dispute;

import io.onrecord.analysis.words.KeyedPattern;
import io.onrecord.events.Denial;
import io.onrecord.events.Quote;
import io.onrecord.events.Span;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// “Denied that the fund was empty”, “It is false that the fund is empty”: the denial holds what it
/// denies. Whoever says it elsewhere in the article is the claimant.
final class DeniedThat implements DisputeRule {

    private static final double SAME_MATTER = .6;
    private static final int LEAST = 3;

    /// Of a denial that nobody's statement answers to: a sentence with so many telling words.
    private static final int WHOLE = 3;

    private static final Pattern DENIES =
            Pattern.compile(
                    "(?i)\\b(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|refut(?:e|es|ed))\\b");

    private static final KeyedPattern FALSE_THAT =
            KeyedPattern.of(
                    "false that|true that|lie that|myth that",
                    "(?i)\\bit(?:['’]s| is| was) (?:\\w+ ){0,2}?(?:false|untrue|not true|a lie|a"
                            + " myth) (that [^.!?;]+)");

    private static final Pattern SAYING =
            Pattern.compile(
                    "(?i)^(?:ever )?(?:saying|having (?:ever )?said|that (?:he|she|they) (?:had"
                            + " )?(?:ever )?said)\\b");

    private static final Pattern CUE_SAYING = Pattern.compile("(?i)\\b(?:saying|having said)$");

    /// Denied, but no claim: a wish, or a matter that nobody puts into a sentence.
    private static final Pattern NO_CLAIM =
            Pattern.compile(
                    "(?i)^(?:(?:any|all|the|these|those|such|every) )*(?:\\w+"
                            + " )?(?:wrongdoing|charges?|allegations?|accusations?|claims?|involvement|responsibility|guilt"
                            + "|bail|entry|access|motions?|requests?|visas?|permission|parole|appeals?|reports?|rumou?rs?)\\b");

    /// “Neither Rowe nor Ash denied that”: the name as a hasty reader takes it.
    private static final Pattern NOBODY =
            Pattern.compile("(?i)^(?:neither|nobody|none|no one|few)\\b");

    @Override
    public Optional<Dispute> read(Quote quote, Scene scene) {
        if (quote.standing() == Quote.Standing.ASSERTED) {
            return calledFalse(quote, scene).flatMap(words -> dispute(quote, words, scene));
        }
        boolean denied =
                quote.standing() == Quote.Standing.DENIED
                        && !NOBODY.matcher(Statements.name(quote)).find()
                        && isDenial(quote, scene)
                        && !NO_CLAIM.matcher(quote.text()).find();
        return denied ? dispute(quote, deniedWords(quote, scene), scene) : Optional.empty();
    }

    /// What “it is false that” stands before.
    private static Optional<String> calledFalse(Quote quote, Scene scene) {
        for (String sentence : scene.sentences(quote)) {
            Optional<MatchResult> match = FALSE_THAT.first(sentence);
            if (match.isPresent() && DenialWords.isMeant(sentence)) {
                return match.map(words -> words.group(1).replaceAll("[,\\s]+$", ""));
            }
        }
        return Optional.empty();
    }

    /// With the “saying” that may stand in the cue.
    private static String deniedWords(Quote quote, Scene scene) {
        Span cue = quote.cue().getLast();
        Matcher saying = CUE_SAYING.matcher(cue.of(scene.text()));
        return saying.find() ? saying.group() + " " + quote.text() : quote.text();
    }

    /// “Does not believe that” is no denial; it stands as denied all the same.
    private static boolean isDenial(Quote quote, Scene scene) {
        for (Span cue : quote.cue()) {
            if (DENIES.matcher(cue.of(scene.text())).find()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Dispute> dispute(Quote quote, String words, Scene scene) {
        Optional<DeniedStatement> denied =
                SAYING.matcher(words).find()
                        ? ownWords(quote, words, scene)
                        : statement(quote, words, scene).or(() -> unclaimed(quote, words));
        return denied.map(what ->
                new Dispute(
                        what,
                        new Denial(Denial.Strength.EXPLICIT, null),
                        quote.content(),
                        "denied that"));
    }

    private static Optional<DeniedStatement> ownWords(Quote quote, String words, Scene scene) {
        Matter denied = Matter.of(SAYING.matcher(words).replaceFirst(""));
        return scene.ofSameSpeaker(quote).stream()
                .filter(said -> said.standing() != Quote.Standing.HYPOTHETICAL)
                .filter(said -> !isDenial(said, scene))
                .filter(said -> isSame(denied, Matter.of(said.text())))
                .findFirst()
                .map(DeniedStatement.Attributed::new);
    }

    private static Optional<DeniedStatement> statement(Quote quote, String words, Scene scene) {
        Matter denied = Matter.of(words);
        return scene.around(quote).stream()
                .filter(Statements::isStatement)
                .filter(said -> !Statements.isSame(Statements.name(said), Statements.name(quote)))
                .filter(said -> !Statements.overlap(said, quote))
                .filter(said -> saysIt(said, denied, scene))
                .findFirst()
                .map(said -> DeniedStatement.of(said, scene));
    }

    private static boolean saysIt(Quote said, Matter denied, Scene scene) {
        return scene.sentences(said).stream()
                .map(scene::matter)
                .filter(matter -> matter.negated() == denied.negated())
                .anyMatch(matter -> isSame(denied, matter.and(Statements.name(said))));
    }

    private static boolean isSame(Matter denied, Matter said) {
        boolean whole = denied.within(said) == 1 && denied.stems().size() >= 2;
        return whole || (denied.within(said) >= SAME_MATTER && denied.shared(said) >= LEAST);
    }

    private static Optional<DeniedStatement> unclaimed(Quote quote, String words) {
        boolean sentence = words.regionMatches(true, 0, "that ", 0, "that ".length());
        return sentence && Matter.of(words).stems().size() >= WHOLE
                ? Optional.of(
                        new DeniedStatement.Unclaimed(quote, words.substring("that ".length())))
                : Optional.empty();
    }
}
