package io.onrecord.analysis.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// A model's weights: for the hash of each feature one byte for each label but the first, to be
/// multiplied by the model's scale. The first label is what the others are measured against: its
/// weights are nothing.
///
/// The file holds the number of labels, the number of transitions and their values, the number of
/// features, the scale, and then each feature's hash (4 bytes) and weights (1 byte for each label
/// but the first). In memory a feature is one long: sixteen bits of its hash, and six weights. A
/// feature that the model does not have is taken for another one once in 65,536 times.
public final class Weights {

    private static final int MOST_LABELS = 7;

    /// Bytes 0, 2 and 4.
    private static final long EVEN = 0x000000FF00FF00FFL;

    /// Weights of nothing: every byte carries 128 more than its weight.
    private static final long NOTHING = 0x0000808080808080L;

    private final int labels;
    private final float[] transitions;
    private final float scale;
    private final int[] hashes;
    private final PerfectHash places;
    private final long[] slots;

    private Weights(Builder builder) {
        this.labels = builder.labels;
        this.transitions = builder.transitions;
        this.scale = builder.scale;
        this.hashes = Arrays.copyOf(builder.hashes, builder.size);
        this.places = new PerfectHash(hashes);
        this.slots = new long[places.slots()];
        Arrays.fill(slots, NOTHING);
        for (int i = 0; i < hashes.length; i++) {
            slots[places.slot(hashes[i])] = tag(hashes[i]) | builder.packed[i];
        }
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

    /// Weights that `train-quotes` has written.
    public static Weights load(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /// Weights of no feature: every label is as good as another.
    public static Weights none(int labels) {
        return new Builder(labels, new float[labels * labels], 1, 0).build();
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
            // Sums of bytes stay positive.
            even += packed & EVEN;
            odd += (packed >>> 8) & EVEN;
        }
        for (int label = 1; label < labels; label++) {
            int at = label - 1;
            long lane = ((at & 1) == 0 ? even : odd) >>> ((at >>> 1) * 16);
            scores[offset + label] += ((int) (lane & 0xFFFF) - 128 * count) * scale;
        }
    }

    private static long tag(int hash) {
        return (long) (hash >>> 16) << 48;
    }

    /// What stands in the hash's slot if it is the hash's own, and nothing otherwise; without a
    /// branch, which could not be foretold.
    private long find(int hash) {
        long there = slots[places.slot(hash)];
        long same = (((there ^ tag(hash)) >>> 48) - 1) >> 63;
        return NOTHING ^ ((there ^ NOTHING) & same);
    }

    /// Gathers the features of a model.
    static final class Builder {

        private final int labels;
        private final float[] transitions;
        private final float scale;
        private final int[] hashes;
        private final long[] packed;
        private int size;

        /// @param transitions what it is worth that one label follows another, row by row
        /// @param scale of the weights
        /// @param features how many there will be at most
        Builder(int labels, float[] transitions, float scale, int features) {
            if (labels > MOST_LABELS) {
                throw new IllegalArgumentException("more than seven labels: " + labels);
            }
            this.labels = labels;
            this.transitions = transitions.clone();
            this.scale = scale;
            this.hashes = new int[features];
            this.packed = new long[features];
        }

        Weights build() {
            return new Weights(this);
        }

        /// Takes in a feature's weights, rounded to the scale, unless all of them are small.
        ///
        /// @param least weight that counts, in steps of the scale
        void put(int hash, float[] weights, int least) {
            long bytes = NOTHING;
            boolean counts = false;
            for (int label = 1; label < labels; label++) {
                int rounded = Math.clamp(Math.round(weights[label] / scale), -127, 127);
                counts |= Math.abs(rounded) >= least;
                bytes &= ~(0xFFL << ((label - 1) * 8));
                bytes |= (long) (rounded + 128) << ((label - 1) * 8);
            }
            if (counts) {
                put(hash, bytes);
            }
        }

        private void put(int hash, long bytes) {
            hashes[size] = hash;
            packed[size++] = bytes;
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
        Builder weights = new Builder(labels, transitions, in.readFloat(), count);
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
        return weights.build();
    }

    /// Writes the model, its features in the order of their hashes.
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeByte(labels);
        out.writeShort(transitions.length);
        for (float transition : transitions) {
            out.writeFloat(transition);
        }
        int[] order = hashes.clone();
        Arrays.sort(order);
        out.writeInt(order.length);
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
