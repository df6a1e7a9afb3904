package io.onrecord.events;

import java.util.Comparator;

/// Which state of an article: the publisher's own version `number`, and our `revision`, which
/// counts up when the same number comes with other content. Later versions are greater, whenever
/// they arrive.
public record ArticleVersion(int number, int revision) implements Comparable<ArticleVersion> {

    public static final ArticleVersion FIRST = new ArticleVersion(1, 0);

    private static final Comparator<ArticleVersion> BY_AGE =
            Comparator.comparingInt(ArticleVersion::number)
                    .thenComparingInt(ArticleVersion::revision);

    /// @throws IllegalArgumentException when a part is negative
    public ArticleVersion {
        if (number < 0 || revision < 0) {
            throw new IllegalArgumentException("no version: " + number + "." + revision);
        }
    }

    @Override
    public int compareTo(ArticleVersion other) {
        return BY_AGE.compare(this, other);
    }

    @Override
    public String toString() {
        return number + "." + revision;
    }
}
