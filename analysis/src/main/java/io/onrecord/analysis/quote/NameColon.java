package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.Optional;

/// A colon leads to the quotation: The mayor was blunt: “…”. The speaker is the subject of the
/// sentence that it ends.
final class NameColon implements QuoteRule {

    @Override
    public Optional<Attribution> attribute(Marked marked, Scene scene) {
        int colon = marked.first() - 1;
        if (colon < 1 || scene.token(colon).shape() != Shape.COLON) {
            return Optional.empty();
        }
        Stretch sentence = scene.sentenceAround(colon);
        Optional<Stretch> subject = mouth(sentence, colon, scene);
        for (int i = sentence.first(); i < colon && subject.isEmpty(); i++) {
            if (scene.token(i).shape().isCapital() || i == sentence.first()) {
                subject = new SourcePhrase(scene).from(i, colon);
            }
        }
        return subject.filter(name -> isSpeaker(name, sentence, colon, scene))
                .map(name -> read(marked, scene, name, colon));
    }

    /// “More from the harbour: “…”” introduces no speaker: without a verb there is a name or an
    /// office before the colon.
    private static boolean isSpeaker(Stretch name, Stretch sentence, int colon, Scene scene) {
        if (scene.hasVerb(sentence.first(), colon)) {
            return true;
        }
        for (int i = name.first(); i < name.end(); i++) {
            Token token = scene.token(i);
            boolean inside = i > sentence.first() && token.shape().isCapital();
            boolean unknown = token.shape().isCapital() && token.word().classes().isEmpty();
            if (inside || unknown || token.isRole() || token.is(Trait.TITLE)) {
                return true;
            }
        }
        return false;
    }

    /// “puts these words into the mouth of the novelist: “…””.
    private static Optional<Stretch> mouth(Stretch sentence, int colon, Scene scene) {
        for (int i = sentence.first(); i + 2 < colon; i++) {
            boolean mouth = scene.token(i).is("mouth") || scene.token(i).is("mouths");
            if (mouth && scene.token(i + 1).is("of")) {
                return new SourcePhrase(scene).from(i + 2, colon);
            }
        }
        return Optional.empty();
    }

    private static Attribution read(Marked marked, Scene scene, Stretch name, int colon) {
        for (int i = colon - 1; i >= name.end(); i--) {
            if (scene.isCue(i)) {
                return Attribution.of(marked.words(), new Stretch(i, i + 1), name);
            }
        }
        return Attribution.of(marked.words(), new Stretch(colon, colon + 1), name);
    }
}
