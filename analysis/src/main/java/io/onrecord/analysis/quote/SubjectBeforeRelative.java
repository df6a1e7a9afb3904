package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Trait;
import java.util.Optional;

/// “Officials who took part in those talks said …”: what stands behind a preposition at the end of
/// the clause of “who” says nothing; whom the clause is about does.
final class SubjectBeforeRelative implements Mend {

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        Stretch cue = attribution.cue();
        Stretch source = attribution.source();
        if (cue == null
                || source == null
                || source.end() > cue.first()
                || scene.token(source.first()).word().classes().startsWith("q")) {
            return attribution;
        }
        Stretch sentence = scene.sentenceAround(cue.first());
        int before = source.first() - 1;
        if (before <= sentence.first() || !scene.token(before).is(Trait.PREPOSITION)) {
            return attribution;
        }
        for (int who = before; who > sentence.first(); who--) {
            if (scene.isComma(who) || scene.isMarked(who)) {
                return attribution;
            }
            if (scene.token(who).is("who")) {
                Optional<Stretch> subject = new SourcePhrase(scene).before(who, sentence.first());
                return subject.map(found ->
                                attribution.by(cue, new Stretch(found.first(), source.end())))
                        .orElse(attribution);
            }
        }
        return attribution;
    }
}
