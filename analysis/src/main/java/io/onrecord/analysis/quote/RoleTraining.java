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

    private static final int ROUNDS = 8;

    private static final int FEATURES = 100_000;

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
        return TrainQuoteModels.trainedTwice(
                counts,
                () ->
                        new ChainTrainer(
                                Role.COUNT,
                                forbidden(),
                                counts.hashes().length,
                                TrainQuoteModels.DECAY,
                                TrainQuoteModels.DROPOUT),
                () -> training.sequences(corpus, counts),
                ROUNDS,
                FEATURES);
    }

    private List<ChainTrainer.Sequence> sequences(List<Corpus.Item> corpus, FeatureCounts counts) {
        List<ChainTrainer.Sequence> sequences = new ArrayList<>();
        for (Corpus.Item item : corpus) {
            eachView(
                    item,
                    (labels, features) ->
                            sequences.add(
                                    new ChainTrainer.Sequence(
                                            features.stream()
                                                    .map(counts::rows)
                                                    .toArray(int[][]::new),
                                            labels)));
        }
        return sequences;
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
            for (int place = 0; place < view.length(); place++) {
                Features here = new Features();
                maker.all(place, view, here);
                features.add(here);
            }
            taker.take(labels(cueOf[i], view), features);
        }
    }

    private static byte[] labels(Corpus.@Nullable Marking marking, CueView view) {
        byte[] labels = new byte[view.length()];
        if (marking != null) {
            label(marking.content(), Role.CONTENT_BEGINS, labels, view);
            label(marking.source(), Role.SOURCE_BEGINS, labels, view);
            label(marking.cue(), Role.CUE_BEGINS, labels, view);
        }
        return labels;
    }

    private static void label(List<Stretch> parts, Role begins, byte[] labels, CueView view) {
        for (Stretch part : parts) {
            boolean begun = false;
            for (int place = 0; place < labels.length; place++) {
                if (part.contains(view.token(place))) {
                    labels[place] = (byte) (begins.label() + (begun ? 1 : 0));
                    begun = true;
                }
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
