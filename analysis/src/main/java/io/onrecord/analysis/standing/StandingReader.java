package io.onrecord.analysis.standing;

import io.onrecord.analysis.clause.Clause;
import io.onrecord.analysis.clause.Utterance;
import io.onrecord.analysis.words.Lexicon;
import io.onrecord.events.Article;
import io.onrecord.events.Quote.Standing;
import java.util.List;
import java.util.Optional;

/// Reads whether an article stands by its quotes. One reader serves all quotes of one article.
public final class StandingReader {

    private final String text;
    private final List<StandingRule> rules;

    private StandingReader(Article article) {
        Lexicon lexicon = Lexicon.ENGLISH;
        text = article.text();
        rules =
                List.of(
                        new SatiricalArticle(lexicon, article),
                        NegatedVerb.of(lexicon),
                        ForgedQuote.of(lexicon),
                        PutIntoMouth.of(text),
                        DeniedSaying.of(lexicon),
                        SupposedSaying.of(lexicon),
                        DenialBehind.of(lexicon),
                        new NeverSaidWords(lexicon, text));
    }

    public static StandingReader of(Article article) {
        return new StandingReader(article);
    }

    /// [Standing#ASSERTED] unless the text gives a reason for another.
    public Standing standing(Utterance utterance, Clause clause) {
        if (utterance.content().isEmpty()) {
            return Standing.ASSERTED;
        }
        Saying saying = Saying.of(text, utterance, clause);
        for (StandingRule rule : rules) {
            Optional<Standing> standing = rule.of(saying);
            if (standing.isPresent()) {
                return standing.get();
            }
        }
        return Standing.ASSERTED;
    }
}
