package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.Optional;

/// “Lund rose on Monday, calling it “a good thing””: a participle behind a comma or a closing mark
/// has the subject of the verb before it, and never what follows it.
final class ParticipleSubject implements Mend {

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        Stretch cue = attribution.cue();
        Stretch source = attribution.source();
        if (cue == null || !isParticiple(cue.first(), scene)) {
            return attribution;
        }
        boolean behind = source != null && source.first() >= cue.end();
        boolean clause = source != null && scene.hasVerb(source.first(), source.end());
        if (source != null && !behind && !clause) {
            return attribution;
        }
        Stretch sentence = scene.sentenceAround(cue.first());
        return subject(sentence.first(), cue.first(), scene)
                .map(found -> attribution.by(cue, found))
                .orElse(attribution);
    }

    private static boolean isParticiple(int i, Scene scene) {
        Token token = scene.token(i);
        boolean form = token.lower().endsWith("ing") && token.word().classes().startsWith("G");
        boolean parted = i > 0 && (scene.isComma(i - 1) || scene.isMarked(i - 1));
        return form && parted && !token.is("according");
    }

    private static Optional<Stretch> subject(int first, int cue, Scene scene) {
        SourcePhrase phrases = new SourcePhrase(scene);
        for (int i = cue - 1; i > first; i--) {
            if (scene.isFinite(i)) {
                Optional<Stretch> found = phrases.before(i, first).map(p -> fromArticle(p, scene));
                if (found.isPresent() && isMain(found.get(), first, scene, phrases)) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// “In May 2018 Holm …”, “in eight weeks the campaign …”: a date before it is no part of a
    /// phrase, and an article begins a phrase of its own, unless a preposition ties it to the words
    /// before.
    private static Stretch fromArticle(Stretch phrase, Scene scene) {
        int first = phrase.first();
        while (first + 1 < phrase.end() && isDate(scene.token(first))) {
            first++;
        }
        if (first > phrase.first()) {
            return new Stretch(first, phrase.end());
        }
        for (int i = phrase.end() - 2; i > phrase.first(); i--) {
            Token token = scene.token(i);
            boolean article = token.is("the") || token.is("a") || token.is("an");
            if (article && !scene.token(i - 1).is(Trait.PREPOSITION)) {
                return new Stretch(i, phrase.end());
            }
        }
        return phrase;
    }

    private static boolean isDate(Token token) {
        return token.is(Trait.MONTH) || token.is(Trait.WEEKDAY) || token.shape() == Shape.NUMBER;
    }

    /// A name, a pronoun or a described one, of no clause within the clause.
    private static boolean isMain(Stretch phrase, int sentence, Scene scene, SourcePhrase phrases) {
        boolean pronoun =
                phrases.isPronoun(phrase.first()) && !scene.token(phrase.first()).is(Trait.IT);
        Token head = scene.token(phrase.first());
        boolean described =
                phrase.length() > 1
                        && head.is(Trait.DETERMINER)
                        && !head.word().classes().startsWith("q");
        if (!pronoun && !described && !scene.hasCapital(phrase)) {
            return false;
        }
        if (phrase.first() == sentence) {
            return true;
        }
        Token before = scene.token(phrase.first() - 1);
        boolean subordinate = before.is(Trait.CONJUNCTION) && !before.is("and");
        return !subordinate && !before.is("who") && !scene.isFinite(phrase.first() - 1);
    }
}
