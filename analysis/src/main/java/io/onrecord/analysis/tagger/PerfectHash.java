package io.onrecord.analysis.tagger;

import java.util.Arrays;

/// Gives each of a fixed set of hashes a slot of its own, by “hash and displace” (Belazzougui,
/// Botelho and Dietzfelbinger, ESA 2009): a first hash tells the bucket, and the bucket's
/// displacement a second hash under which none of its members meets another. A hash that is not in
/// the set gets the slot of one that is.
///
/// With one place to look at, and no branch, a processor looks up many at once.
final class PerfectHash {

    /// Members of a bucket on average.
    private static final int IN_BUCKET = 4;

    /// Slots for each hundred members.
    private static final int ROOM = 115;

    private static final int STEP = 0x9E3779B9;

    private final char[] displacements;
    private final int shift;
    private final int slots;

    /// @param hashes all different, their bits well mixed
    PerfectHash(int[] hashes) {
        int buckets = Integer.highestOneBit(Math.max(2, hashes.length / IN_BUCKET));
        this.displacements = new char[buckets];
        this.shift = Integer.numberOfLeadingZeros(buckets) + 1;
        this.slots = Math.max(8, (int) ((long) hashes.length * ROOM / 100));
        int[][] members = members(hashes, buckets);
        boolean[] taken = new boolean[slots];
        Integer[] largestFirst = new Integer[buckets];
        Arrays.setAll(largestFirst, bucket -> bucket);
        Arrays.sort(largestFirst, (one, other) -> members[other].length - members[one].length);
        for (int bucket : largestFirst) {
            displacements[bucket] = displacement(members[bucket], taken);
        }
    }

    /// How many slots there are, a few more than hashes.
    int slots() {
        return slots;
    }

    int slot(int hash) {
        return slot(hash, displacements[hash >>> shift]);
    }

    private int slot(int hash, int displacement) {
        int second = Features.mix(hash + displacement * STEP);
        return (int) (((second & 0xFFFFFFFFL) * slots) >>> 32);
    }

    private int[][] members(int[] hashes, int buckets) {
        int[][] members = new int[buckets][];
        int[] sizes = new int[buckets];
        for (int hash : hashes) {
            sizes[hash >>> shift]++;
        }
        Arrays.setAll(members, bucket -> new int[sizes[bucket]]);
        for (int hash : hashes) {
            int bucket = hash >>> shift;
            members[bucket][--sizes[bucket]] = hash;
        }
        return members;
    }

    private char displacement(int[] bucket, boolean[] taken) {
        for (char displacement = 0; displacement < Character.MAX_VALUE; displacement++) {
            if (takesAll(bucket, displacement, taken)) {
                return displacement;
            }
        }
        throw new IllegalArgumentException("hashes that are not different, or not mixed");
    }

    /// Takes the slots of a bucket's members, or none of them.
    private boolean takesAll(int[] bucket, int displacement, boolean[] taken) {
        for (int member = 0; member < bucket.length; member++) {
            int slot = slot(bucket[member], displacement);
            if (taken[slot]) {
                for (int before = 0; before < member; before++) {
                    taken[slot(bucket[before], displacement)] = false;
                }
                return false;
            }
            taken[slot] = true;
        }
        return true;
    }
}
