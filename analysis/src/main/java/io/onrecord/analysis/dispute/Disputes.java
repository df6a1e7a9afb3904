package io.onrecord.analysis.dispute;

import io.onrecord.events.Article;
import io.onrecord.events.Denial;
import io.onrecord.events.Finding;
import io.onrecord.events.Quote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// The disputes of an article: one for each disputant and statement, however many sentences.
public final class Disputes {

    /// The first that answers wins.
    private static final List<DisputeRule> RULES =
            List.of(
                    new RatingCalledWrong(),
                    new OwnWordsDenied(),
                    new DeniedThat(),
                    new CalledFalse(),
                    new NegatedRestatement());

    /// A disputant goes on about the same claim in a quote that stands so near.
    private static final int GOES_ON = 700;

    private Scene scene;
    private final SequencedMap<List<String>, DisputeFinding> found = new LinkedHashMap<>();

    private Disputes(Scene scene) {
        this.scene = scene;
    }

    /// @param quotes of the article, in the order of the text
    /// @param ratings the article's published ratings
    public static List<Finding> in(Article article, List<Quote> quotes, List<Finding> ratings) {
        Disputes disputes =
                new Disputes(new Scene(article, quotes, ratings, Map.of(), new Recollection()));
        quotes.stream().filter(Disputes::maySpeak).forEach(disputes::read);
        return disputes.found.values().stream().map(DisputeFinding::finding).toList();
    }

    private static boolean maySpeak(Quote quote) {
        return quote.kind() != Quote.Kind.CLAIM_BOX && !Statements.name(quote).isEmpty();
    }

    private void read(Quote quote) {
        for (DisputeRule rule : RULES) {
            Optional<Dispute> dispute = rule.read(quote, scene);
            if (dispute.isPresent()) {
                add(quote, dispute.get());
                return;
            }
        }
        goOn(quote);
    }

    private void add(Quote quote, Dispute dispute) {
        found.computeIfAbsent(
                        List.of(Statements.name(quote), dispute.denied().id()),
                        key -> new DisputeFinding(scene.article(), dispute))
                .add(quote, dispute.shown());
        scene = scene.with(quote, dispute.denied());
    }

    /// Further words of somebody who has just denied something.
    private void goOn(Quote quote) {
        boolean denies =
                quote.standing() == Quote.Standing.ASSERTED
                        && scene.sentences(quote).stream()
                                .flatMap(sentence -> scene.denial(sentence).stream())
                                .anyMatch(words -> words.strength() == Denial.Strength.EXPLICIT);
        DisputeFinding last = found.isEmpty() ? null : found.sequencedValues().getLast();
        if (denies
                && last != null
                && Statements.isSame(last.disputant(), Statements.name(quote))
                && Statements.start(quote) - last.end() <= GOES_ON) {
            last.add(quote, quote.content());
            scene = scene.with(quote, last.denied());
        }
    }
}
