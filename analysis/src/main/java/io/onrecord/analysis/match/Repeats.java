package io.onrecord.analysis.match;

import io.onrecord.events.About;
import io.onrecord.events.Assessor;
import io.onrecord.events.Claim;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Ids;
import io.onrecord.events.Match;
import io.onrecord.events.PublishedRating;
import io.onrecord.events.Quote;
import io.onrecord.events.Said;
import io.onrecord.events.Span;
import io.onrecord.events.Speaker;
import io.onrecord.events.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether a quote repeats rated claims. Extract asks it of every new quote, store of every new
/// rating: both come to the same finding, under the same id.
public final class Repeats {

    private static final Matcher MATCHER = new Matcher();

    private final Quote quote;
    private final QuotedIn article;
    private final String words;
    private final TellingWords telling;
    private @Nullable Passages passages;

    private Repeats(Quote quote, QuotedIn article) {
        this.quote = quote;
        this.article = article;
        words = String.join("\n", parts(quote));
        telling = isAsserted(quote) ? TellingWords.ofQuote(words) : TellingWords.NONE;
    }

    /// A quote that is compared with any number of claims, by one thread.
    ///
    /// @param article that the quote was read from
    public static Repeats of(Quote quote, QuotedIn article) {
        return new Repeats(quote, article);
    }

    /// By which the claims are found that the quote may repeat, and by which it is found itself. A
    /// quote that can repeat none has none.
    public TellingWords words() {
        return telling;
    }

    /// As [#words()].
    public static TellingWords words(Quote quote) {
        return isAsserted(quote)
                ? TellingWords.ofQuote(String.join("\n", parts(quote)))
                : TellingWords.NONE;
    }

    /// A rated claim that any number of quotes are compared with.
    public static final class Rated {

        private final PublishedRating rating;
        private final TellingWords words;
        private final CheckedClaim checked;

        private Rated(PublishedRating rating) {
            Claim claim = rating.claim();
            this.rating = rating;
            words = TellingWords.ofClaim(claim.text());
            checked = CheckedClaim.of(claim.text(), claim.claimant());
        }

        public static Rated of(PublishedRating rating) {
            return new Rated(rating);
        }

        /// By which the quotes are found that may repeat it.
        public TellingWords words() {
            return words;
        }
    }

    public Optional<Finding> find(PublishedRating rated) {
        return find(Rated.of(rated));
    }

    public Optional<Finding> find(Rated claimed) {
        PublishedRating rated = claimed.rating;
        if (!mayRepeat(quote, rated)) {
            return Optional.empty();
        }
        Claim claim = rated.claim();
        Decisions.Saying saying = saying(quote, claim, article);
        Decisions.Saying original =
                Decisions.Saying.of(claim.claimant(), claim.claimantRole(), claim.date());
        if (Decisions.mayBeSameUtterance(saying, original)) {
            return Optional.empty();
        }
        TellingWords wanted = claimed.words;
        if (!telling.hasEnoughOf(wanted) || !MATCHER.isNear(passages(), wanted)) {
            return Optional.empty();
        }
        double least = Decisions.BY_ITSELF;
        return MATCHER.compare(passages(), claimed.checked, least)
                .flatMap(compared ->
                        Decisions.of(compared, claim.text(), saying, original, least)
                                .map(decision -> match(compared, decision)))
                .map(match -> finding(quote, article.textHash(), rated, match));
    }

    private Passages passages() {
        if (passages == null) {
            Speaker speaker = quote.speaker();
            passages = Passages.of(words, speaker == null ? null : speaker.name());
        }
        return passages;
    }

    private static boolean isAsserted(Quote quote) {
        return quote.standing() == Quote.Standing.ASSERTED && quote.kind() != Quote.Kind.CLAIM_BOX;
    }

    /// What can never be a repeat: words not asserted, a claim about who said something, and the
    /// pages and quotes of the rated utterance itself.
    private static boolean mayRepeat(Quote quote, PublishedRating rated) {
        return isAsserted(quote)
                && rated.claim().level() == Claim.Level.CONTENT
                && !rated.articleIds().contains(quote.articleId())
                && !rated.claim().quoteIds().contains(quote.id());
    }

    /// Words of which the text does not say when they were said are taken for the rated ones when
    /// the article came out right after those.
    private static Decisions.Saying saying(Quote quote, Claim claim, QuotedIn article) {
        Speaker speaker = quote.speaker();
        Said.Date date = quote.said().date();
        String said = date == null ? null : date.value();
        if (said == null && claim.date() != null && article.isSoonAfter(claim.date())) {
            said = claim.date();
        }
        return new Decisions.Saying(speaker, said);
    }

    private static Match match(Matcher.Comparison compared, Match.Decision decision) {
        return new Match(
                rounded(compared.score()),
                compared.polarity(),
                rounded(compared.entities()),
                rounded(compared.numbers()),
                decision,
                Matcher.VERSION);
    }

    private static double rounded(double share) {
        return Math.round(share * 1_000) / 1_000.0;
    }

    private static Finding finding(
            Quote quote, String textHash, PublishedRating rated, Match match) {
        String verdictId = Ids.verdict(Verdict.Kind.REPEAT, quote.id(), rated.claimId());
        Speaker speaker = quote.speaker();
        Assessor repeater =
                new Assessor(
                        speaker == null ? null : speaker.name(),
                        null,
                        speaker == null ? null : speaker.role(),
                        Assessor.Relation.UNKNOWN);
        return new Finding(
                Ids.finding(quote.articleId(), verdictId),
                quote.articleId(),
                quote.articleVersion(),
                Verdict.Kind.REPEAT,
                verdictId,
                rated.claim(),
                new About(rated.verdictId(), quote.id(), List.of()),
                repeater,
                match.polarity() == Match.Polarity.SAME ? rated.rating() : null,
                match,
                null,
                evidence(quote, textHash),
                Matcher.VERSION);
    }

    private static List<Evidence> evidence(Quote quote, String textHash) {
        List<Evidence> evidence = new ArrayList<>();
        List<String> parts = parts(quote);
        for (int i = 0; i < parts.size(); i++) {
            evidence.add(
                    new Evidence(
                            quote.articleId(),
                            quote.articleVersion(),
                            textHash,
                            Evidence.TEXT,
                            quote.content().get(i),
                            parts.get(i),
                            Evidence.Role.REPETITION));
        }
        return evidence;
    }

    /// The words of each content span. A quote carries them as one text, parted by spaces.
    private static List<String> parts(Quote quote) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (Span span : quote.content()) {
            int to = Math.min(quote.text().length(), from + span.length());
            parts.add(quote.text().substring(Math.min(from, to), to));
            from = to + 1;
        }
        return parts;
    }
}
