package io.onrecord.analysis.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest {

    /// Two labels; the second never begins a sequence, and goes on for ever.
    private static Weights trained() {
        FeatureCounts counts = new FeatureCounts();
        Features features = new Features();
        List<ChainTrainer.Sequence> sequences = new ArrayList<>();
        for (int pass = 0; pass < 2; pass++) {
            for (int article = 0; article < 40; article++) {
                int[][] rows = new int[4][];
                byte[] labels = new byte[4];
                for (int i = 0; i < 4; i++) {
                    features.clear();
                    features.add(1, i == 1 + article % 2 ? 7 : 3);
                    labels[i] = (byte) (i >= 1 + article % 2 ? 1 : 0);
                    if (pass == 0) {
                        counts.see(features, article);
                    } else {
                        rows[i] = counts.rows(features);
                    }
                }
                if (pass == 1) {
                    sequences.add(new ChainTrainer.Sequence(rows, labels));
                }
            }
            if (pass == 0) {
                counts.number(5);
            }
        }
        ChainTrainer trainer =
                new ChainTrainer(2, new boolean[4], counts.hashes().length, 1e-5f, 0);
        trainer.train(sequences, 20);
        return trainer.weights(counts.hashes());
    }

    private static float[] scores(Weights weights, int... values) {
        float[] scores = new float[values.length * 2];
        Features features = new Features();
        for (int i = 0; i < values.length; i++) {
            features.clear();
            features.add(1, values[i]);
            weights.score(features, scores, i * 2);
        }
        return scores;
    }

    @Test
    void learnsWhatFollowsWhat() {
        Weights weights = trained();

        int[] best = new Chain(weights).best(scores(weights, 3, 3, 7, 3, 3), 5);

        assertThat(best).containsExactly(0, 0, 1, 1, 1);
    }

    @Test
    void givesAllSequencesTogetherTheProbabilityOne() {
        Weights weights = trained();
        float[] scores = scores(weights, 3, 7, 3);

        double sum = 0;
        for (int path = 0; path < 8; path++) {
            int[] labels = {path & 1, (path >> 1) & 1, (path >> 2) & 1};
            sum += Math.exp(new Chain(weights).logProbability(scores, 3, labels));
        }

        assertThat(sum).isCloseTo(1, within(1e-6));
    }

    @Test
    void comesBackFromItsFileAsItWas() throws IOException {
        Weights weights = trained();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        weights.write(file);

        Weights read = Weights.read(new ByteArrayInputStream(file.toByteArray()));

        assertThat(scores(read, 3, 7)).isEqualTo(scores(weights, 3, 7));
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        read.write(again);
        assertThat(again.toByteArray()).isEqualTo(file.toByteArray());
    }
}
