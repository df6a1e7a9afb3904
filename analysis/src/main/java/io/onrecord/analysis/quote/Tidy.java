package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the parts that the tagger found agree with the marks: words in marks belong to a quote
/// together or not at all; parts with nothing but signs between them are one; and beside words in
/// marks that stand alone, a plain remainder of the sentence is the reporter's.
final class Tidy {

    private final Scene scene;

    Tidy(Scene scene) {
        this.scene = scene;
    }

    Read tidied(Read read) {
        Attribution found = read.attribution();
        List<Stretch> parts = joined(snapped(found.content(), found.cue()));
        parts = withoutRemainders(parts);
        return parts.isEmpty()
                ? read
                : read.with(new Attribution(parts, found.cue(), found.source(), found.label()));
    }

    private List<Stretch> snapped(List<Stretch> parts, @Nullable Stretch cue) {
        List<Stretch> snapped = new ArrayList<>();
        for (Stretch part : parts) {
            Stretch changed = part;
            for (Marked region : regions(part)) {
                boolean ownCue = cue != null && region.whole().overlaps(cue);
                if (!ownCue && belongs(part, region)) {
                    changed =
                            new Stretch(
                                    Math.min(changed.first(), region.first()),
                                    Math.max(changed.end(), region.end()));
                }
            }
            snapped.add(changed);
        }
        return snapped;
    }

    /// Whether a part that touches words in marks means all of them: it has half of them, or begins
    /// with them.
    private static boolean belongs(Stretch part, Marked region) {
        return shared(part, region.words()) * 2 >= region.words().length()
                || (part.contains(region.words().first()) && region.opened());
    }

    private List<Marked> regions(Stretch part) {
        List<Marked> regions = new ArrayList<>();
        int last = -1;
        for (int i = part.first(); i < part.end(); i++) {
            int mark = scene.markAt(i);
            if (mark >= 0 && mark != last) {
                regions.add(scene.marks().get(mark));
                last = mark;
            }
        }
        return regions;
    }

    private static int shared(Stretch one, Stretch other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.first(), other.first()));
    }

    private List<Stretch> joined(List<Stretch> parts) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch part : parts) {
            Stretch last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && part.first() <= last.end()) {
                joined.set(
                        joined.size() - 1,
                        new Stretch(last.first(), Math.max(last.end(), part.end())));
            } else if (last != null && onlySigns(last.end(), part.first())) {
                joined.set(joined.size() - 1, new Stretch(last.first(), part.end()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private boolean onlySigns(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.token(i).shape().isWord()) {
                return false;
            }
        }
        return true;
    }

    private List<Stretch> withoutRemainders(List<Stretch> parts) {
        boolean alone = false;
        for (Stretch part : parts) {
            alone |= scene.isMarked(part);
        }
        if (!alone || parts.size() == 1) {
            return parts;
        }
        List<Stretch> kept = new ArrayList<>();
        for (Stretch part : parts) {
            if (!regions(part).isEmpty()) {
                kept.add(part);
            }
        }
        return kept;
    }
}
