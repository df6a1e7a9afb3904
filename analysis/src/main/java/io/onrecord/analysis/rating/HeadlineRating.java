package io.onrecord.analysis.rating;

import io.onrecord.analysis.match.Wording;
import io.onrecord.events.Article;
import io.onrecord.events.RatingClass;
import io.onrecord.events.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The rating in a fact-checker's headline: “False: The Orle bridge cost 90 million”, “Fact check:
/// The claim that rents fell is misleading”.
///
/// It counts where the headline is the text's first line, so that its words can be shown, and where
/// what is rated is a sentence: “Misleading: the mayor's claim about rents” does not say the claim.
final class HeadlineRating {

    private static final String FACT_CHECK = "(?:(?i:fact[- ]?check(?:ed)?)(?::| [-–—]) )?";

    private static final String CLAIM = "[“‘\"']?([^?\\n“”\"]{12,300}?)[”’\"'.]*";

    /// A sentence has so many telling words.
    private static final int LEAST = 3;

    /// What speaks of a claim and does not say it, or asks.
    private static final Pattern ABOUT =
            Pattern.compile(
                    "(?i)\\b(?:claims?|posts?|videos?|photos?|pictures?|images?|memes?|rumou?rs?|quotes?|headlines?|statements?|ads?|fact[- ]?checks?)\\b|^(?:why|how|what|who|when|where|did|does|do|is|are|was|were|has|have|can|will)\\b|[:;]");

    private final RatingLabels labels;

    HeadlineRating(RatingLabels labels) {
        this.labels = labels;
    }

    /// @param reviewer the page's publisher
    Optional<RatingFound> read(Article article, Reviewer reviewer) {
        String headline = article.headline();
        String text = article.text();
        int start = text.length() - text.stripLeading().length();
        if (headline == null || !isFirstLine(headline.strip(), text, start)) {
            return Optional.empty();
        }
        int end = start + headline.strip().length();
        for (Pattern form : forms(reviewer.domain())) {
            Matcher matcher = form.matcher(text).region(start, end);
            if (matcher.matches()) {
                return found(text, matcher, reviewer);
            }
        }
        return Optional.empty();
    }

    private static boolean isFirstLine(String headline, String text, int start) {
        int end = start + headline.length();
        return !headline.isEmpty()
                && text.startsWith(headline, start)
                && (end == text.length() || text.charAt(end) == '\n');
    }

    private List<Pattern> forms(@Nullable String domain) {
        String label = "(?<label>" + labels.printed(domain) + ")";
        String claim = CLAIM.replace("([", "(?<claim>[");
        return List.of(
                Pattern.compile(FACT_CHECK + label + ": " + claim),
                Pattern.compile(
                        FACT_CHECK
                                + "(?:The |A )?(?i:claim) that "
                                + claim
                                + " is (?i:"
                                + label
                                + ")"),
                Pattern.compile(FACT_CHECK + claim + "(?::| [-–—]) " + label + "[.!]?"));
    }

    private Optional<RatingFound> found(String text, Matcher matcher, Reviewer reviewer) {
        Printed claim = printed(text, matcher, "claim");
        Printed label = printed(text, matcher, "label");
        if (ABOUT.matcher(claim.value()).find()
                || Wording.of(claim.value()).content().size() < LEAST) {
            return Optional.empty();
        }
        RatingClass ratingClass = labels.classOf(reviewer.domain(), label.value());
        return Optional.of(
                new RatingFound(
                        RatingFound.Form.HEADLINE,
                        true,
                        reviewer,
                        label,
                        ratingClass,
                        null,
                        null,
                        claim,
                        null,
                        false,
                        null,
                        null,
                        null,
                        null));
    }

    private static Printed printed(String text, Matcher matcher, String group) {
        Span span = new Span(matcher.start(group), matcher.end(group));
        return Printed.asItStands(Passage.inText(text, span));
    }
}
