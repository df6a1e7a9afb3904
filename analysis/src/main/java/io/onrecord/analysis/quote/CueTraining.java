package io.onrecord.analysis.quote;

import io.onrecord.analysis.tagger.ChainTrainer;
import io.onrecord.analysis.tagger.FeatureCounts;
import io.onrecord.analysis.tagger.Features;
import io.onrecord.analysis.tagger.Weights;
import io.onrecord.analysis.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Makes the model that knows cues ([CueModel]).
final class CueTraining {

    private static final int ROUNDS = 8;

    private static final int FEATURES = 30_000;

    private CueTraining() {}

    static Weights train(List<Corpus.Item> corpus) {
        FeatureCounts counts = new FeatureCounts();
        Features features = new Features();
        for (int article = 0; article < corpus.size(); article++) {
            Scene scene = corpus.get(article).scene();
            CueFeatures maker = new CueFeatures(scene, new Clues(scene));
            int number = article;
            eachCandidate(
                    scene,
                    i -> {
                        maker.of(i, features);
                        counts.see(features, number);
                    });
        }
        counts.number(TrainQuoteModels.ARTICLES);
        return TrainQuoteModels.trainedTwice(
                counts,
                () -> TrainQuoteModels.yesOrNo(counts, TrainQuoteModels.DROPOUT),
                () -> words(corpus, counts),
                ROUNDS,
                FEATURES);
    }

    private static List<ChainTrainer.Sequence> words(
            List<Corpus.Item> corpus, FeatureCounts counts) {
        Features features = new Features();
        List<ChainTrainer.Sequence> words = new ArrayList<>();
        for (Corpus.Item item : corpus) {
            CueFeatures maker = new CueFeatures(item.scene(), new Clues(item.scene()));
            Corpus.@Nullable Marking[] cueOf = cues(item);
            eachCandidate(
                    item.scene(),
                    i -> {
                        maker.of(i, features);
                        words.add(TrainQuoteModels.one(counts.rows(features), cueOf[i] != null));
                    });
        }
        return words;
    }

    private static void eachCandidate(Scene scene, IntConsumer taker) {
        for (int i = 0; i < scene.document().size(); i++) {
            if (CueModel.mayBeCue(scene, i)) {
                taker.accept(i);
            }
        }
    }

    /// For each token the marking whose cue it belongs to; null for most.
    static Corpus.@Nullable Marking[] cues(Corpus.Item item) {
        Corpus.@Nullable Marking[] of = new Corpus.Marking[item.scene().document().size()];
        for (Corpus.Marking marking : item.markings()) {
            for (Stretch cue : marking.cue()) {
                for (int i = cue.first(); i < cue.end(); i++) {
                    if (of[i] == null || marking.reporting()) {
                        of[i] = marking;
                    }
                }
            }
        }
        return of;
    }
}
