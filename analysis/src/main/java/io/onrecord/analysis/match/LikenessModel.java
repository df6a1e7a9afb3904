package io.onrecord.analysis.match;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// How probable it is that a passage and a claim say the same, from what of them is alike: a
/// weighted sum and a row of small decision trees, half each; and how probable that is of the best
/// of many claims, before and after a sentence encoder has read them. Its weights ship with the
/// matcher; see MODEL-CARD.md.
final class LikenessModel {

    /// The model is read when the first text is compared.
    private static final class Shipped {
        static final LikenessModel MODEL = read();
    }

    /// A leaf has no feature and its value in `threshold`.
    private record Tree(int[] feature, double[] threshold, int[] otherwise) {

        double value(double[] figures) {
            int node = 0;
            while (feature[node] >= 0) {
                node = figures[feature[node]] <= threshold[node] ? node + 1 : otherwise[node];
            }
            return threshold[node];
        }
    }

    private final double[] weights;
    private final double offset;
    private final Tree[] trees;
    private final AmongOthers amongOthers;
    private final SecondLook secondLook;

    private LikenessModel(
            double[] weights,
            double offset,
            Tree[] trees,
            AmongOthers amongOthers,
            SecondLook secondLook) {
        this.weights = weights;
        this.offset = offset;
        this.trees = trees;
        this.amongOthers = amongOthers;
        this.secondLook = secondLook;
    }

    static LikenessModel shipped() {
        return Shipped.MODEL;
    }

    /// 0..1.
    double probability(double[] figures) {
        double sum = offset;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * figures[i];
        }
        for (Tree tree : trees) {
            sum += tree.value(figures);
        }
        return 1 / (1 + StrictMath.exp(-sum / 2));
    }

    AmongOthers amongOthers() {
        return amongOthers;
    }

    SecondLook secondLook() {
        return secondLook;
    }

    private static LikenessModel read() {
        try (InputStream file = LikenessModel.class.getResourceAsStream("likeness.model")) {
            if (file == null) {
                throw new IllegalStateException("no model likeness.model");
            }
            DataInputStream in = new DataInputStream(new BufferedInputStream(file));
            double[] weights = new double[in.readInt()];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = in.readDouble();
            }
            double offset = in.readDouble();
            Tree[] trees = new Tree[in.readInt()];
            for (int i = 0; i < trees.length; i++) {
                trees[i] = tree(in);
            }
            AmongOthers amongOthers =
                    new AmongOthers(in.readDouble(), in.readDouble(), in.readDouble());
            SecondLook secondLook =
                    new SecondLook(
                            in.readDouble(),
                            in.readDouble(),
                            in.readDouble(),
                            in.readDouble(),
                            in.readDouble());
            return new LikenessModel(weights, offset, trees, amongOthers, secondLook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tree tree(DataInputStream in) throws IOException {
        int nodes = in.readInt();
        int[] feature = new int[nodes];
        double[] threshold = new double[nodes];
        int[] otherwise = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            feature[node] = in.readInt();
            threshold[node] = in.readDouble();
            otherwise[node] = in.readInt();
        }
        return new Tree(feature, threshold, otherwise);
    }
}
