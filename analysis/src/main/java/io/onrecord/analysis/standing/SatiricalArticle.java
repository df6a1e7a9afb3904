package io.onrecord.analysis.standing;

import io.onrecord.analysis.words.Lexicon;
import io.onrecord.analysis.words.Phrases;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Article;
import io.onrecord.events.Quote.Standing;
import io.onrecord.events.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Satire: the article is labelled so (“Satire: …”, “This article is satire”), its publisher says
/// so of itself at the end, or the sentence of the quote does (“in a satirical column”, “a parody
/// account”).
final class SatiricalArticle implements StandingRule {

    private static final int EDGE = 300;

    private final Phrases satire;
    private final boolean labelled;

    SatiricalArticle(Lexicon lexicon, Article article) {
        satire = lexicon.section("satire");
        String text = article.text();
        int foot = Math.max(0, text.length() - EDGE);
        labelled =
                isLabel(article.headline())
                        || isLabel(text)
                        || isNotice(Words.of(text, new Span(0, Math.min(EDGE, text.length()))))
                        || isNotice(Words.of(text, new Span(foot, text.length())))
                        || ownsUp(article.source().name(), text, foot);
    }

    /// “The Daily Lantern is a satirical newspaper”, of the paper that prints it.
    private boolean ownsUp(@Nullable String publisher, String text, int foot) {
        int name = publisher == null || publisher.isBlank() ? -1 : text.indexOf(publisher, foot);
        if (publisher == null || name < 0) {
            return false;
        }
        Words behind = Words.of(text, new Span(name + publisher.length(), text.length()));
        return behind.is(0, "is") && (satire.hasAt(behind, 1) || satire.hasAt(behind, 2));
    }

    @Override
    public Optional<Standing> of(Saying saying) {
        boolean told = labelled || isTold(saying.words()) || isTold(behind(saying));
        return told ? Optional.of(Standing.SATIRE) : Optional.empty();
    }

    private static Words behind(Saying saying) {
        return Words.of(saying.text(), saying.clause().behind());
    }

    /// “Satire: …”, “[Satire]”, “Satire — …” at the very start.
    private boolean isLabel(@Nullable String line) {
        if (line == null) {
            return false;
        }
        Words words = Words.of(line, new Span(0, Math.min(line.length(), 40)));
        int at = words.isWord(0) ? 0 : 1;
        return satire.hasAt(words, at) && words.size() > at + 1 && !words.isWord(at + 1);
    }

    /// “This is a satirical article”, “This article is satire.”
    private boolean isNotice(Words words) {
        for (int at = 0; at < words.size(); at++) {
            boolean copula = words.is(at, "is") || words.is(at, "a") || words.is(at, "of");
            if (copula && satire.hasAt(words, at + 1) && startsWithThis(words, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithThis(Words words, int at) {
        for (int back = at; back >= Math.max(0, at - 5); back--) {
            if (words.is(back, "this")) {
                return true;
            }
        }
        return false;
    }

    private boolean isTold(Words words) {
        for (int at = 0; at < words.size(); at++) {
            if (satire.hasAt(words, at) && words.is(at - 1, "a") && !words.is(at, "satire")) {
                return true;
            }
        }
        return false;
    }
}
