package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import java.util.Optional;

/// “Renn’s office did not say whether he would repeat what his website calls “…””: the subject
/// right before the cue says it, and not one with verbs of its own in between.
final class NearerSubject implements Mend {

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        Stretch cue = attribution.cue();
        Stretch source = attribution.source();
        if (cue == null || source == null || source.end() >= cue.first()) {
            return attribution;
        }
        int what = cue.first() - 1;
        while (what > source.end() && !scene.token(what).is("what")) {
            what--;
        }
        if (what <= source.end()
                || !scene.hasVerb(source.end(), what)
                || scene.hasVerb(what, cue.first())) {
            return attribution;
        }
        Optional<Stretch> nearer = new SourcePhrase(scene).before(cue.first(), what + 1);
        return nearer.map(found -> attribution.by(cue, found)).orElse(attribution);
    }
}
