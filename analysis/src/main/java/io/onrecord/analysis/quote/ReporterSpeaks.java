package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Trait;

/// “We can’t say what was discussed”: outside marks the first person is whoever writes, and quotes
/// nobody.
final class ReporterSpeaks implements Refusal {

    @Override
    public boolean refuses(Read read, Scene scene) {
        Stretch source = read.attribution().source();
        return source != null
                && source.length() == 1
                && scene.token(source.first()).is(Trait.FIRST_PERSON)
                && !scene.isMarked(source.first())
                && !scene.hasMarks(read.attribution().content().getFirst());
    }
}
