package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the parts that the tagger found agree with the marks: words in marks belong to a quote
/// together or not at all; parts with nothing but signs between them are one; and beside words in
/// marks that stand alone, a plain remainder of the sentence is the reporter's.
final class Tidy {

    private final Scene scene;
    private final Interruption interruption;

    Tidy(Scene scene) {
        this.scene = scene;
        this.interruption = new Interruption(scene);
    }

    Read tidied(Read read) {
        Attribution found = read.attribution();
        List<Stretch> parts = joined(snapped(found.content(), found.cue()));
        parts = withoutRemainders(parts);
        parts = withoutAddressee(parts, found.cue());
        parts = withoutAfterthought(parts);
        parts = interruption.completed(parts, found.cue(), found.source());
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
            alone |= isMarkedThroughout(part);
        }
        if (!alone || parts.size() == 1) {
            return parts;
        }
        List<Stretch> kept = new ArrayList<>();
        for (Stretch part : parts) {
            if (!regions(part).isEmpty()) {
                kept.add(withoutOtherSentence(part));
            }
        }
        return kept;
    }

    /// “…,” she said of the vote, which she lost. “…”: the plain end of the sentence before.
    private Stretch withoutOtherSentence(Stretch part) {
        for (Marked region : regions(part)) {
            boolean begins = scene.document().sentenceOf(region.first()).first() == region.first();
            if (begins && part.first() < region.first() && !scene.isMarked(part.first())) {
                return new Stretch(region.first(), part.end());
            }
        }
        return part;
    }

    /// “told the council that …”: whoever is told stands before the words.
    private List<Stretch> withoutAddressee(List<Stretch> parts, @Nullable Stretch cue) {
        if (cue == null || !isTelling(scene.token(cue.end() - 1))) {
            return parts;
        }
        List<Stretch> kept = new ArrayList<>();
        for (Stretch part : parts) {
            kept.add(part.first() == cue.end() ? fromThat(part) : part);
        }
        return kept;
    }

    private Stretch fromThat(Stretch part) {
        int end = Math.min(part.end(), scene.document().sentenceOf(part.first()).end());
        for (int i = part.first(); i < end; i++) {
            if (scene.token(i).is("that") && !scene.isMarked(i)) {
                return new Stretch(i, part.end());
            }
        }
        return part;
    }

    /// “…,” echoing others; “…,” which is news: what the reporter adds behind a comma that closed the
    /// words.
    private List<Stretch> withoutAfterthought(List<Stretch> parts) {
        Stretch last = parts.getLast();
        List<Marked> regions = regions(last);
        if (regions.isEmpty() || regions.getLast().end() >= last.end()) {
            return parts;
        }
        Marked region = regions.getLast();
        Token sign = scene.token(region.words().end() - 1);
        if (!region.closed() || sign.shape() != Shape.COMMA || !isAdded(region.end())) {
            return parts;
        }
        List<Stretch> kept = new ArrayList<>(parts.subList(0, parts.size() - 1));
        kept.add(new Stretch(last.first(), region.end()));
        return kept;
    }

    private boolean isAdded(int i) {
        Token token = scene.token(i);
        return token.word().classes().startsWith("G")
                || token.is("which")
                || token.is("while")
                || token.is("though")
                || token.is("although")
                || token.is("a")
                || token.is("both")
                || token.is("as");
    }

    private static boolean isTelling(Token token) {
        return token.is("told") || token.is("tells") || token.is("telling") || token.is("tell");
    }

    private boolean isMarkedThroughout(Stretch part) {
        for (int i = part.first(); i < part.end(); i++) {
            if (scene.token(i).shape().isWord() && !scene.isMarked(i)) {
                return false;
            }
        }
        return true;
    }
}
