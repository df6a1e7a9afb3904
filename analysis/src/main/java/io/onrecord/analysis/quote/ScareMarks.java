package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Trait;

/// A single word in marks whose verb is none of speech or thought is the writer’s distance, and
/// nobody’s words: “the printers ran for a “mere” nine months”.
final class ScareMarks implements Refusal {

    private static final int MOST_WORDS = 1;

    private static final int SPEECH =
            Trait.REPORTING.bit()
                    | Trait.SAYING.bit()
                    | Trait.OPINION.bit()
                    | Trait.UTTERANCE.bit();

    @Override
    public boolean refuses(Read read, Scene scene) {
        Stretch cue = read.attribution().cue();
        if (cue == null || !read.method().equals(Read.TAGGER) || isSpeech(cue, scene)) {
            return false;
        }
        int marked = 0;
        boolean plain = false;
        for (Stretch part : read.attribution().content()) {
            for (int i = part.first(); i < part.end(); i++) {
                if (scene.token(i).shape().isWord()) {
                    marked += scene.isMarked(i) ? 1 : 0;
                    plain |= !scene.isMarked(i);
                }
            }
        }
        return plain && marked > 0 && marked <= MOST_WORDS;
    }

    private static boolean isSpeech(Stretch cue, Scene scene) {
        for (int i = cue.first(); i < cue.end(); i++) {
            boolean sign = !scene.token(i).shape().isWord();
            if (sign || scene.token(i).word().isAny(SPEECH) || scene.token(i).is("according")) {
                return true;
            }
        }
        return false;
    }
}
