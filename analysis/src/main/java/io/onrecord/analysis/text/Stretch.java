package io.onrecord.analysis.text;

/// Tokens that stand together: from `first` to the one before `end`.
public record Stretch(int first, int end) {

    public Stretch {
        if (first < 0 || end < first) {
            throw new IllegalArgumentException("no stretch: [" + first + ", " + end + ")");
        }
    }

    public int length() {
        return end - first;
    }

    public boolean isEmpty() {
        return end == first;
    }

    public boolean contains(int token) {
        return first <= token && token < end;
    }

    public boolean overlaps(Stretch other) {
        return first < other.end && other.first < end;
    }
}
