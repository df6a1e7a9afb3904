package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ends a quote where the same speaker goes on with another cue: in “Lund said that it rained and
/// urged patience” the rain is one quote and the patience another.
final class Coordination {

    /// A second cue this sure ends the quote before it.
    private static final double SURE = 0.5;

    private final Scene scene;

    Coordination(Scene scene) {
        this.scene = scene;
    }

    /// @param reads in the order of the words that they were read from, each of which stands in the
    ///   [CueView] of its attribution
    List<Read> cut(List<Read> reads) {
        List<Read> cut = new ArrayList<>();
        for (int i = 0; i < reads.size(); i++) {
            cut.add(cut(reads.get(i), reads.subList(i + 1, reads.size())));
        }
        return cut;
    }

    private Read cut(Read read, List<Read> behind) {
        int end = Integer.MAX_VALUE;
        for (Read other : behind) {
            if (isFarBehind(other.attribution(), read.attribution())) {
                break;
            }
            if (other.confidence() >= SURE && goesOn(read.attribution(), other.attribution())) {
                end = Math.min(end, clause(read.attribution(), other.attribution()));
            }
        }
        return end == Integer.MAX_VALUE ? read : read.with(before(read.attribution(), end));
    }

    /// Whether no cue of what was read behind the other can stand in the attribution.
    private static boolean isFarBehind(Attribution other, Attribution attribution) {
        Stretch cue = other.cue();
        return cue != null && cue.first() > attribution.end() + 2 * CueView.REACH;
    }

    /// Whether the other cue stands inside the content, tells something behind it, and has the same
    /// source or a pronoun.
    private boolean goesOn(Attribution attribution, Attribution other) {
        Stretch cue = attribution.cue();
        Stretch otherCue = other.cue();
        return cue != null
                && otherCue != null
                && !cue.overlaps(otherCue)
                && cue.first() < otherCue.first()
                && attribution.covers(otherCue)
                && !scene.isMarked(otherCue.first())
                && other.content().getFirst().first() >= otherCue.end()
                && (isSame(attribution.source(), other.source()) || isPronoun(other))
                && isJoined(clause(attribution, other));
    }

    /// Where the clause of the other cue begins, its conjunction included.
    private int clause(Attribution attribution, Attribution other) {
        Stretch otherCue = other.cue();
        Stretch source = other.source();
        int first = otherCue == null ? 0 : otherCue.first();
        if (source != null && source.first() < first && !isSame(attribution.source(), source)) {
            first = source.first();
        }
        while (first > 0 && isAdverb(first - 1)) {
            first--;
        }
        return first > 0 && scene.token(first - 1).is(Trait.CONJUNCTION) ? first - 1 : first;
    }

    private boolean isAdverb(int i) {
        Token token = scene.token(i);
        return token.shape() == Shape.LOWER
                && token.word().classes().startsWith("r")
                && !token.is(Trait.CONJUNCTION);
    }

    private boolean isJoined(int clause) {
        Token token = scene.token(clause);
        return token.is("and")
                || token.is("but")
                || token.is("though")
                || token.is("although")
                || scene.token(clause - 1).shape() == Shape.COMMA;
    }

    private boolean isSame(@Nullable Stretch one, @Nullable Stretch other) {
        return one != null && other != null && one.overlaps(other);
    }

    private boolean isPronoun(Attribution other) {
        Stretch source = other.source();
        if (source == null || source.length() != 1) {
            return false;
        }
        Token token = scene.token(source.first());
        return token.is(Trait.HE)
                || token.is(Trait.SHE)
                || token.is(Trait.THEY)
                || token.is(Trait.IT);
    }

    private static Attribution before(Attribution attribution, int end) {
        List<Stretch> kept = new ArrayList<>();
        for (Stretch part : attribution.content()) {
            if (part.end() <= end) {
                kept.add(part);
            } else if (part.first() < end) {
                kept.add(new Stretch(part.first(), end));
            }
        }
        return kept.isEmpty()
                ? attribution
                : new Attribution(
                        kept, attribution.cue(), attribution.source(), attribution.label());
    }
}
