package io.onrecord.analysis.quote;

import io.onrecord.analysis.tagger.Features;
import io.onrecord.analysis.tagger.Weights;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How often an attribution like this one is right, content and source: a logistic model over what
/// found it and what it looks like, fitted on articles that the other models had not seen.
final class Sureness {

    private static final int PRONOUN = Trait.HE.bit() | Trait.SHE.bit() | Trait.THEY.bit();

    private final Scene scene;
    private final Weights weights;
    private final Features features = new Features();

    Sureness(Scene scene, Weights weights) {
        this.scene = scene;
        this.weights = weights;
    }

    Read rated(Read read) {
        float[] scores = new float[2];
        of(read, features);
        weights.score(features, scores, 0);
        double sure = 1 / (1 + Math.exp(scores[0] - scores[1]));
        // Five digits: what lies beyond them is noise of the arithmetic.
        return read.with(Math.round(sure * 1e5) / 1e5);
    }

    void of(Read read, Features into) {
        into.clear();
        Attribution attribution = read.attribution();
        int method = read.method().hashCode();
        int cue = bucket(read.confidence());
        int roles = bucket(Math.sqrt(read.clarity()));
        int form = form(attribution.content());
        int source = source(attribution.source());
        int saying = saying(attribution.cue());
        into.add(1, 0);
        into.add(2, method);
        into.add(3, cue);
        into.add(4, roles);
        into.add(5, form);
        into.add(6, source);
        into.add(7, saying);
        into.add(8, cue, roles / 4);
        into.add(9, form, saying);
        into.add(10, form, source);
        into.add(11, form, roles / 3);
        into.add(12, beside(attribution), form);
        into.add(13, Math.min(4, attribution.content().size()), form);
        into.add(14, beside(attribution), saying, form);
        into.add(15, source, saying, cue / 4);
        into.add(16, reach(attribution), form, saying);
        into.add(17, roles, cue / 4, form);
    }

    /// How far the source stands from the cue, in tokens and at most four, and on which side;
    /// eleven without one of them.
    private static int reach(Attribution attribution) {
        Stretch cue = attribution.cue();
        Stretch source = attribution.source();
        if (cue == null || source == null) {
            return 11;
        }
        int gap = Math.max(source.first() - cue.end(), cue.first() - source.end());
        return Math.clamp(gap, 0, 4) * 2 + (source.first() > cue.first() ? 1 : 0);
    }

    private static int bucket(double probability) {
        return probability > 0.98 ? 21 : probability > 0.95 ? 20 : (int) (probability * 20);
    }

    /// 0 all in marks, 1 partly and ending with them, 2 partly otherwise, 3 plain.
    private int form(List<Stretch> content) {
        int marked = 0;
        int plain = 0;
        for (Stretch part : content) {
            for (int i = part.first(); i < part.end(); i++) {
                if (scene.token(i).shape().isWord()) {
                    marked += scene.isMarked(i) ? 1 : 0;
                    plain += scene.isMarked(i) ? 0 : 1;
                }
            }
        }
        if (plain == 0) {
            return marked <= 3 ? 4 : 0;
        }
        return marked == 0 ? 3 : scene.isMarked(content.getLast().end() - 1) ? 1 : 2;
    }

    private int source(@Nullable Stretch source) {
        if (source == null || source.isEmpty()) {
            return 0;
        }
        Token first = scene.token(source.first());
        if (first.word().isAny(PRONOUN)) {
            return 1;
        }
        if (first.shape().isCapital()) {
            return 2 + Math.min(2, source.length() / 3);
        }
        return first.is(Trait.DETERMINER) ? 5 : 6;
    }

    private int saying(@Nullable Stretch cue) {
        if (cue == null || cue.isEmpty()) {
            return 0;
        }
        for (int i = cue.first(); i < cue.end(); i++) {
            if (scene.token(i).is(Trait.SAYING)) {
                return 1;
            }
        }
        return scene.token(cue.first()).is(Trait.REPORTING) ? 2 : 3;
    }

    /// How the first part of the content touches the cue.
    private int beside(Attribution attribution) {
        Stretch cue = attribution.cue();
        if (cue == null) {
            return 0;
        }
        Stretch part = attribution.content().getFirst();
        int gap = Math.max(part.first() - cue.end(), cue.first() - part.end());
        boolean comma =
                part.end() < scene.document().size()
                        && scene.token(part.end()).shape() == Shape.COMMA;
        return Math.clamp(gap, 0, 5) * 4 + (part.first() > cue.first() ? 2 : 0) + (comma ? 1 : 0);
    }
}
