package io.onrecord.analysis.quote;

import io.onrecord.analysis.tagger.ChainTrainer;
import io.onrecord.analysis.tagger.FeatureCounts;
import io.onrecord.analysis.tagger.Features;
import io.onrecord.analysis.tagger.Weights;
import io.onrecord.analysis.text.Stretch;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes the two models of this package from a [Corpus]: `TrainQuoteModels CORPUS.jsonl DIRECTORY`.
public final class TrainQuoteModels {

    /// A feature counts when it occurs in this many articles.
    private static final int ARTICLES = 5;

    private static final int CUE_ROUNDS = 8;
    private static final int ROLE_ROUNDS = Integer.getInteger("rounds", 6);
    private static final float DECAY = Float.parseFloat(System.getProperty("decay", "1e-5"));

    /// A word that is no cue teaches the tagger when the first model may take it for one.
    private static final double DOUBTFUL = 0.03;

    private final List<Corpus.Item> corpus;
    private final PrintStream log;

    TrainQuoteModels(List<Corpus.Item> corpus, PrintStream log) {
        this.corpus = corpus;
        this.log = log;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("TrainQuoteModels CORPUS.jsonl DIRECTORY");
        }
        List<Corpus.Item> corpus = Corpus.read(Path.of(arguments[0]));
        TrainQuoteModels training = new TrainQuoteModels(corpus, System.out);
        Path directory = Files.createDirectories(Path.of(arguments[1]));
        Weights cues = training.cues();
        write(cues, directory.resolve("cues.model"));
        write(training.roles(cues), directory.resolve("roles.model"));
    }

    private static void write(Weights weights, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            weights.write(out);
        }
    }

    Weights cues() {
        FeatureCounts counts = new FeatureCounts();
        Features features = new Features();
        for (int article = 0; article < corpus.size(); article++) {
            Scene scene = corpus.get(article).scene();
            CueFeatures maker = new CueFeatures(scene, new Clues(scene));
            for (int i = 0; i < scene.document().size(); i++) {
                if (CueModel.mayBeCue(scene, i)) {
                    maker.of(i, features);
                    counts.see(features, article);
                }
            }
        }
        counts.number(ARTICLES);
        List<ChainTrainer.Sequence> sequences = new ArrayList<>();
        for (Corpus.Item item : corpus) {
            Scene scene = item.scene();
            CueFeatures maker = new CueFeatures(scene, new Clues(scene));
            Corpus.Marking[] cueOf = cues(item);
            for (int i = 0; i < scene.document().size(); i++) {
                if (CueModel.mayBeCue(scene, i)) {
                    maker.of(i, features);
                    byte label = (byte) (cueOf[i] == null ? 0 : 1);
                    sequences.add(
                            new ChainTrainer.Sequence(
                                    new int[][] {counts.rows(features)}, new byte[] {label}));
                }
            }
        }
        ChainTrainer trainer =
                new ChainTrainer(2, new boolean[4], counts.hashes().length, DECAY);
        double loss = trainer.train(sequences, CUE_ROUNDS);
        log.printf("cues: %d features, %d words, loss %.4f%n", counts.hashes().length, sequences.size(), loss);
        return trainer.weights(counts.hashes());
    }

    /// For each token the marking whose cue it belongs to.
    private static Corpus.Marking[] cues(Corpus.Item item) {
        Corpus.Marking[] of = new Corpus.Marking[item.scene().document().size()];
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

    Weights roles(Weights cues) {
        FeatureCounts counts = new FeatureCounts();
        for (int article = 0; article < corpus.size(); article++) {
            int number = article;
            eachView(corpus.get(article), cues, (_, features) -> features.forEach(f -> counts.see(f, number)));
        }
        counts.number(ARTICLES);
        List<ChainTrainer.Sequence> sequences = new ArrayList<>();
        for (Corpus.Item item : corpus) {
            eachView(
                    item,
                    cues,
                    (example, features) -> {
                        int[][] rows = new int[features.size()][];
                        for (int i = 0; i < rows.length; i++) {
                            rows[i] = counts.rows(features.get(i));
                        }
                        sequences.add(new ChainTrainer.Sequence(rows, example.labels()));
                    });
        }
        ChainTrainer trainer =
                new ChainTrainer(Role.COUNT, forbidden(), counts.hashes().length, DECAY);
        double loss = trainer.train(sequences, ROLE_ROUNDS);
        log.printf("roles: %d features, %d cues, loss %.4f%n", counts.hashes().length, sequences.size(), loss);
        return trainer.weights(counts.hashes());
    }

    private interface Taker {
        void take(Example example, List<Features> features);
    }

    private record Example(byte[] labels) {}

    private static void eachView(Corpus.Item item, Weights cueWeights, Taker taker) {
        Scene scene = item.scene();
        Clues clues = new Clues(scene);
        CueModel model = new CueModel(cueWeights, scene, clues);
        RoleFeatures maker = new RoleFeatures(scene, clues);
        Corpus.Marking[] cueOf = cues(item);
        for (int i = 0; i < scene.document().size(); i++) {
            boolean candidate = CueModel.mayBeCue(scene, i);
            if (!candidate || (cueOf[i] == null && model.probability(i) < DOUBTFUL)) {
                continue;
            }
            CueView view = new CueView(scene, i);
            List<Features> features = new ArrayList<>();
            for (int t = view.seen().first(); t < view.seen().end(); t++) {
                Features here = new Features();
                maker.all(t, view, here);
                features.add(here);
            }
            taker.take(new Example(labels(cueOf[i], view.seen())), features);
        }
    }

    private static byte[] labels(Corpus.@org.jspecify.annotations.Nullable Marking marking, Stretch seen) {
        byte[] labels = new byte[seen.length()];
        if (marking != null) {
            mark(marking.content(), Role.CONTENT_BEGINS, labels, seen);
            mark(marking.source(), Role.SOURCE_BEGINS, labels, seen);
            mark(marking.cue(), Role.CUE_BEGINS, labels, seen);
        }
        return labels;
    }

    private static void mark(List<Stretch> parts, Role begins, byte[] labels, Stretch seen) {
        for (Stretch part : parts) {
            boolean begun = false;
            for (int i = Math.max(part.first(), seen.first()); i < Math.min(part.end(), seen.end()); i++) {
                labels[i - seen.first()] = (byte) (begins.ordinal() + (begun ? 1 : 0));
                begun = true;
            }
        }
    }

    private static boolean[] forbidden() {
        boolean[] forbidden = new boolean[Role.COUNT * Role.COUNT];
        for (Role before : Role.values()) {
            for (Role after : Role.values()) {
                forbidden[before.ordinal() * Role.COUNT + after.ordinal()] = !after.follows(before);
            }
        }
        return forbidden;
    }
}
