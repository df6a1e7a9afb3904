package io.onrecord.analysis.correction;

import io.onrecord.analysis.dispute.Statements;
import io.onrecord.analysis.words.KeyedPattern;
import io.onrecord.analysis.words.Sentences;
import io.onrecord.events.Article;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Quote;
import io.onrecord.events.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Corrections that an article owns up to: “We have changed our rating to Half True”, “An earlier
/// version of this article misquoted Ada Moran”.
public final class CorrectionNotices {

    private static final KeyedPattern RATING =
            KeyedPattern.of(
                    "rating|rated",
                    "(?i)\\b(?:(?:we|plumb line|the editors) )?(?:have |has"
                            + " )?(?:changed|revised|corrected|lowered|raised|downgraded|upgraded|withdrawn|removed|retracted)"
                            + " (?:our|the|this|its) (?:original |earlier |first"
                            + " )?rating\\b|\\b(?:our|the|this|its) (?:original |earlier |first"
                            + " )?rating (?:of [^.]{1,60} )?(?:has been|was|is)"
                            + " (?:changed|revised|corrected|lowered|raised|downgraded|upgraded|withdrawn|removed|retracted)\\b|\\b(?:earlier|previous|original)"
                            + " version of this (?:article|story|check|fact-check|item|report) (?:had"
                            + " )?rated\\b");

    private static final KeyedPattern QUOTED =
            KeyedPattern.of(
                    "version of this",
                    "(?i)\\b(?:earlier|previous|original) version of this (?:article|story|report)"
                            + " (?:had )?(?:mis-?quoted|wrongly quoted|misattributed (?:a|the)"
                            + " (?:quote|quotation|remark|statement) (?:by|of|from|to)|gave a wrong"
                            + " quotation (?:of|by|from)) (?:(?!\\p{Lu})\\S+"
                            + " ){0,6}(?<name>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]+)*)");

    /// The same rating under another name.
    private static final Pattern RENAMED =
            Pattern.compile(
                    "(?i)\\b(?:renamed|now called|new names?|name of (?:our|the)|wording of"
                            + " (?:our|the) labels?|labels?)\\b");

    private static final int MOST = 10;

    private CorrectionNotices() {}

    /// @param quotes of the article, in the order of the text
    /// @param ratings the article's published ratings
    public static List<Finding> in(Article article, List<Quote> quotes, List<Finding> ratings) {
        List<Finding> corrections = new ArrayList<>();
        rating(article, quotes, ratings).ifPresent(corrections::add);
        quoted(article, quotes).ifPresent(corrections::add);
        return corrections;
    }

    /// Of the one rating of the page: with several, the notice does not say which.
    private static Optional<Finding> rating(
            Article article, List<Quote> quotes, List<Finding> ratings) {
        if (ratings.size() != 1) {
            return Optional.empty();
        }
        List<Span> notices = new ArrayList<>();
        for (MatchResult match : RATING.all(article.text(), MOST)) {
            Span sentence = sentence(article.text(), match);
            boolean own = quotes.stream().noneMatch(quote -> isSaid(quote, sentence));
            if (own && !RENAMED.matcher(sentence.of(article.text())).find()) {
                notices.add(sentence);
            }
        }
        if (notices.isEmpty()) {
            return Optional.empty();
        }
        Finding rated = ratings.getFirst();
        List<Evidence> evidence = new ArrayList<>();
        notices.forEach(span -> evidence.add(of(article, span, Evidence.Role.CORRECTION)));
        rated.evidence().stream()
                .filter(item -> item.role() == Evidence.Role.RATING)
                .forEach(evidence::add);
        return Optional.of(
                Correction.of(article, rated.claim(), rated.verdictId(), evidence, "notice"));
    }

    private static Optional<Finding> quoted(Article article, List<Quote> quotes) {
        return QUOTED.first(article.text()).flatMap(match -> quoted(article, quotes, match));
    }

    private static Optional<Finding> quoted(
            Article article, List<Quote> quotes, MatchResult match) {
        Span sentence = sentence(article.text(), match);
        String name = match.group("name").replaceAll("['’]s$", "");
        return quotes.stream()
                .filter(Statements::isStatement)
                .filter(quote -> Statements.isSame(name, Statements.name(quote)))
                .filter(quote -> !isSaid(quote, sentence))
                .findFirst()
                .map(quote -> {
                    List<Evidence> evidence = new ArrayList<>();
                    evidence.add(of(article, sentence, Evidence.Role.CORRECTION));
                    quote.content()
                            .forEach(span ->
                                    evidence.add(of(article, span, Evidence.Role.UTTERANCE)));
                    return Correction.of(
                            article, Correction.claim(quote), null, evidence, "notice");
                });
    }

    private static boolean isSaid(Quote quote, Span sentence) {
        return Statements.isStatement(quote)
                && quote.content().stream().anyMatch(part -> part.contains(sentence));
    }

    private static Span sentence(String text, MatchResult match) {
        int from = Sentences.start(text, match.start());
        int end = match.end();
        return new Span(from, Math.max(end, Sentences.end(text, Math.max(from, end - 1))));
    }

    private static Evidence of(Article article, Span span, Evidence.Role role) {
        return new Evidence(
                article.id(),
                article.version(),
                article.textHash(),
                Evidence.TEXT,
                span,
                span.of(article.text()),
                role);
    }
}
