package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import java.util.Set;

/// A lone “what” or “that” outside marks stands for words that are not there: “What was said”.
final class NothingSaid implements Refusal {

    private static final Set<String> POINTERS =
            Set.of("what", "that", "this", "whether", "so", "it", "which", "who", "why", "how");

    @Override
    public boolean refuses(Read read, Scene scene) {
        for (Stretch part : read.attribution().content()) {
            for (int i = part.first(); i < part.end(); i++) {
                boolean word = scene.token(i).shape().isWord();
                if (scene.isMarked(i) || (word && !POINTERS.contains(scene.token(i).lower()))) {
                    return false;
                }
            }
        }
        return true;
    }
}
