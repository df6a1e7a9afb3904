package io.onrecord.benchmarks.matching;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/// A figure with its 95 % interval: queries are drawn again, with replacement, and the figure taken
/// of each draw.
///
/// @param low at 2.5 %
/// @param high at 97.5 %
record Bootstrap(double figure, double low, double high) {

    private static final int DRAWS = 2_000;
    private static final long SEED = 20_260_101;

    /// @param queries how many there are
    /// @param figure of the queries with these numbers
    static Bootstrap of(int queries, ToDoubleFunction<int[]> figure) {
        int[] all = new int[queries];
        Arrays.setAll(all, i -> i);
        Random random = new Random(SEED);
        double[] drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] again = new int[queries];
            Arrays.setAll(again, _ -> random.nextInt(queries));
            drawn[draw] = figure.applyAsDouble(again);
        }
        Arrays.sort(drawn);
        return new Bootstrap(
                figure.applyAsDouble(all),
                drawn[(int) (.025 * DRAWS)],
                drawn[(int) (.975 * DRAWS) - 1]);
    }

    boolean isAboveZero() {
        return low > 0;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", figure, low, high);
    }
}
