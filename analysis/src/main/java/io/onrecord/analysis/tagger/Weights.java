package io.onrecord.analysis.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// A model's weights: for the hash of each feature one byte for each of at most eight labels, to be
/// multiplied by the model's scale.
///
/// The file holds the number of labels, the number of transitions and their values, the number of
/// features, the scale, and then each feature's hash (4 bytes) and weights (1 byte for each label).
/// In memory a feature is two neighbouring longs, hash and weights, so that finding one costs one
/// look at a distant place.
public final class Weights {

    /// Marks a slot as taken; hashes fill the lower half of a long.
    private static final long TAKEN = 1L << 32;

    private static final int MOST_LABELS = 8;

    private final int labels;
    private final float[] transitions;
    private final float scale;
    private final long[] slots;
    private final int mask;

    /// @param transitions what it is worth that one label follows another, row by row
    /// @param scale of the weights
    /// @param features how many there will be
    Weights(int labels, float[] transitions, float scale, int features) {
        if (labels > MOST_LABELS) {
            throw new IllegalArgumentException("more than eight labels: " + labels);
        }
        this.labels = labels;
        this.transitions = transitions.clone();
        this.scale = scale;
        int capacity = Integer.highestOneBit(Math.max(16, features)) * 4;
        this.slots = new long[capacity * 2];
        this.mask = capacity - 1;
    }

    /// @throws IllegalStateException when the jar has no such resource
    public static Weights load(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + resource);
            }
            return read(in);
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

    /// Adds the weights of each feature to `scores`, from `offset` on.
    public void score(Features features, float[] scores, int offset) {
        long even = 0;
        long odd = 0;
        int size = features.size();
        for (int f = 0; f < size; f++) {
            long packed = find(features.get(f));
            // Every byte carries 128 more than its weight, so that sums of bytes stay positive.
            even += packed & 0x00FF00FF00FF00FFL;
            odd += (packed >>> 8) & 0x00FF00FF00FF00FFL;
        }
        for (int label = 0; label < labels; label++) {
            long lane = ((label & 1) == 0 ? even : odd) >>> ((label >>> 1) * 16);
            scores[offset + label] += ((int) (lane & 0xFFFF) - 128 * size) * scale;
        }
    }

    private static final long NOTHING = 0x8080808080808080L;

    private long find(int hash) {
        long key = TAKEN | (hash & 0xFFFFFFFFL);
        int slot = hash & mask;
        while (true) {
            long there = slots[slot * 2];
            if (there == key) {
                return slots[slot * 2 + 1];
            }
            if (there == 0) {
                return NOTHING;
            }
            slot = (slot + 1) & mask;
        }
    }

    private void put(int hash, long packed) {
        int slot = hash & mask;
        while (slots[slot * 2] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot * 2] = TAKEN | (hash & 0xFFFFFFFFL);
        slots[slot * 2 + 1] = packed;
    }

    /// Takes in a feature's weights, rounded to the scale; only while a model is made.
    void put(int hash, float[] weights) {
        long packed = NOTHING;
        boolean nothing = true;
        for (int label = 0; label < labels; label++) {
            int rounded = Math.max(-127, Math.min(127, Math.round(weights[label] / scale)));
            nothing &= rounded == 0;
            packed &= ~(0xFFL << (label * 8));
            packed |= (long) (rounded + 128) << (label * 8);
        }
        if (!nothing) {
            put(hash, packed);
        }
    }

    static Weights read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        int labels = in.readUnsignedByte();
        float[] transitions = new float[in.readUnsignedShort()];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readFloat();
        }
        int count = in.readInt();
        Weights weights = new Weights(labels, transitions, in.readFloat(), count);
        byte[] bytes = new byte[labels];
        for (int i = 0; i < count; i++) {
            int hash = in.readInt();
            in.readFully(bytes);
            long packed = NOTHING;
            for (int label = 0; label < labels; label++) {
                packed ^= (long) (bytes[label] & 0xFF) << (label * 8);
            }
            weights.put(hash, packed);
        }
        return weights;
    }

    /// Writes the model, its features in the order of their hashes.
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeByte(labels);
        out.writeShort(transitions.length);
        for (float transition : transitions) {
            out.writeFloat(transition);
        }
        long[] order = new long[slots.length / 2];
        int count = 0;
        for (int slot = 0; slot <= mask; slot++) {
            if (slots[slot * 2] != 0) {
                order[count++] = (slots[slot * 2] << 32) | slot;
            }
        }
        Arrays.sort(order, 0, count);
        out.writeInt(count);
        out.writeFloat(scale);
        for (int i = 0; i < count; i++) {
            int slot = (int) order[i];
            out.writeInt((int) slots[slot * 2]);
            for (int label = 0; label < labels; label++) {
                out.writeByte((int) ((slots[slot * 2 + 1] ^ NOTHING) >>> (label * 8)));
            }
        }
        out.flush();
    }
}
