package io.onrecord.analysis.quote;

import io.onrecord.analysis.tagger.ChainTrainer;
import io.onrecord.analysis.tagger.FeatureCounts;
import io.onrecord.analysis.tagger.Features;
import io.onrecord.analysis.tagger.Weights;
import io.onrecord.analysis.text.Stretch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Makes the model that knows how often an attribution is right ([Sureness]). It reads articles
/// with models that have not seen them, and compares: right is a reading that shares four fifths of
/// its words with a marking and touches its source.
final class SurenessTraining {

    private static final int ROUNDS = 6;
    private static final double SHARED = 0.8;

    private final FeatureCounts counts = new FeatureCounts();
    private final List<Example> examples = new ArrayList<>();
    private int articles;

    private record Example(Features features, boolean right) {}

    /// Reads articles, and compares.
    ///
    /// @param unseen articles that cues and roles were not trained on
    void read(List<Corpus.Item> unseen, Weights cues, Weights roles) {
        QuoteModels models = new QuoteModels(cues, roles, cues);
        for (Corpus.Item item : unseen) {
            Sureness sureness = new Sureness(item.scene(), cues);
            for (Read read : Attributions.in(item.scene(), List.of(), models)) {
                Features features = new Features();
                sureness.of(read, features);
                counts.see(features, articles);
                examples.add(new Example(features, isRight(read, item)));
            }
            articles++;
        }
    }

    Weights train() {
        counts.number(TrainQuoteModels.ARTICLES);
        ChainTrainer trainer = TrainQuoteModels.yesOrNo(counts, 0);
        trainer.train(
                examples.stream()
                        .map(one -> TrainQuoteModels.one(counts.rows(one.features()), one.right()))
                        .toList(),
                ROUNDS);
        return trainer.weights(counts.hashes());
    }

    private static boolean isRight(Read read, Corpus.Item item) {
        BitSet words = words(read.attribution().content(), item.scene());
        for (Corpus.Marking marking : item.markings()) {
            BitSet marked = words(marking.content(), item.scene());
            BitSet shared = (BitSet) words.clone();
            shared.and(marked);
            marked.or(words);
            if (shared.cardinality() > SHARED * marked.cardinality()) {
                Stretch source = read.attribution().source();
                return source == null
                        ? marking.source().isEmpty()
                        : marking.source().stream().anyMatch(source::overlaps);
            }
        }
        return false;
    }

    private static BitSet words(List<Stretch> parts, Scene scene) {
        BitSet words = new BitSet();
        for (Stretch part : parts) {
            for (int i = part.first(); i < part.end(); i++) {
                if (scene.token(i).shape().isWord()) {
                    words.set(scene.token(i).start(), scene.token(i).end());
                }
            }
        }
        return words;
    }
}
