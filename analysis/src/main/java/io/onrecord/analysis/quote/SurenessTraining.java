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

    private SurenessTraining() {}

    /// @param unseen articles that cues and roles were not trained on
    static Weights train(List<Corpus.Item> unseen, Weights cues, Weights roles) {
        QuoteModels models = new QuoteModels(cues, roles, cues);
        FeatureCounts counts = new FeatureCounts();
        List<List<Read>> reads = new ArrayList<>();
        Features features = new Features();
        for (int article = 0; article < unseen.size(); article++) {
            Scene scene = unseen.get(article).scene();
            List<Read> found = Attributions.in(scene, List.of(), models);
            reads.add(found);
            Sureness sureness = new Sureness(scene, cues);
            for (Read read : found) {
                sureness.of(read, features);
                counts.see(features, article);
            }
        }
        counts.number(TrainQuoteModels.ARTICLES);
        List<ChainTrainer.Sequence> sequences = new ArrayList<>();
        for (int article = 0; article < unseen.size(); article++) {
            Corpus.Item item = unseen.get(article);
            Sureness sureness = new Sureness(item.scene(), cues);
            for (Read read : reads.get(article)) {
                sureness.of(read, features);
                sequences.add(TrainQuoteModels.one(counts.rows(features), isRight(read, item)));
            }
        }
        ChainTrainer trainer = TrainQuoteModels.yesOrNo(counts, 0);
        trainer.train(sequences, ROUNDS);
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
