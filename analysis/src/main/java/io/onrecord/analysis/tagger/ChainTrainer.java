package io.onrecord.analysis.tagger;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Trains a linear-chain conditional random field by stochastic gradient descent with AdaGrad
/// (Duchi et al., JMLR 2011): maximum likelihood with a little L2. Sequences of one place make it
/// logistic regression. Deterministic.
public final class ChainTrainer {

    private static final float RATE = 0.1f;

    /// A weight larger than this is cut: no feature decides alone.
    private static final float LARGEST = 2f;

    /// A feature all of whose weights are smaller, in steps of the scale, is left out.
    private static final int LEAST = 1;

    private static final float EPSILON = 1e-3f;

    /// A labelled sequence.
    ///
    /// @param features place by place, rows of [FeatureCounts]
    public record Sequence(int[][] features, byte[] labels) {}

    private final int labels;
    private final boolean[] forbidden;
    private final float[] weights;
    private final float[] squares;
    private final float[] late;
    private final float[] transitions;
    private final float[] transitionSquares;
    private final float decay;
    private final float dropout;
    private final SplittableRandom random = new SplittableRandom(5);
    private long steps;

    /// @param forbidden which transitions never happen, row by row
    /// @param decay L2, as a share of the step
    /// @param dropout probability that a step leaves a feature out
    public ChainTrainer(int labels, boolean[] forbidden, int features, float decay, float dropout) {
        this.labels = labels;
        this.forbidden = forbidden.clone();
        this.weights = new float[features * labels];
        this.squares = new float[features * labels];
        this.late = new float[features * labels];
        this.transitions = new float[labels * labels];
        this.transitionSquares = new float[labels * labels];
        this.decay = decay;
        this.dropout = dropout;
        for (int i = 0; i < forbidden.length; i++) {
            transitions[i] = forbidden[i] ? -50 : 0;
        }
    }

    /// @return the mean negative logarithm of the probability of the right labels, in the last
    ///   round
    public double train(List<Sequence> sequences, int rounds) {
        int[] order = new int[sequences.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        double loss = 0;
        for (int round = 0; round < rounds; round++) {
            shuffle(order);
            loss = 0;
            for (int index : order) {
                loss += step(sequences.get(index));
                steps++;
            }
        }
        return loss / Math.max(1, order.length);
    }

    /// The model: each weight as it was on average over the training (Polyak and Juditsky, 1992),
    /// without what is small.
    ///
    /// @param hashes of the features, in the order of their rows
    public Weights weights(int[] hashes) {
        Weights.Builder made =
                new Weights.Builder(labels, transitions, LARGEST / 127, hashes.length);
        float[] row = new float[labels];
        for (int i = 0; i < hashes.length; i++) {
            for (int label = 0; label < labels; label++) {
                int at = i * labels + label;
                row[label] = (1 - dropout) * (weights[at] - late[at] / Math.max(1, steps));
            }
            made.put(hashes[i], row, LEAST);
        }
        return made.build();
    }

    /// Those features that weigh most, in the order of their hashes.
    ///
    /// @param hashes of the features, in the order of their rows
    public int[] strongest(int[] hashes, int most) {
        Integer[] rows = new Integer[hashes.length];
        Arrays.setAll(rows, row -> row);
        float[] weight = new float[hashes.length];
        for (int at = 0; at < weights.length; at++) {
            float mean = weights[at] - late[at] / Math.max(1, steps);
            weight[at / labels] = Math.max(weight[at / labels], Math.abs(mean));
        }
        Arrays.sort(rows, (one, other) -> Float.compare(weight[other], weight[one]));
        return Arrays.stream(rows).limit(most).mapToInt(row -> hashes[row]).sorted().toArray();
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[other];
            order[other] = swap;
        }
    }

    /// The sequence as a step sees it: each feature is left out with the probability of the dropout
    /// (Srivastava et al., JMLR 2014), so that no feature leans on another.
    private Sequence thinned(Sequence sequence) {
        int[][] kept = new int[sequence.features().length][];
        for (int i = 0; i < kept.length; i++) {
            int[] all = sequence.features()[i];
            int[] some = new int[all.length];
            int size = 0;
            for (int row : all) {
                if (random.nextDouble() >= dropout) {
                    some[size++] = row;
                }
            }
            kept[i] = Arrays.copyOf(some, size);
        }
        return new Sequence(kept, sequence.labels());
    }

    private double step(Sequence whole) {
        Sequence sequence = dropout == 0 ? whole : thinned(whole);
        int length = sequence.labels().length;
        double[] scores = scores(sequence);
        double[] alpha = forward(scores, length);
        double[] beta = backward(scores, length);
        double total = logSum(alpha, (length - 1) * labels);
        for (int i = 0; i < length; i++) {
            updatePlace(sequence, i, alpha, beta, total);
        }
        for (int i = 1; i < length; i++) {
            updateTransition(sequence, i, new double[][] {scores, alpha, beta}, total);
        }
        return total - of(sequence, scores);
    }

    private double of(Sequence sequence, double[] scores) {
        double of = scores[sequence.labels()[0]];
        for (int i = 1; i < sequence.labels().length; i++) {
            of +=
                    scores[i * labels + sequence.labels()[i]]
                            + transitions[sequence.labels()[i - 1] * labels + sequence.labels()[i]];
        }
        return of;
    }

    private double[] scores(Sequence sequence) {
        int length = sequence.labels().length;
        double[] scores = new double[length * labels];
        for (int i = 0; i < length; i++) {
            for (int row : sequence.features()[i]) {
                for (int label = 0; label < labels; label++) {
                    scores[i * labels + label] += weights[row * labels + label];
                }
            }
        }
        return scores;
    }

    private double[] forward(double[] scores, int length) {
        double[] alpha = new double[length * labels];
        System.arraycopy(scores, 0, alpha, 0, labels);
        double[] terms = new double[labels];
        for (int i = 1; i < length; i++) {
            for (int to = 0; to < labels; to++) {
                for (int from = 0; from < labels; from++) {
                    terms[from] = alpha[(i - 1) * labels + from] + transitions[from * labels + to];
                }
                alpha[i * labels + to] = logSum(terms, 0) + scores[i * labels + to];
            }
        }
        return alpha;
    }

    private double[] backward(double[] scores, int length) {
        double[] beta = new double[length * labels];
        double[] terms = new double[labels];
        for (int i = length - 2; i >= 0; i--) {
            for (int from = 0; from < labels; from++) {
                for (int to = 0; to < labels; to++) {
                    int next = (i + 1) * labels + to;
                    terms[to] = transitions[from * labels + to] + scores[next] + beta[next];
                }
                beta[i * labels + from] = logSum(terms, 0);
            }
        }
        return beta;
    }

    private void updatePlace(
            Sequence sequence, int i, double[] alpha, double[] beta, double total) {
        // The first label is what the others are measured against.
        for (int label = 1; label < labels; label++) {
            double probability =
                    Math.exp(alpha[i * labels + label] + beta[i * labels + label] - total);
            float gradient = (float) ((sequence.labels()[i] == label ? 1 : 0) - probability);
            if (Math.abs(gradient) < 1e-4f) {
                continue;
            }
            for (int row : sequence.features()[i]) {
                int at = row * labels + label;
                float slope = gradient - decay * weights[at];
                squares[at] += slope * slope;
                float change = RATE * slope / (float) Math.sqrt(squares[at] + EPSILON);
                weights[at] += change;
                late[at] += change * steps;
            }
        }
    }

    /// @param messages scores, forward and backward
    private void updateTransition(Sequence sequence, int i, double[][] messages, double total) {
        for (int from = 0; from < labels; from++) {
            for (int to = 0; to < labels; to++) {
                int at = from * labels + to;
                if (forbidden[at]) {
                    continue;
                }
                int here = i * labels + to;
                double probability =
                        Math.exp(
                                messages[1][(i - 1) * labels + from]
                                        + transitions[at]
                                        + messages[0][here]
                                        + messages[2][here]
                                        - total);
                boolean right = sequence.labels()[i - 1] == from && sequence.labels()[i] == to;
                float gradient = (float) ((right ? 1 : 0) - probability);
                transitionSquares[at] += gradient * gradient;
                transitions[at] +=
                        RATE * gradient / (float) Math.sqrt(transitionSquares[at] + EPSILON);
            }
        }
    }

    private double logSum(double[] values, int offset) {
        double top = values[offset];
        for (int label = 1; label < labels; label++) {
            top = Math.max(top, values[offset + label]);
        }
        double sum = 0;
        for (int label = 0; label < labels; label++) {
            double away = values[offset + label] - top;
            sum += away > -30 ? Math.exp(away) : 0;
        }
        return top + Math.log(sum);
    }
}
