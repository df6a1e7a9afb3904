package io.onrecord.analysis.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// A model's weights: one row of numbers, a number for each label, under the hash of each feature.
///
/// The file holds the number of labels, the number of transitions and their values, the number of
/// rows, the scale, and then for each row its hash (4 bytes) and its weights (1 byte each, to be
/// multiplied by the scale).
public final class Weights {

    private static final int NONE = -1;

    private final int labels;
    private final float[] transitions;
    private final int[] keys;
    private final int[] rowOf;
    private final float[] rows;
    private int used;

    /// @param transitions what it is worth that one label follows another, row by row; empty for a
    ///   model that looks at one token alone
    public Weights(int labels, float[] transitions, int features) {
        this.labels = labels;
        this.transitions = transitions.clone();
        int capacity = Integer.highestOneBit(Math.max(16, features * 2)) * 2;
        this.keys = new int[capacity];
        this.rowOf = new int[capacity];
        java.util.Arrays.fill(rowOf, NONE);
        this.rows = new float[features * labels];
    }

    public static Weights load(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + resource);
            }
            return read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    public int labels() {
        return labels;
    }

    public float transition(int from, int to) {
        return transitions[from * labels + to];
    }

    /// Adds the row of each feature to `scores`, from `offset` on.
    public void score(Features features, float[] scores, int offset) {
        for (int f = 0; f < features.size(); f++) {
            int row = row(features.get(f));
            if (row != NONE) {
                int at = row * labels;
                for (int label = 0; label < labels; label++) {
                    scores[offset + label] += rows[at + label];
                }
            }
        }
    }

    /// Takes a row in; only while a model is made or read.
    public void put(int hash, float[] values) {
        int slot = slot(hash);
        keys[slot] = hash;
        rowOf[slot] = used;
        System.arraycopy(values, 0, rows, used * labels, labels);
        used++;
    }

    private int row(int hash) {
        return rowOf[slot(hash)];
    }

    private int slot(int hash) {
        int slot = hash & (keys.length - 1);
        while (rowOf[slot] != NONE && keys[slot] != hash) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private static Weights read(DataInputStream in) throws IOException {
        int labels = in.readUnsignedByte();
        float[] transitions = new float[in.readUnsignedShort()];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readFloat();
        }
        int count = in.readInt();
        float scale = in.readFloat();
        Weights weights = new Weights(labels, transitions, count);
        float[] row = new float[labels];
        byte[] bytes = new byte[labels];
        for (int i = 0; i < count; i++) {
            int hash = in.readInt();
            in.readFully(bytes);
            for (int label = 0; label < labels; label++) {
                row[label] = bytes[label] * scale;
            }
            weights.put(hash, row);
        }
        return weights;
    }

    /// Writes the rows whose weights do not all round to nothing, in the order of their hashes.
    public void write(OutputStream stream) throws IOException {
        float largest = 1e-6f;
        for (float weight : rows) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float scale = Math.min(largest, 6f) / 127;
        int[] slots =
                java.util.stream.IntStream.range(0, keys.length)
                        .filter(slot -> rowOf[slot] != NONE && counts(rowOf[slot], scale))
                        .boxed()
                        .sorted(java.util.Comparator.comparing(slot -> keys[slot]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        DataOutputStream out = new DataOutputStream(stream);
        out.writeByte(labels);
        out.writeShort(transitions.length);
        for (float transition : transitions) {
            out.writeFloat(transition);
        }
        out.writeInt(slots.length);
        out.writeFloat(scale);
        for (int slot : slots) {
            out.writeInt(keys[slot]);
            for (int label = 0; label < labels; label++) {
                out.writeByte(rounded(rows[rowOf[slot] * labels + label], scale));
            }
        }
        out.flush();
    }

    private boolean counts(int row, float scale) {
        for (int label = 0; label < labels; label++) {
            if (rounded(rows[row * labels + label], scale) != 0) {
                return true;
            }
        }
        return false;
    }

    private static int rounded(float weight, float scale) {
        return Math.max(-127, Math.min(127, Math.round(weight / scale)));
    }
}
