package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import java.util.Optional;

/// A headline that begins with its quotation: “‘I have not moved’: Okell crosses the floor”. What
/// stands in marks is a clause; a title in marks is no quotation.
final class HeadlineColon implements QuoteRule {

    @Override
    public Optional<Attribution> attribute(Marked marked, Scene scene) {
        Document document = scene.document();
        Stretch headline = document.paragraphOf(marked.first());
        int colon = marked.end();
        if (headline.first() != marked.first()
                || document.paragraphIndex(marked.first()) != 0
                || colon + 1 >= headline.end()
                || scene.token(colon).shape() != Shape.COLON
                || !isClause(marked.words(), scene)) {
            return Optional.empty();
        }
        int end = colon + 1;
        while (end < headline.end() && scene.token(end).shape().isCapital()) {
            end++;
        }
        boolean acts = end < headline.end() && scene.isFinite(end);
        return acts && end > colon + 1
                ? Optional.of(
                        Attribution.of(
                                marked.words(),
                                new Stretch(colon, colon + 1),
                                new Stretch(colon + 1, end)))
                : Optional.empty();
    }

    private static boolean isClause(Stretch words, Scene scene) {
        for (int i = words.first(); i < words.end(); i++) {
            String classes = scene.token(i).word().classes();
            boolean verb = !classes.isEmpty() && "VPZDN".indexOf(classes.charAt(0)) >= 0;
            if (verb && scene.token(i).shape() == Shape.LOWER) {
                return true;
            }
        }
        return false;
    }
}
