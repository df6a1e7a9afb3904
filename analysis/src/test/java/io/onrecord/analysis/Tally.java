package io.onrecord.analysis;

import java.util.ArrayList;
import java.util.List;

/// Counts what was expected, found and right, and keeps what was read otherwise.
public final class Tally {

    private final List<String> otherwise = new ArrayList<>();
    private int expected;
    private int found;
    private int right;

    public void found(int findings) {
        found += findings;
    }

    /// @param there whether what is expected was found
    public void expect(boolean there, String what) {
        expected++;
        if (there) {
            right++;
        } else {
            otherwise.add("missed " + what);
        }
    }

    public void wrong(String what) {
        otherwise.add("wrong " + what);
    }

    public void add(Tally part) {
        expected += part.expected;
        found += part.found;
        right += part.right;
        otherwise.addAll(part.otherwise);
    }

    public double precision() {
        return (double) right / found;
    }

    public double recall() {
        return (double) right / expected;
    }

    public List<String> otherwise() {
        return List.copyOf(otherwise);
    }

    @Override
    public String toString() {
        return "precision %.3f (%d of %d), recall %.3f (%d of %d)"
                .formatted(precision(), right, found, recall(), right, expected);
    }
}
