package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Chooses among attributions of the same words, or by the same cue: the surest one stays. One
/// inside another stays as well when its cue is inside too: somebody reports what another said.
final class Choice {

    private Choice() {}

    static List<Read> among(List<Read> reads) {
        List<Read> bySureness = new ArrayList<>(reads);
        bySureness.sort(Comparator.comparingDouble(Read::confidence).reversed());
        List<Read> chosen = new ArrayList<>();
        for (Read read : bySureness) {
            if (chosen.stream().noneMatch(other -> clash(read.attribution(), other.attribution()))) {
                chosen.add(read);
            }
        }
        chosen.sort(
                Comparator.comparingInt((Read read) -> read.attribution().first())
                        .thenComparingInt(read -> read.attribution().end()));
        return chosen;
    }

    private static boolean clash(Attribution one, Attribution other) {
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
