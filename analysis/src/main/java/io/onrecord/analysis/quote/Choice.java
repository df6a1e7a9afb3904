package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Chooses among attributions of the same words, or by the same cue: the surest one stays. One
/// inside another stays as well when its cue is inside too: somebody reports what another said.
final class Choice {

    /// An attribution this sure takes words from another.
    private static final double RIVAL = 0.6;

    private static final int BESIDE = 6;

    private Choice() {}

    static List<Read> among(List<Read> reads) {
        List<Read> chosen = new ArrayList<>();
        List<Read> group = new ArrayList<>();
        int end = 0;
        for (Read read : byReach(reads)) {
            if (!group.isEmpty() && reachFirst(read) >= end) {
                chosen.addAll(amongNeighbours(group));
                group.clear();
            }
            group.add(read);
            end = Math.max(end, reachEnd(read));
        }
        chosen.addAll(amongNeighbours(group));
        return inOrder(chosen);
    }

    private static List<Read> byReach(List<Read> reads) {
        List<Read> ordered = new ArrayList<>(reads);
        ordered.sort(Comparator.comparingInt(Choice::reachFirst));
        return ordered;
    }

    private static int reachFirst(Read read) {
        Stretch cue = read.attribution().cue();
        int first = read.attribution().first();
        return cue == null ? first : Math.min(first, cue.first());
    }

    private static int reachEnd(Read read) {
        Stretch cue = read.attribution().cue();
        int end = read.attribution().end();
        return BESIDE + (cue == null ? end : Math.max(end, cue.end()));
    }

    /// A long row of quotes is one group: each is compared with those in its own reach only.
    ///
    /// @param reads by their reach
    private static List<Read> amongNeighbours(List<Read> reads) {
        int longest = 0;
        for (Read read : reads) {
            longest = Math.max(longest, reachEnd(read) - reachFirst(read));
        }
        List<Read> yielded = new ArrayList<>();
        for (Read read : reads) {
            yielded.add(yielded(read, near(read, reads, longest)));
        }
        yielded.sort(Comparator.comparingInt(Choice::reachFirst));
        List<Read> bySureness = new ArrayList<>(yielded);
        bySureness.sort(Comparator.comparingDouble(Read::confidence).reversed());
        Set<Read> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Read read : bySureness) {
            boolean clashes =
                    near(read, yielded, longest).stream()
                            .filter(chosen::contains)
                            .anyMatch(other -> clash(read.attribution(), other.attribution()));
            if (!clashes) {
                chosen.add(read);
            }
        }
        return bySureness.stream().filter(chosen::contains).toList();
    }

    /// Those among `ordered` whose reach may touch that of the read.
    private static List<Read> near(Read read, List<Read> ordered, int longest) {
        int from = firstBehind(reachFirst(read) - longest, ordered);
        int to = firstBehind(reachEnd(read) + 1, ordered);
        return ordered.subList(from, Math.max(from, to));
    }

    private static int firstBehind(int place, List<Read> ordered) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reachFirst(ordered.get(middle)) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static List<Read> inOrder(List<Read> reads) {
        List<Read> ordered = new ArrayList<>(reads);
        ordered.sort(
                Comparator.comparingInt((Read read) -> read.attribution().first())
                        .thenComparingInt(read -> read.attribution().end()));
        return ordered;
    }

    /// Without the further parts that stand right beside the cue of another attribution.
    private static Read yielded(Read read, List<Read> others) {
        Attribution attribution = read.attribution();
        if (attribution.content().size() < 2) {
            return read;
        }
        List<Stretch> kept = new ArrayList<>();
        for (Stretch part : attribution.content()) {
            if (others.stream().noneMatch(other -> takes(other, part, attribution))) {
                kept.add(part);
            }
        }
        return kept.isEmpty() || kept.size() == attribution.content().size()
                ? read
                : read.with(
                        new Attribution(
                                kept,
                                attribution.cue(),
                                attribution.source(),
                                attribution.label()));
    }

    private static boolean takes(Read other, Stretch part, Attribution from) {
        Stretch cue = from.cue();
        Stretch otherCue = other.attribution().cue();
        return cue != null
                && otherCue != null
                && !cue.overlaps(otherCue)
                && other.confidence() >= RIVAL
                && !from.covers(otherCue)
                && other.attribution().content().getFirst().overlaps(part)
                && gap(part, otherCue) <= BESIDE
                && gap(part, otherCue) < gap(part, cue);
    }

    private static int gap(Stretch part, Stretch cue) {
        return Math.max(0, Math.max(part.first() - cue.end(), cue.first() - part.end()));
    }

    private static boolean clash(Attribution one, Attribution other) {
        if (one.content().equals(other.content())) {
            return true;
        }
        Stretch cue = one.cue();
        Stretch otherCue = other.cue();
        if (cue != null && otherCue != null && cue.overlaps(otherCue)) {
            return true;
        }
        int shared = shared(one, other);
        boolean nested =
                (cue != null && other.covers(cue)) || (otherCue != null && one.covers(otherCue));

        return !nested && shared * 2 > Math.min(length(one), length(other));
    }

    private static int shared(Attribution one, Attribution other) {
        int shared = 0;
        for (Stretch part : one.content()) {
            for (Stretch against : other.content()) {
                shared +=
                        Math.max(
                                0,
                                Math.min(part.end(), against.end())
                                        - Math.max(part.first(), against.first()));
            }
        }
        return shared;
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Stretch::length).sum();
    }
}
