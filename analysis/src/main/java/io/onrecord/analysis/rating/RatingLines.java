package io.onrecord.analysis.rating;

import io.onrecord.analysis.words.KeyedPattern;
import io.onrecord.events.RatingClass;
import io.onrecord.events.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line in which a fact-checker states the rating: “We rate this claim Mostly False.”, “This
/// earns Three Pinocchios”, “Verdict: Misleading”.
///
/// The last one of an article counts: earlier ones are about other claims. A legend (“MOSTLY FALSE
/// – The statement …”) states nothing.
final class RatingLines {

    private static final String STATES =
            "(?:\\b[Ww]e(?:['’](?:d|ll|ve))?(?: \\w+){0,2}? (?:rate|rated|rating|rule|ruled|give|gave|award|awarded|grant|find|call|label|judge)"
                    + "|\\b(?:rates?|rated|earns?|earned|gets?|merits|deserves|receives|warrants)\\b"
                    + "|\\b[Ss]o it['’]s|\\b[Tt]hat['’]s|\\b[Tt]hat is|\\b[Tt]hat makes|\\b[Ii]t['’]s|\\b[Ii]t is"
                    + "|\\b(?:[Oo]ur |[Tt]he )?(?:[Rr]uling|RULING|[Vv]erdict|VERDICT|[Rr]ating|RATING)\\b(?: is| of|:)?"
                    + "|\\b(?:is|was|be|rings|remains|merited|definition (?:of|for)|making (?:this|the|it|his|her|their)(?: \\w+)? (?:claim|statement))\\b|\\bwe it\\b)";

    /// A label by itself, behind a whole sentence.
    private static final String STANDS_ALONE = "(?<=[.!?\\n][ \u00a0]{0,2})";

    /// What follows an article on its page.
    private static final Pattern AFTERWORD =
            Pattern.compile(
                    "(?m)^[^\\S\\n]*+(?:Featured Fact-check|More on .{2,60}|(?:Editor['’]s [Nn]ote|EDITOR['’]S NOTE|CORRECTION|Correction|UPDATE|Update)\\b.*)$");

    private static final String ENDS =
            "(?=\\s*(?:[.!?”\"’,;)\\]]|\\n|$|—|–| for | on | because | as | to | rating| claim| at ))";

    private static final KeyedPattern VOICE =
            KeyedPattern.of(
                    "ruling|we rate|verdict|rating",
                    "(?m)^[^\\S\\n]*+(?:Our|The) [Rr]uling:?[^\\S\\n]*+$|\\bWe rate\\b|^(?:Verdict|Our rating|Rating):");

    private static final int LONGEST_TAIL = 6_000;

    private final RatingLabels labels;

    RatingLines(RatingLabels labels) {
        this.labels = labels;
    }

    /// Whether a text states a rating in a publisher's own voice.
    static boolean speaksOfRatings(String text) {
        return VOICE.isIn(text);
    }

    /// @param reviewer the page's publisher
    Optional<RatingFound> read(String text, Reviewer reviewer) {
        Pattern line =
                Pattern.compile(
                        "(?:"
                                + STATES
                                + "[^.!?\\n]{0,170}?(?<![\\p{L}-])|"
                                + STANDS_ALONE
                                + ")("
                                + labels.printed(reviewer.domain())
                                + ")"
                                + ENDS);
        int from = Math.max(0, text.length() - LONGEST_TAIL);
        Matcher after = AFTERWORD.matcher(text).region(from, text.length());
        Matcher matcher =
                line.matcher(text).region(from, after.find() ? after.start() : text.length());
        Span last = null;
        while (matcher.find()) {
            boolean alone = matcher.start() == matcher.start(1);
            if (!alone || closesSentence(text, matcher.end(1))) {
                last = new Span(matcher.start(1), matcher.end(1));
            }
        }
        return Optional.ofNullable(last).map(label -> found(text, label, reviewer));
    }

    private static boolean closesSentence(String text, int end) {
        return end < text.length() && ".!".indexOf(text.charAt(end)) >= 0;
    }

    private RatingFound found(String text, Span label, Reviewer reviewer) {
        Printed printed = Printed.asItStands(Passage.inText(text, label));
        RatingClass ratingClass = labels.classOf(reviewer.domain(), printed.value());
        RulingClaim claim = RulingClaim.before(text, label.start());
        return new RatingFound(
                RatingFound.Form.LINE,
                true,
                reviewer,
                printed,
                ratingClass,
                null,
                null,
                printed(text, claim.claim()),
                printed(text, claim.claimant()),
                false,
                null,
                null,
                null,
                null);
    }

    private static @Nullable Printed printed(String text, @Nullable Span span) {
        return span == null ? null : Printed.asItStands(Passage.inText(text, span));
    }
}
