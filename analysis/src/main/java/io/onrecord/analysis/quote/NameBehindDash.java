package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import java.util.Optional;

/// The speaker signs: “…” — Francisca Holm
final class NameBehindDash implements QuoteRule {

    private static final int LONGEST = 12;

    @Override
    public Optional<Attribution> attribute(Marked marked, Scene scene) {
        int end = scene.document().paragraphOf(marked.first()).end();
        int dash = marked.end();
        if (dash + 1 >= end
                || end - dash > LONGEST
                || scene.token(dash).shape() != Shape.DASH
                || !scene.token(dash + 1).shape().isCapital()) {
            return Optional.empty();
        }
        Stretch name = scene.trimmed(dash + 1, end);
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(Attribution.of(marked.words(), new Stretch(dash, dash + 1), name));
    }
}
