package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Trait;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that stands in marks are names, of a programme, a work, a thing, and no verb of saying ties
/// them to anybody.
final class NamesOnly implements Refusal {

    /// They give names to things.
    private static final Set<String> CALLING =
            Set.of("call", "calls", "called", "name", "names", "named", "dubbed", "titled");

    private static final int SAYING = Trait.SAYING.bit() | Trait.REPORTING.bit();

    @Override
    public boolean refuses(Read read, Scene scene) {
        Attribution attribution = read.attribution();
        boolean marks = false;
        for (Stretch part : attribution.content()) {
            int mark = -1;
            for (int i = part.first(); i < part.end(); i++) {
                if (scene.markAt(i) > mark) {
                    mark = scene.markAt(i);
                    marks = true;
                    if (!NamedThing.is(scene.marks().get(mark), scene)) {
                        return false;
                    }
                }
            }
        }
        return marks && (isPlain(attribution, scene) || !isSaid(attribution.cue(), scene));
    }

    /// Whether nothing but the names is left of it.
    private static boolean isPlain(Attribution attribution, Scene scene) {
        for (Stretch part : attribution.content()) {
            for (int i = part.first(); i < part.end(); i++) {
                if (scene.token(i).shape().isWord() && !scene.isMarked(i)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isSaid(@Nullable Stretch cue, Scene scene) {
        if (cue == null) {
            return false;
        }
        for (int i = cue.first(); i < cue.end(); i++) {
            if (CALLING.contains(scene.token(i).lower())) {
                return false;
            }
            if (scene.token(i).word().isAny(SAYING) || scene.token(i).is("according")) {
                return true;
            }
        }
        return false;
    }
}
