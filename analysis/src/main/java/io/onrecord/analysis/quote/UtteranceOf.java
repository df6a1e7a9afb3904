package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Trait;

/// “a statement by Mayor Lund that …”: whoever stands behind the preposition says it, and not the
/// article before the noun.
final class UtteranceOf implements Mend {

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        Stretch cue = attribution.cue();
        Stretch source = attribution.source();
        if (cue == null
                || source == null
                || source.length() != 1
                || !scene.token(source.first()).is(Trait.DETERMINER)
                || !scene.token(cue.end() - 1).is(Trait.UTTERANCE)) {
            return attribution;
        }
        int by = cue.end();
        int limit = Math.max(by, attribution.first());
        boolean named =
                by < limit
                        && (scene.token(by).is("by")
                                || scene.token(by).is("from")
                                || scene.token(by).is("of"));
        return named
                ? new SourcePhrase(scene)
                        .from(by + 1, limit)
                        .map(name -> attribution.by(cue, name))
                        .orElse(attribution)
                : attribution;
    }
}
