package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;

/// What the models see of words in marks as a whole: which words of saying stand right beside them,
/// how long they are, and whether they look like a sentence.
final class RegionClues {

    /// A cue is beside the marks when this many words or fewer lie between.
    private static final int BESIDE = 6;

    private final Scene scene;
    private final int[] cueBefore;
    private final int[] cueAfter;
    private final int[] form;
    private final int[] follower;
    private final boolean[] ahead;

    RegionClues(Scene scene) {
        this.scene = scene;
        int size = scene.marks().size();
        cueBefore = new int[size];
        cueAfter = new int[size];
        form = new int[size];
        for (int m = 0; m < size; m++) {
            Marked marked = scene.marks().get(m);
            cueBefore[m] = before(marked);
            cueAfter[m] = after(marked);
            form[m] = form(marked);
        }
        follower = new int[scene.document().size()];
        ahead = new boolean[scene.document().size()];
        scene.document().sentences().forEach(this::lookAround);
    }

    /// Notes for each token of a sentence what follows the last marks before it, and whether more
    /// marks come.
    private void lookAround(Stretch sentence) {
        int last = -1;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            boolean closed = i > sentence.first() && scene.isMarked(i - 1) && !scene.isMarked(i);
            last = closed ? i : last;
            follower[i] = last;
        }
        boolean more = false;
        for (int i = sentence.end() - 1; i >= sentence.first(); i--) {
            ahead[i] = more;
            more |= scene.isMarked(i);
        }
    }

    /// The token right behind the last marks before `i` in its sentence; -1 for none.
    int follower(int i) {
        return follower[i];
    }

    /// Whether marks come behind `i` in its sentence.
    boolean isAhead(int i) {
        return ahead[i];
    }

    /// Whether the cue stands beside the marks, or another does, on either side.
    int beside(int mark, int cue) {
        return whose(cueBefore[mark], cue) * 3 + whose(cueAfter[mark], cue);
    }

    /// Length, whether it begins like a sentence, and with what it ends.
    int form(int mark) {
        return form[mark];
    }

    private static int whose(int there, int cue) {
        return there < 0 ? 0 : there == cue ? 2 : 1;
    }

    private int before(Marked marked) {
        Document document = scene.document();
        int first = document.paragraphOf(marked.first()).first();
        for (int i = marked.first() - 1; i >= first && marked.first() - i <= 3; i--) {
            if (scene.isMarked(i) || scene.token(i).shape() == Shape.STOP) {
                return -1;
            }
            if (isCue(i)) {
                return i;
            }
        }
        return -1;
    }

    private int after(Marked marked) {
        int end = scene.document().paragraphOf(marked.first()).end();
        for (int i = marked.end(); i < end && i - marked.end() <= BESIDE; i++) {
            if (scene.isMarked(i) || scene.token(i).shape() == Shape.STOP) {
                return -1;
            }
            if (isCue(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isCue(int i) {
        return scene.token(i).is(Trait.SAYING);
    }

    private int form(Marked marked) {
        int length = marked.words().length();
        int bucket = length <= 2 ? 0 : length <= 5 ? 1 : length <= 10 ? 2 : length <= 25 ? 3 : 4;
        Token last = scene.token(marked.words().end() - 1);
        int ending = last.shape() == Shape.COMMA ? 1 : last.shape() == Shape.STOP ? 2 : 0;
        boolean capital = scene.token(marked.words().first()).shape().isCapital();
        boolean begins = scene.document().sentenceOf(marked.first()).first() == marked.first();
        return ((bucket * 3 + ending) * 2 + (capital ? 1 : 0)) * 2 + (begins ? 1 : 0);
    }
}
