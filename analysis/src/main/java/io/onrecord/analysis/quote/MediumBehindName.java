package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;

/// “Yes,” added Lund, via TwitterHolm ran the port.: the medium and whatever a page has run into it
/// are no part of the source.
final class MediumBehindName implements Mend {

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        Stretch source = attribution.source();
        if (source == null) {
            return attribution;
        }
        for (int i = source.first() + 1; i + 2 < source.end(); i++) {
            if (scene.isComma(i) && scene.token(i + 1).is("via")) {
                return attribution.by(attribution.cue(), new Stretch(source.first(), i));
            }
        }
        return attribution;
    }
}
