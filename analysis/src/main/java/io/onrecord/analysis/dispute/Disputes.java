package io.onrecord.analysis.dispute;

import io.onrecord.analysis.match.Names;
import io.onrecord.events.Article;
import io.onrecord.events.Denial;
import io.onrecord.events.Finding;
import io.onrecord.events.Quote;
import io.onrecord.events.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The disputes of an article: one for each disputant and statement, however many sentences.
public final class Disputes {

    /// A bare “that is not true” is about what was said at most so far before.
    private static final int NEAR = 700;

    private static final Pattern NEGATION =
            Pattern.compile("(?i)\\b(?:not|never|no|nobody|nothing|none)\\b|n['’]t\\b");

    private final Article article;
    private final List<Finding> ratings;
    private final Map<List<String>, DisputeFinding> found = new LinkedHashMap<>();
    private final List<Quote> before = new ArrayList<>();
    private @Nullable DeniedStatement last;
    private int lastEnd;

    private Disputes(Article article, List<Finding> ratings) {
        this.article = article;
        this.ratings = ratings;
    }

    /// @param quotes of the article, in the order of the text
    /// @param ratings the article's published ratings
    public static List<Finding> in(Article article, List<Quote> quotes, List<Finding> ratings) {
        Disputes disputes = new Disputes(article, ratings);
        quotes.stream().filter(Disputes::counts).forEach(disputes::read);
        return disputes.found.values().stream().map(DisputeFinding::finding).toList();
    }

    /// The name behind a quote; empty when nobody is named.
    static String name(Quote quote) {
        Speaker speaker = quote.speaker();
        String name = speaker == null ? null : speaker.name();
        return name == null ? "" : name;
    }

    private static boolean counts(Quote quote) {
        return quote.standing() == Quote.Standing.ASSERTED
                && quote.kind() != Quote.Kind.CLAIM_BOX
                && !name(quote).isEmpty();
    }

    private void read(Quote quote) {
        Optional<Denial.Strength> strength = DenialWords.in(quote.text());
        int end = quote.content().getLast().end();
        if (strength.isEmpty()) {
            last = DeniedStatement.of(quote, ratings);
            lastEnd = end;
            before.add(quote);
            return;
        }
        DeniedStatement denied = denied(quote).orElse(null);
        if (denied != null && isByAnother(quote, denied) && !turnsRound(strength.get(), denied)) {
            found.computeIfAbsent(
                            List.of(name(quote), denied.id()),
                            key -> new DisputeFinding(article, denied, strength.get()))
                    .add(quote);
            last = denied;
            lastEnd = end;
        }
    }

    private Optional<DeniedStatement> denied(Quote quote) {
        Optional<DeniedStatement> named = DeniedStatement.named(article, quote, before, ratings);
        if (named.isPresent()) {
            return named;
        }
        boolean near = quote.content().getFirst().start() - lastEnd <= NEAR;
        return near ? Optional.ofNullable(last) : Optional.empty();
    }

    /// “I recall no meeting” behind “I met nobody” says the same, not the opposite.
    private static boolean turnsRound(Denial.Strength strength, DeniedStatement denied) {
        Quote quote = denied.quote();
        return strength == Denial.Strength.NO_RECOLLECTION
                && quote != null
                && NEGATION.matcher(quote.text()).find();
    }

    /// Whoever denies their own words speaks about the attribution, not about the claim.
    private static boolean isByAnother(Quote quote, DeniedStatement denied) {
        String claimant = denied.claimant();
        return !claimant.isEmpty() && !Names.mayBeSame(name(quote), claimant);
    }
}
