package io.onrecord.analysis.match;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/// What words mean, as directions: words of like meaning point the same way. A table that ships
/// with the matcher; see MODEL-CARD.md.
final class WordVectors {

    /// The table is read when the first text is compared.
    private static final class Shipped {
        static final WordVectors TABLE = read();
    }

    private static final double ONE = 127.0 * 127.0;

    private final Map<String, Integer> rows;
    private final byte[] directions;
    private final float[] lengths;
    private final int dimensions;

    private WordVectors(
            Map<String, Integer> rows, byte[] directions, float[] lengths, int dimensions) {
        this.rows = rows;
        this.directions = directions;
        this.lengths = lengths;
        this.dimensions = dimensions;
    }

    static WordVectors shipped() {
        return Shipped.TABLE;
    }

    int dimensions() {
        return dimensions;
    }

    /// The row of a word; -1 when the table has none.
    int row(String word) {
        return rows.getOrDefault(word, -1);
    }

    /// How alike two rows are, -1..1. Whole numbers, so the same on every machine.
    double cosine(int one, int other) {
        int from = one * dimensions;
        int to = other * dimensions;
        int sum = 0;
        for (int i = 0; i < dimensions; i++) {
            sum += directions[from + i] * directions[to + i];
        }
        return sum / ONE;
    }

    /// Adds a row, as long as its word is telling, to a sum.
    void add(int row, float[] sum) {
        float length = lengths[row];
        int from = row * dimensions;
        for (int i = 0; i < dimensions; i++) {
            sum[i] += length * directions[from + i];
        }
    }

    private static WordVectors read() {
        try (InputStream file = WordVectors.class.getResourceAsStream("word-vectors.bin")) {
            if (file == null) {
                throw new IllegalStateException("no table word-vectors.bin");
            }
            DataInputStream in = new DataInputStream(new BufferedInputStream(file, 1 << 16));
            int words = in.readInt();
            int dimensions = in.readInt();
            Map<String, Integer> rows = HashMap.newHashMap(words);
            byte[] directions = new byte[words * dimensions];
            float[] lengths = new float[words];
            for (int row = 0; row < words; row++) {
                rows.put(in.readUTF(), row);
                lengths[row] = in.readFloat();
                in.readFully(directions, row * dimensions, dimensions);
            }
            return new WordVectors(rows, directions, lengths, dimensions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
