package io.onrecord.analysis.quote;

import io.onrecord.analysis.tagger.ChainTrainer;
import io.onrecord.analysis.tagger.FeatureCounts;
import io.onrecord.analysis.tagger.Weights;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Makes the models of this package from a [Corpus]: `TrainQuoteModels CORPUS.jsonl DIRECTORY`. The
/// same corpus gives the same files.
public final class TrainQuoteModels {

    /// A feature counts when it occurs in this many articles.
    static final int ARTICLES = 5;

    static final float DECAY = 1e-5f;

    static final float DROPOUT = 0.5f;

    /// The corpus is cut into so many parts: what [Sureness] is fitted to was read by models that
    /// were trained on the others.
    private static final int FOLDS = 3;

    private TrainQuoteModels() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("TrainQuoteModels CORPUS.jsonl DIRECTORY");
        }
        List<Corpus.Item> corpus = Corpus.read(Path.of(arguments[0]));
        Path directory = Files.createDirectories(Path.of(arguments[1]));
        write(sureness(corpus), directory.resolve("sureness.model"));
        Weights cues = CueTraining.train(corpus);
        write(cues, directory.resolve("cues.model"));
        write(RoleTraining.train(corpus, cues), directory.resolve("roles.model"));
    }

    private static Weights sureness(List<Corpus.Item> corpus) {
        SurenessTraining training = new SurenessTraining();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Corpus.Item> seen = new ArrayList<>();
            List<Corpus.Item> unseen = new ArrayList<>();
            for (int i = 0; i < corpus.size(); i++) {
                (i % FOLDS == fold ? unseen : seen).add(corpus.get(i));
            }
            Weights cues = CueTraining.train(seen);
            training.read(unseen, cues, RoleTraining.train(seen, cues));
        }
        return training.train();
    }

    /// Trains with all features, and again with those alone that weighed most: the model becomes
    /// small enough for a processor's cache, and reads as well.
    ///
    /// @param trainer and `sequences` of the features that `counts` numbers
    /// @param most features that are kept
    static Weights trainedTwice(
            FeatureCounts counts,
            Supplier<ChainTrainer> trainer,
            Supplier<List<ChainTrainer.Sequence>> sequences,
            int rounds,
            int most) {
        ChainTrainer first = trainer.get();
        first.train(sequences.get(), rounds);
        counts.keep(first.strongest(counts.hashes(), most));
        ChainTrainer second = trainer.get();
        second.train(sequences.get(), rounds);
        return second.weights(counts.hashes());
    }

    /// A sequence of one place, which is right or not.
    static ChainTrainer.Sequence one(int[] rows, boolean right) {
        return new ChainTrainer.Sequence(new int[][] {rows}, new byte[] {(byte) (right ? 1 : 0)});
    }

    static ChainTrainer yesOrNo(FeatureCounts counts, float dropout) {
        return new ChainTrainer(2, new boolean[4], counts.hashes().length, DECAY, dropout);
    }

    private static void write(Weights weights, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            weights.write(out);
        }
    }
}
