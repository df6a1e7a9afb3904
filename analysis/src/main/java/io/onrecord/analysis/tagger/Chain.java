package io.onrecord.analysis.tagger;

import java.util.Arrays;

/// A linear chain of labels over a sequence of scores: the best labels (Viterbi), and how probable
/// each label is at each place (forward-backward), as in Lafferty et al., ICML 2001.
public final class Chain {

    private final Weights weights;
    private final int labels;
    private final double[] moves;

    public Chain(Weights weights) {
        this.weights = weights;
        this.labels = weights.labels();
        this.moves = new double[labels * labels];
        for (int from = 0; from < labels; from++) {
            for (int to = 0; to < labels; to++) {
                moves[from * labels + to] = Math.exp(weights.transition(from, to));
            }
        }
    }

    /// The best label of each of `length` places.
    ///
    /// @param scores place by place, a score for each label
    public int[] best(float[] scores, int length) {
        float[] best = Arrays.copyOf(scores, labels);
        float[] next = new float[labels];
        byte[] from = new byte[length * labels];
        for (int i = 1; i < length; i++) {
            for (int to = 0; to < labels; to++) {
                int argument = 0;
                float top = Float.NEGATIVE_INFINITY;
                for (int before = 0; before < labels; before++) {
                    float score = best[before] + weights.transition(before, to);
                    if (score > top) {
                        top = score;
                        argument = before;
                    }
                }
                next[to] = top + scores[i * labels + to];
                from[i * labels + to] = (byte) argument;
            }
            float[] swap = best;
            best = next;
            next = swap;
        }
        return traced(best, from, length);
    }

    private int[] traced(float[] best, byte[] from, int length) {
        int[] path = new int[length];
        int last = 0;
        for (int label = 1; label < labels; label++) {
            last = best[label] > best[last] ? label : last;
        }
        for (int i = length - 1; i >= 0; i--) {
            path[i] = last;
            last = from[i * labels + last];
        }
        return path;
    }

    /// The logarithm of the probability of `path` among all sequences of labels.
    public double logProbability(float[] scores, int length, int[] path) {
        double of = scores[path[0]];
        for (int i = 1; i < length; i++) {
            of += scores[i * labels + path[i]] + weights.transition(path[i - 1], path[i]);
        }
        return of - total(scores, length);
    }

    private double total(float[] scores, int length) {
        double[] alpha = new double[labels];
        double[] next = new double[labels];
        double shift = exponentials(scores, 0, alpha);
        for (int i = 1; i < length; i++) {
            shift += exponentials(scores, i, next);
            double sum = 0;
            for (int to = 0; to < labels; to++) {
                double reached = 0;
                for (int from = 0; from < labels; from++) {
                    reached += alpha[from] * moves[from * labels + to];
                }
                next[to] *= reached;
                sum += next[to];
            }
            shift += Math.log(sum);
            for (int to = 0; to < labels; to++) {
                alpha[to] = next[to] / sum;
            }
        }
        return shift + Math.log(Arrays.stream(alpha).sum());
    }

    /// The exponentials of the scores of a place, the largest scaled to one.
    ///
    /// @return the largest score
    private double exponentials(float[] scores, int place, double[] into) {
        float top = scores[place * labels];
        for (int label = 1; label < labels; label++) {
            top = Math.max(top, scores[place * labels + label]);
        }
        for (int label = 0; label < labels; label++) {
            into[label] = Math.exp(scores[place * labels + label] - top);
        }
        return top;
    }
}
