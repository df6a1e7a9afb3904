package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Trait;
import java.util.ArrayList;
import java.util.List;

/// Words without a verb between the cue and a colon lead to the quotation and are no part of it:
/// “said the opposite: “…””, “added her voice on the radio: “…””. Neither is the utterance that the
/// words stand in: “said in a statement released at noon: “…””.
final class ColonLead implements Mend {

    /// “in a short statement”: the noun stands no farther behind its preposition.
    private static final int NEAR = 5;

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        for (Stretch part : attribution.content()) {
            int colon = colonBeforeMarks(part, scene);
            if (colon >= 0 && isLead(part.first(), colon, scene)) {
                List<Stretch> parts = new ArrayList<>();
                for (Stretch other : attribution.content()) {
                    boolean lead =
                            other.end() <= colon && scene.hasVerb(other.first(), other.end());
                    if (lead) {
                        parts.add(other);
                    } else if (other.end() > colon) {
                        int first = Math.max(other.first(), colon + 1);
                        parts.add(new Stretch(first, Math.max(first, other.end())));
                    }
                }
                return attribution.saying(parts);
            }
        }
        return attribution;
    }

    private static boolean isLead(int first, int colon, Scene scene) {
        if (!scene.hasVerb(first, colon)) {
            return true;
        }
        boolean utterance = false;
        for (int i = first; i < Math.min(colon, first + NEAR); i++) {
            utterance |= scene.token(i).is(Trait.UTTERANCE);
        }
        return utterance && scene.token(first).is(Trait.PREPOSITION);
    }

    private static int colonBeforeMarks(Stretch part, Scene scene) {
        for (int i = part.first(); i + 1 < part.end(); i++) {
            if (scene.isMarked(i)) {
                return -1;
            }
            if (scene.token(i).shape() == Shape.COLON && scene.isMarked(i + 1)) {
                return i;
            }
        }
        return -1;
    }
}
