package io.onrecord.store.dossier;

import io.onrecord.events.ArticleVersion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one version of an article changed of the one before, paragraph by paragraph.
///
/// @param headline null when it stayed
/// @param changes in the order of the text
public record Difference(
        ArticleVersion from, ArticleVersion to, @Nullable Change headline, List<Change> changes) {

    /// More paragraphs than this are compared by their common beginning and end alone.
    private static final int MOST_COMPARED = 1_000;

    public Difference {
        changes = List.copyOf(changes);
    }

    /// Paragraphs that stand in the place of others.
    ///
    /// @param removed empty when something was added
    /// @param added empty when something was removed
    public record Change(String removed, String added) {}

    /// @return the changes that make the one text of the other
    static List<Change> between(String before, String after) {
        List<String> old = paragraphs(before);
        List<String> young = paragraphs(after);
        int same = 0;
        while (same < Math.min(old.size(), young.size()) && old.get(same).equals(young.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), young.size()) - same
                && old.get(old.size() - 1 - tail).equals(young.get(young.size() - 1 - tail))) {
            tail++;
        }
        return changes(
                old.subList(same, old.size() - tail), young.subList(same, young.size() - tail));
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static List<Change> changes(List<String> old, List<String> young) {
        if (old.size() > MOST_COMPARED || young.size() > MOST_COMPARED) {
            return List.of(change(old, young));
        }
        int[][] common = commonFromHere(old, young);
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        int oldStart = 0;
        int youngStart = 0;
        while (i < old.size() || j < young.size()) {
            if (i < old.size() && j < young.size() && old.get(i).equals(young.get(j))) {
                add(changes, old.subList(oldStart, i), young.subList(youngStart, j));
                oldStart = ++i;
                youngStart = ++j;
            } else if (j == young.size()
                    || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                i++;
            } else {
                j++;
            }
        }
        add(changes, old.subList(oldStart, i), young.subList(youngStart, j));
        return changes;
    }

    /// The length of the longest common subsequence of what lies behind each pair of places.
    private static int[][] commonFromHere(List<String> old, List<String> young) {
        int[][] common = new int[old.size() + 1][young.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = young.size() - 1; j >= 0; j--) {
                common[i][j] =
                        old.get(i).equals(young.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<Change> changes, List<String> removed, List<String> added) {
        if (!removed.isEmpty() || !added.isEmpty()) {
            changes.add(change(removed, added));
        }
    }

    private static Change change(List<String> removed, List<String> added) {
        return new Change(String.join("\n", removed), String.join("\n", added));
    }
}
