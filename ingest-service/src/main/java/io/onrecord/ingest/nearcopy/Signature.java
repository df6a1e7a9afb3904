package io.onrecord.ingest.nearcopy;

import io.onrecord.events.Ids;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The MinHash of a text's shingles (Broder 1997): the share of places in which two signatures are
/// equal estimates how many of their shingles two texts share. Bands of it (Leskovec, Rajaraman,
/// Ullman, *Mining of Massive Datasets*, 3.4) find candidates: texts that share half of their
/// shingles have a band in common with a probability of .98, those that share a tenth with one of
/// .03.
///
/// @param minima [#SIZE] of them
record Signature(int[] minima) {

    static final int BANDS = 32;
    static final int ROWS = 3;
    static final int SIZE = BANDS * ROWS;

    /// Words of a shingle: long enough that two reports of one event share few.
    private static final int SHINGLE = 4;

    /// A shorter text is a notice, and notices resemble each other.
    private static final int FEWEST_WORDS = 40;

    /// The work has a bound; a longer text is known by its beginning.
    private static final int MOST_WORDS = 4_000;

    private static final long SEED = 0x9E3779B97F4A7C15L;

    Signature {
        minima = minima.clone();
    }

    /// Empty when the text is too short to be told from others.
    static Optional<Signature> of(String text) {
        String[] words = Ids.normal(text).split(" ", MOST_WORDS + 1);
        int count = Math.min(words.length, MOST_WORDS);
        if (count < FEWEST_WORDS) {
            return Optional.empty();
        }
        long[] hashes = new long[count];
        for (int i = 0; i < count; i++) {
            hashes[i] = hash(words[i]);
        }
        int[] minima = new int[SIZE];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (int i = 0; i + SHINGLE <= count; i++) {
            long shingle = 0;
            for (int j = 0; j < SHINGLE; j++) {
                shingle = mix(shingle * 31 + hashes[i + j]);
            }
            lower(minima, shingle);
        }
        return Optional.of(new Signature(minima));
    }

    /// How many of their shingles the two texts share, between 0 and 1.
    double likeness(Signature other) {
        int equal = 0;
        for (int i = 0; i < SIZE; i++) {
            equal += minima[i] == other.minima[i] ? 1 : 0;
        }
        return (double) equal / SIZE;
    }

    Long[] bands() {
        Long[] bands = new Long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = mix(SEED + band);
            for (int row = 0; row < ROWS; row++) {
                hash = mix(hash ^ minima[band * ROWS + row]);
            }
            bands[band] = hash;
        }
        return bands;
    }

    private static void lower(int[] minima, long shingle) {
        for (int i = 0; i < SIZE; i++) {
            int hash = (int) (mix(shingle ^ (SEED * (i + 1))) >>> 33);
            if (hash < minima[i]) {
                minima[i] = hash;
            }
        }
    }

    private static long hash(String word) {
        long hash = SEED;
        for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ b) * 0x100000001B3L;
        }
        return mix(hash);
    }

    /// SplitMix64's finish: the same on every machine.
    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
