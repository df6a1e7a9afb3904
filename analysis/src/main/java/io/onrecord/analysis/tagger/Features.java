package io.onrecord.analysis.tagger;

import java.util.Arrays;

/// Collects the hashes of a token's features. Reused from token to token.
public final class Features {

    private int[] hashes = new int[64];
    private int size;

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    public int get(int i) {
        return hashes[i];
    }

    public int[] copy() {
        return Arrays.copyOf(hashes, size);
    }

    /// @param template which feature
    /// @param value what it found
    public void add(int template, int value) {
        put(mix(template * 0x9E3779B1 + value));
    }

    public void add(int template, int first, int second) {
        put(mix(mix(template * 0x9E3779B1 + first) + second));
    }

    public void add(int template, int first, int second, int third) {
        put(mix(mix(mix(template * 0x9E3779B1 + first) + second) + third));
    }

    private void put(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    /// MurmurHash3's finalizer: every bit of the input moves every bit of the result.
    public static int mix(int bits) {
        int h = bits;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        h ^= h >>> 16;
        return h;
    }
}
