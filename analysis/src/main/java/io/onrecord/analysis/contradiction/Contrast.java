package io.onrecord.analysis.contradiction;

import io.onrecord.analysis.words.KeyedPattern;
import io.onrecord.analysis.words.Sentences;
import io.onrecord.events.Quote;
import io.onrecord.events.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A sentence of the article's own in which it says that somebody contradicts themselves: “Marsh
/// himself had said the opposite”, “That contradicts what Ash told the Courier”.
final class Contrast {

    /// It is always oneself that one contradicts in these words.
    private static final String REFLEXIVE =
            "contradict(?:s|ed|ing)? (?:what|himself|herself|themselves|his|her|their|an? (?:earlier|previous) (?:statement|claim|remark|promise))"
                    + "|at odds with (?:what|his|her|their|an? (?:earlier|previous) (?:statement|claim|remark|promise))"
                    + "|revers(?:ed|es|ing) (?:himself|herself|course|his|her|their|a promise)"
                    + "|chang(?:ed|es|ing) (?:his|her|their) (?:story|account)";

    /// In these, another may be meant: they count where the sentence goes back in time.
    private static final String OTHERWISE =
            "(?:said|told|claimed|argued|insisted|promised|stated|written|wrote)(?: \\S+){0,4}?"
                    + " (?:(?:quite|exactly|just|almost|precisely) )?the (?:very"
                    + " )?(?:opposite|contrary|reverse)|(?:said|told|claimed|argued|sounded)(?:"
                    + " \\S+){0,3}? (?:something )?(?:(?:very|quite|rather|entirely)"
                    + " )?(?:different(?:ly)?|otherwise)|(?:made|gave|told)(?: \\S+){0,2}? a"
                    + " (?:(?:very|quite|markedly|starkly|rather) )?different"
                    + " (?:claim|statement|promise|argument|story|account|version|answer|figure|number)";

    private static final KeyedPattern WORDS =
            KeyedPattern.of(
                    "contradict|at odds|revers|chang|opposite|contrary|different|otherwise",
                    "(?i)\\b(?:(?<reflexive>" + REFLEXIVE + ")|" + OTHERWISE + ")\\b");

    private static final Pattern BACK_IN_TIME =
            Pattern.compile(
                    "(?i)\\b(?:himself|herself|themselves|ago|earlier|previously|once|before|last"
                            + " (?:week|month|year|spring|summer|autumn|fall|winter)|had (?:\\w+"
                            + " )?(?:said|told|claimed|argued|insisted|promised|stated|written|made|given)|in"
                            + " (?:early |late"
                            + " )?(?:January|February|March|April|May|June|July|August|September|October|November|December|\\d{4}))\\b");

    /// Said not to be so, asked, or supposed.
    private static final Pattern NOT_SO =
            Pattern.compile(
                    "(?i)\\b(?:den(?:y|ies|ied|ying)|not|never|n['’]t|if|whether|no"
                            + " contradiction|accus\\w+|alleg\\w+)\\b|n['’]t\\b|\\?");

    /// An article that says so more often is not looked through to its end.
    private static final int MOST = 50;

    private Contrast() {}

    /// Sentences in which the article says so; what a named person says of another is left out.
    static List<Span> in(String text, List<Quote> quotes) {
        List<Span> sentences = new ArrayList<>();
        for (MatchResult match : WORDS.all(text, MOST)) {
            Span words = new Span(match.start(), match.end());
            int start = Sentences.start(text, words.start());
            String before = withoutQuotes(new Span(start, words.end()), text, quotes);
            boolean meant = match.group("reflexive") != null || BACK_IN_TIME.matcher(before).find();
            if (meant && !isSaid(words, quotes) && !NOT_SO.matcher(before).find()) {
                int end = Sentences.end(text, Math.max(start, words.end() - 1));
                if (end == text.length() || text.charAt(end) != '?') {
                    sentences.add(new Span(start, Math.max(end, words.end())));
                }
            }
        }
        return sentences;
    }

    private static boolean isSaid(Span words, List<Quote> quotes) {
        return quotes.stream()
                .filter(quote -> quote.speaker() != null && quote.speaker().name() != null)
                .flatMap(quote -> quote.content().stream())
                .anyMatch(part -> part.contains(words));
    }

    /// The article's own words in a stretch: what is marked as said is blank.
    private static String withoutQuotes(Span sentence, String text, List<Quote> quotes) {
        StringBuilder own = new StringBuilder(sentence.of(text));
        for (Quote quote : quotes) {
            for (Span part : quote.content()) {
                boolean marked = quote.kind() == Quote.Kind.DIRECT && part.overlaps(sentence);
                for (int at = part.start(); marked && at < part.end(); at++) {
                    if (sentence.contains(at)) {
                        own.setCharAt(at - sentence.start(), ' ');
                    }
                }
            }
        }
        return own.toString();
    }
}
