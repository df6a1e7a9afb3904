package io.onrecord.analysis.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the words of a passage mean, each by itself and all together ([WordVectors]).
final class Meaning {

    /// Below, two words have nothing to do with each other.
    private static final double ALIKE = .3;

    private final String[] stems;
    private final int[] rows;
    private final double[] weights;
    private final double weight;
    private final float[] sum;
    private final double length;

    private Meaning(String[] stems, int[] rows, double[] weights, float[] sum) {
        this.stems = stems;
        this.rows = rows;
        this.weights = weights;
        this.sum = sum;
        double all = 0;
        for (double each : weights) {
            all += each;
        }
        weight = all;
        length = Math.sqrt(dot(sum, sum));
    }

    /// @param words all of a passage
    /// @param content those that carry the subject
    /// @param stems of `content`, one for each
    static Meaning of(List<String> words, List<String> content, List<String> stems) {
        WordVectors table = WordVectors.shipped();
        float[] sum = new float[table.dimensions()];
        for (String word : words) {
            int row = table.row(word);
            if (row >= 0) {
                table.add(row, sum);
            }
        }
        Map<String, String> distinct = new LinkedHashMap<>();
        for (int i = 0; i < content.size(); i++) {
            distinct.putIfAbsent(content.get(i), stems.get(i));
        }
        String[] each = distinct.values().toArray(String[]::new);
        int[] rows = distinct.keySet().stream().mapToInt(table::row).toArray();
        double[] weights = new double[each.length];
        for (int i = 0; i < each.length; i++) {
            weights[i] = WordWeights.of(each[i]);
        }
        return new Meaning(each, rows, weights, sum);
    }

    /// How alike two passages are as wholes, -1..1.
    double cosine(Meaning other) {
        double lengths = length * other.length;
        return lengths == 0 ? 0 : dot(sum, other.sum) / lengths;
    }

    /// How much of the other passage has a word of like meaning here, 0..1.
    double covers(Meaning other) {
        if (other.weight == 0 || rows.length == 0) {
            return 0;
        }
        double found = 0;
        for (int i = 0; i < other.rows.length; i++) {
            found += other.weights[i] * nearest(other.stems[i], other.rows[i]);
        }
        return found / other.weight;
    }

    private double nearest(String stem, int row) {
        double best = 0;
        for (int i = 0; i < rows.length; i++) {
            if (stems[i].equals(stem)) {
                return 1;
            }
            if (row >= 0 && rows[i] >= 0) {
                best = Math.max(best, WordVectors.shipped().cosine(row, rows[i]));
            }
        }
        return Math.max(0, (best - ALIKE) / (1 - ALIKE));
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
