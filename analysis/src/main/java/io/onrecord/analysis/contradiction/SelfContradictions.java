package io.onrecord.analysis.contradiction;

import io.onrecord.analysis.dispute.Matter;
import io.onrecord.analysis.dispute.Statements;
import io.onrecord.events.Article;
import io.onrecord.events.Finding;
import io.onrecord.events.Quote;
import io.onrecord.events.Span;
import io.onrecord.events.Speaker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The self-contradictions that an article points out: its own words say so, and both statements of
/// the one claimant stand in it.
public final class SelfContradictions {

    /// The other statement follows so soon behind the words that announce it.
    private static final int NEAR = 600;

    private static final double SURE = .7;

    private static final Pattern THEMSELVES =
            Pattern.compile("(?i)\\b(?:he|she|himself|herself|his|her)\\b|^(?:that|this) ");

    private static final Pattern PRONOUN = Pattern.compile("(?i)he|she|they");

    private SelfContradictions() {}

    /// @param quotes of the article, in the order of the text
    /// @param ratings the article's published ratings
    public static List<Finding> in(Article article, List<Quote> quotes, List<Finding> ratings) {
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Span sentence : Contrast.in(article.text(), quotes)) {
            pair(article.text(), sentence, quotes)
                    .map(pair -> pair.rated(ratings))
                    .filter(Contradiction::isOfOneMatter)
                    .map(pair -> pair.finding(article, sentence))
                    .ifPresent(finding -> found.putIfAbsent(finding.verdictId(), finding));
        }
        return List.copyOf(found.values());
    }

    /// The statement that the sentence holds or announces, and another of the same speaker.
    private static Optional<Contradiction> pair(String text, Span sentence, List<Quote> quotes) {
        Quote announced =
                quotes.stream()
                        .filter(said -> Statements.start(said) >= sentence.start())
                        .filter(SelfContradictions::isSomebodys)
                        .findFirst()
                        .filter(said -> Statements.start(said) - sentence.end() <= NEAR)
                        .orElse(null);
        if (announced == null) {
            return Optional.empty();
        }
        String words = sentence.of(text);
        List<Quote> others =
                quotes.stream()
                        .filter(SelfContradictions::isSure)
                        .filter(said -> !said.id().equals(announced.id()))
                        .filter(said -> isOfSameSpeaker(said, announced, words))
                        .toList();
        boolean within = Statements.start(announced) < sentence.end();
        return others.stream()
                .filter(said -> Statements.end(said) <= sentence.start())
                .reduce((one, later) -> later)
                .or(() ->
                        others.stream()
                                .filter(said -> Statements.start(said) >= Statements.end(announced))
                                .findFirst())
                .map(other ->
                        Contradiction.of(announced, other, within && isBehind(other, announced)));
    }

    private static boolean isBehind(Quote other, Quote announced) {
        return Statements.start(other) > Statements.start(announced);
    }

    private static boolean isSomebodys(Quote quote) {
        return isSure(quote) || isPronouns(quote);
    }

    /// Words that somebody is known to have said: of indirect speech, what is read with confidence.
    private static boolean isSure(Quote quote) {
        return Statements.isStatement(quote)
                && (quote.kind() != Quote.Kind.INDIRECT || quote.confidence() >= SURE);
    }

    /// “He said then”, whose name no reader found: the sentence before may have it.
    private static boolean isPronouns(Quote quote) {
        Speaker speaker = quote.speaker();
        return quote.kind() == Quote.Kind.DIRECT
                && quote.standing() == Quote.Standing.ASSERTED
                && speaker != null
                && speaker.name() == null
                && PRONOUN.matcher(speaker.mention()).matches();
    }

    /// The sentence must be about the speaker of both: by name, or by a pronoun where both quotes
    /// have the name.
    private static boolean isOfSameSpeaker(Quote said, Quote announced, String sentence) {
        String name = Statements.name(said);
        if (isPronouns(announced)) {
            return names(sentence, name);
        }
        return Statements.isSame(name, Statements.name(announced))
                && (names(sentence, name) || THEMSELVES.matcher(sentence).find());
    }

    private static boolean names(String sentence, String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return Pattern.compile("\\b" + Pattern.quote(last) + "\\b").matcher(sentence).find();
    }

    static boolean haveOneMatter(String one, String other) {
        return Matter.of(one).shared(Matter.of(other)) > 0;
    }
}
