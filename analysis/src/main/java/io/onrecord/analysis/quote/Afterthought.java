package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// “…,” echoing others; “…,” which is news: what follows a comma that closes the words in marks is
/// the reporter’s.
final class Afterthought implements Mend {

    private static final Set<String> OPENERS =
            Set.of("which", "while", "though", "although", "a", "both", "as");

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        Stretch last = attribution.content().getLast();
        int mark = lastMark(last, scene);
        if (mark < 0) {
            return attribution;
        }
        Marked region = scene.marks().get(mark);
        boolean comma =
                region.closed()
                        && region.end() < last.end()
                        && scene.token(region.words().end() - 1).shape() == Shape.COMMA;
        if (!comma || !opens(scene.token(region.end()))) {
            return attribution;
        }
        List<Stretch> parts = new ArrayList<>(attribution.content());
        parts.set(parts.size() - 1, new Stretch(last.first(), region.end()));
        return attribution.saying(parts);
    }

    private static int lastMark(Stretch part, Scene scene) {
        for (int i = part.end() - 1; i >= part.first(); i--) {
            if (scene.isMarked(i)) {
                return scene.markAt(i);
            }
        }
        return -1;
    }

    private static boolean opens(Token token) {
        return token.word().classes().startsWith("G") || OPENERS.contains(token.lower());
    }
}
