package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.Optional;

/// The source of a cue beside which none stands: the name behind an inverted cue (“…,” said the
/// ruling), or the subject of the sentence, for participles and second verbs (“Lund paused,
/// asserting …”, “Lund rose and called …”).
final class Subject {

    private final Scene scene;
    private final SourcePhrase phrases;

    Subject(Scene scene) {
        this.scene = scene;
        this.phrases = new SourcePhrase(scene);
    }

    Optional<Stretch> of(Stretch cue) {
        Stretch sentence = scene.sentenceAround(cue.first());
        if (isInverted(cue, sentence)) {
            Optional<Stretch> behind = phrases.from(cue.end(), sentence.end());
            if (behind.isPresent()) {
                return behind;
            }
        }
        int as = cue.first() - 1;
        if (as > sentence.first() && scene.token(as).is("as")) {
            return quoted(as, sentence);
        }
        return beside(cue, sentence).or(() -> ofSentence(sentence, cue));
    }

    /// “The paper quoted Lund as saying”, “Lund was quoted as saying”.
    private Optional<Stretch> quoted(int as, Stretch sentence) {
        Optional<Stretch> object =
                phrases.before(as, sentence.first()).filter(phrase -> phrase.end() == as);
        return object.isPresent() || !scene.token(as - 1).is(Trait.REPORTING)
                ? object
                : phrases.before(as - 1, sentence.first());
    }

    private boolean isInverted(Stretch cue, Stretch sentence) {
        int before = cue.first() - 1;
        if (before < sentence.first()) {
            return before >= 0 && scene.isMarked(before);
        }
        return scene.isMarked(before)
                || (scene.token(before).shape() == Shape.COMMA
                        && before > sentence.first()
                        && scene.isMarked(before - 1));
    }

    private Optional<Stretch> beside(Stretch cue, Stretch sentence) {
        return phrases.before(cue.first(), sentence.first())
                .filter(phrase -> !isLink(phrase.end() - 1) && !isLink(cue.first() - 1));
    }

    private boolean isLink(int i) {
        Token token = scene.token(i);
        return token.is("and") || token.is("but") || token.is("or") || token.is("then");
    }

    /// The first pronoun or name of the sentence, behind what leads into it (“After a pause, …”).
    private Optional<Stretch> ofSentence(Stretch sentence, Stretch cue) {
        int from = sentence.first();
        if (scene.token(from).is(Trait.PREPOSITION) || scene.token(from).is(Trait.CONJUNCTION)) {
            from = behindLead(from, cue.first());
        }
        for (int i = from; i < cue.first(); i++) {
            Token token = scene.token(i);
            boolean name = token.shape().isCapital() || phrases.isPronoun(i);
            boolean article = i == from && token.is(Trait.DETERMINER);
            if (!scene.isMarked(i) && (name || article)) {
                return phrases.from(i, cue.first());
            }
        }
        return Optional.empty();
    }

    private int behindLead(int from, int limit) {
        for (int i = from; i + 1 < limit; i++) {
            if (scene.token(i).shape() == Shape.COMMA) {
                return i + 1;
            }
        }
        return from + 1 < limit ? from + 1 : from;
    }
}
