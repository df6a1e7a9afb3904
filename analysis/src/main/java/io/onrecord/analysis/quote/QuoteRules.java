package io.onrecord.analysis.quote;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The rules in the order in which they are asked, with the precision measured for each.
final class QuoteRules {

    /// A rule's name and how often it is right.
    record Sieve(String method, double precision, QuoteRule rule) {}

    private static final List<Sieve> SIEVES =
            List.of(
                    new Sieve("name-behind-dash", 0.97, new NameBehindDash()),
                    new Sieve("cue-then-name", 0.97, new CueThenName()),
                    new Sieve("name-then-cue", 0.95, new NameThenCue()),
                    new Sieve("claim-of-name", 0.9, new ClaimOfName()),
                    new Sieve("name-cue-then-quote", 0.88, new NameCueThenQuote()),
                    new Sieve("according-to", 0.9, new AccordingTo()),
                    new Sieve("headline-colon", 0.8, new HeadlineColon()),
                    new Sieve("name-colon", 0.85, new NameColon()),
                    new Sieve("in-their-view", 0.8, new InTheirView()));

    private QuoteRules() {}

    static Optional<Read> read(Marked marked, Scene scene) {
        return read(marked, scene, _ -> true);
    }

    /// The first answer that is accepted.
    static Optional<Read> read(Marked marked, Scene scene, Predicate<Attribution> accepted) {
        for (Sieve sieve : SIEVES) {
            Optional<Attribution> found = sieve.rule().attribute(marked, scene).filter(accepted);
            if (found.isPresent()) {
                return Optional.of(Read.byRule(found.get(), sieve.method(), sieve.precision()));
            }
        }
        return Optional.empty();
    }
}
