package io.onrecord.analysis.quote;

import io.onrecord.analysis.tagger.ChainTrainer;
import io.onrecord.analysis.tagger.FeatureCounts;
import io.onrecord.analysis.tagger.Features;
import io.onrecord.analysis.tagger.Weights;
import io.onrecord.analysis.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the model that knows what the words around a cue are to it ([RoleModel]).
final class RoleTraining {

    private static final int ROUNDS = 5;

    /// A word that is no cue teaches the tagger when the first model may take it for one.
    private static final double DOUBTFUL = 0.03;

    private final Weights cues;

    private RoleTraining(Weights cues) {
        this.cues = cues;
    }

    static Weights train(List<Corpus.Item> corpus, Weights cues) {
        RoleTraining training = new RoleTraining(cues);
        FeatureCounts counts = new FeatureCounts();
        for (int article = 0; article < corpus.size(); article++) {
            int number = article;
            training.eachView(
                    corpus.get(article),
                    (_, features) -> features.forEach(token -> counts.see(token, number)));
        }
        counts.number(TrainQuoteModels.ARTICLES);
        List<ChainTrainer.Sequence> sequences = new ArrayList<>();
        for (Corpus.Item item : corpus) {
            training.eachView(
                    item,
                    (labels, features) ->
                            sequences.add(
                                    new ChainTrainer.Sequence(
                                            features.stream()
                                                    .map(counts::rows)
                                                    .toArray(int[][]::new),
                                            labels)));
        }
        ChainTrainer trainer =
                new ChainTrainer(
                        Role.COUNT, forbidden(), counts.hashes().length, TrainQuoteModels.DECAY);
        trainer.train(sequences, ROUNDS);
        return trainer.weights(counts.hashes());
    }

    /// Takes what is seen from a cue: the role of each token, and its features.
    private interface Taker {
        void take(byte[] labels, List<Features> features);
    }

    private void eachView(Corpus.Item item, Taker taker) {
        Scene scene = item.scene();
        Clues clues = new Clues(scene);
        CueModel model = new CueModel(cues, scene, clues);
        RoleFeatures maker = new RoleFeatures(scene, clues);
        Corpus.@Nullable Marking[] cueOf = CueTraining.cues(item);
        for (int i = 0; i < scene.document().size(); i++) {
            if (!CueModel.mayBeCue(scene, i)
                    || (cueOf[i] == null && model.probability(i) < DOUBTFUL)) {
                continue;
            }
            CueView view = new CueView(scene, i);
            List<Features> features = new ArrayList<>();
            for (int t = view.seen().first(); t < view.seen().end(); t++) {
                Features here = new Features();
                maker.all(t, view, here);
                features.add(here);
            }
            taker.take(labels(cueOf[i], view.seen()), features);
        }
    }

    private static byte[] labels(Corpus.@Nullable Marking marking, Stretch seen) {
        byte[] labels = new byte[seen.length()];
        if (marking != null) {
            label(marking.content(), Role.CONTENT_BEGINS, labels, seen);
            label(marking.source(), Role.SOURCE_BEGINS, labels, seen);
            label(marking.cue(), Role.CUE_BEGINS, labels, seen);
        }
        return labels;
    }

    private static void label(List<Stretch> parts, Role begins, byte[] labels, Stretch seen) {
        for (Stretch part : parts) {
            int first = Math.max(part.first(), seen.first());
            for (int i = first; i < Math.min(part.end(), seen.end()); i++) {
                labels[i - seen.first()] = (byte) (begins.label() + (i > first ? 1 : 0));
            }
        }
    }

    private static boolean[] forbidden() {
        boolean[] forbidden = new boolean[Role.COUNT * Role.COUNT];
        for (Role before : Role.values()) {
            for (Role after : Role.values()) {
                forbidden[before.label() * Role.COUNT + after.label()] = !after.follows(before);
            }
        }
        return forbidden;
    }
}
