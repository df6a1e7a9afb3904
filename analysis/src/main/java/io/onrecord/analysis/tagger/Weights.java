package io.onrecord.analysis.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// A model's weights: for the hash of each feature one byte for each label but the first, to be
/// multiplied by the model's scale. The first label is what the others are measured against: its
/// weights are nothing.
///
/// The file holds the number of labels, the number of transitions and their values, the number of
/// features, the scale, and then each feature's hash (4 bytes) and weights (1 byte for each label
/// but the first). In memory a feature is one long: sixteen bits of its hash, the others being its
/// place, and six weights. Two features whose hashes agree in those bits and whose places are
/// neighbours are taken for one: that happens to one in some ten thousand.
public final class Weights {

    private static final int MOST_LABELS = 7;

    /// Bytes 0, 2 and 4.
    private static final long EVEN = 0x000000FF00FF00FFL;

    private final int labels;
    private final float[] transitions;
    private final float scale;
    private final int[] hashes;
    private final long[] slots;
    private final int mask;
    private int size;

    /// @param transitions what it is worth that one label follows another, row by row
    /// @param scale of the weights
    /// @param features how many there will be at most
    Weights(int labels, float[] transitions, float scale, int features) {
        if (labels > MOST_LABELS) {
            throw new IllegalArgumentException("more than seven labels: " + labels);
        }
        this.labels = labels;
        this.transitions = transitions.clone();
        this.scale = scale;
        int capacity = Integer.highestOneBit(Math.max(16, features)) * 4;
        this.hashes = new int[features];
        this.slots = new long[capacity];
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
        int count = features.size();
        for (int f = 0; f < count; f++) {
            long packed = find(features.get(f));
            // Every byte carries 128 more than its weight, so that sums of bytes stay positive.
            even += packed & EVEN;
            odd += (packed >>> 8) & EVEN;
        }
        for (int label = 1; label < labels; label++) {
            int at = label - 1;
            long lane = ((at & 1) == 0 ? even : odd) >>> ((at >>> 1) * 16);
            scores[offset + label] += ((int) (lane & 0xFFFF) - 128 * count) * scale;
        }
    }

    private static final long NOTHING = 0x0000808080808080L;

    private static long tag(int hash) {
        return (long) (hash >>> 16) << 48;
    }

    private long find(int hash) {
        long tag = tag(hash);
        int slot = hash & mask;
        while (true) {
            long there = slots[slot];
            if (((there ^ tag) >>> 48) == 0 && there != 0) {
                return there;
            }
            if (there == 0) {
                return NOTHING;
            }
            slot = (slot + 1) & mask;
        }
    }

    private void put(int hash, long packed) {
        int slot = hash & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = tag(hash) | packed;
        hashes[size++] = hash;
    }

    /// Takes in a feature's weights, rounded to the scale, unless all of them are small; only while
    /// a model is made.
    ///
    /// @param least weight that counts, in steps of the scale
    void put(int hash, float[] weights, int least) {
        long packed = NOTHING;
        boolean counts = false;
        for (int label = 1; label < labels; label++) {
            int rounded = Math.clamp(Math.round(weights[label] / scale), -127, 127);
            counts |= Math.abs(rounded) >= least;
            packed &= ~(0xFFL << ((label - 1) * 8));
            packed |= (long) (rounded + 128) << ((label - 1) * 8);
        }
        if (counts) {
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
        byte[] bytes = new byte[labels - 1];
        for (int i = 0; i < count; i++) {
            int hash = in.readInt();
            in.readFully(bytes);
            long packed = NOTHING;
            for (int at = 0; at < bytes.length; at++) {
                packed ^= (long) (bytes[at] & 0xFF) << (at * 8);
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
        int[] order = Arrays.copyOf(hashes, size);
        Arrays.sort(order);
        out.writeInt(size);
        out.writeFloat(scale);
        for (int hash : order) {
            out.writeInt(hash);
            long packed = find(hash) ^ NOTHING;
            for (int at = 0; at < labels - 1; at++) {
                out.writeByte((int) (packed >>> (at * 8)));
            }
        }
        out.flush();
    }
}
