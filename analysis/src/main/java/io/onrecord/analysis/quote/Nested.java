package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.events.Quote;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Quotations within quotations: what somebody who is quoted reports that another said. Words in
/// marks within words in marks are read as if the outer marks were not there.
final class Nested {

    /// Verbs that introduce the words of another surely enough.
    private static final Set<String> SAID =
            Set.of(
                    "said",
                    "says",
                    "told",
                    "tells",
                    "wrote",
                    "writes",
                    "asked",
                    "replied",
                    "answered",
                    "shouted",
                    "yelled",
                    "cried");

    /// Verbs that call a thing by somebody's words: “letters that Lund has described as “lovely””.
    private static final Set<String> DESCRIBED = Set.of("described", "describes");

    private final Scene scene;
    private final BitSet spoken = new BitSet();
    private final BitSet cues = new BitSet();
    private final BitSet ruled = new BitSet();
    private final List<Read> found = new ArrayList<>();

    private Nested(Scene scene, List<Read> reads) {
        this.scene = scene;
        for (Read read : reads) {
            Attribution attribution = read.attribution();
            attribution.content().forEach(part -> spoken.set(part.first(), part.end()));
        }
        for (Read read : reads) {
            Stretch cue = read.attribution().cue();
            if (cue != null && !(spoken.get(cue.first()) && isFar(read.attribution(), cue))) {
                cues.set(cue.first(), cue.end());
            }
        }
    }

    /// The quotations and those within them. Where a rule tells who is reported, the models are not
    /// asked.
    static List<Read> with(Scene scene, List<Read> reads) {
        Nested nested = new Nested(scene, reads);
        nested.withinMarks();
        reads.forEach(nested::within);
        List<Read> all = new ArrayList<>(nested.found);
        for (Read read : reads) {
            Stretch cue = read.attribution().cue();
            if (cue == null || !nested.ruled.get(cue.first())) {
                all.add(read);
            }
        }
        return Choice.inOrder(all);
    }

    /// Whether the words stand in another sentence than their cue: within a quotation that is a
    /// slip.
    private boolean isFar(Attribution attribution, Stretch cue) {
        Document document = scene.document();
        return document.sentenceIndex(attribution.first()) != document.sentenceIndex(cue.first());
    }

    private void withinMarks() {
        Document document = scene.document();
        boolean turned = document.text().indexOf('‘') >= 0;
        List<Marked> inner = new ArrayList<>();
        for (Marked outer : scene.marks()) {
            inner.addAll(Marks.within(document, outer.words(), turned));
        }
        if (inner.isEmpty()) {
            return;
        }
        Scene inside = new Scene(document, inner);
        for (Marked marked : inner) {
            Stretch outer = scene.marks().get(scene.markAt(marked.first())).words();
            if (spoken.get(marked.words().first())) {
                read(marked, inside, outer).map(read -> words(read, marked)).ifPresent(this::add);
            }
        }
    }

    private static Read words(Read read, Marked marked) {
        return read.with(read.attribution().saying(List.of(marked.words())));
    }

    /// Words in marks among words that are reported without them, or in a line of a transcript.
    private void within(Read read) {
        boolean transcript = read.kind() == Quote.Kind.TRANSCRIPT;
        for (Stretch part : read.attribution().content()) {
            if (!transcript && scene.isMarked(part.first())) {
                continue;
            }
            for (Marked marked : marks(part)) {
                read(marked, scene, part).ifPresent(this::add);
            }
        }
    }

    private List<Marked> marks(Stretch part) {
        List<Marked> marks = new ArrayList<>();
        int last = -1;
        for (int i = part.first(); i < part.end(); i++) {
            if (scene.markAt(i) > last) {
                last = scene.markAt(i);
                marks.add(scene.marks().get(last));
            }
        }
        return marks;
    }

    private void add(Read read) {
        Stretch cue = read.attribution().cue();
        if (cue != null && !cues.get(cue.first()) && !ruled.get(cue.first())) {
            ruled.set(cue.first());
            found.add(read);
        }
    }

    /// Nothing unless source and cue stand in the outer words as well.
    private static Optional<Read> read(Marked marked, Scene inside, Stretch outer) {
        Optional<Read> read =
                QuoteRules.read(
                        marked,
                        inside,
                        found ->
                                isInside(found.cue(), outer)
                                        && isInside(found.source(), outer)
                                        && (isSaid(found, inside)
                                                || isDescribed(found, marked, inside))
                                        && found.end() <= outer.end() + 1);
        return read.map(found ->
                isDescribed(found.attribution(), marked, inside) ? words(found, marked) : found);
    }

    private static boolean isDescribed(Attribution attribution, Marked marked, Scene inside) {
        Stretch cue = attribution.cue();
        return cue != null
                && DESCRIBED.contains(inside.token(cue.first()).lower())
                && marked.first() == cue.end() + 1
                && inside.token(cue.end()).is("as");
    }

    /// By a plain verb of saying, and not by people in general.
    private static boolean isSaid(Attribution attribution, Scene inside) {
        Stretch cue = attribution.cue();
        Stretch source = attribution.source();
        return cue != null
                && source != null
                && SAID.contains(inside.token(cue.first()).lower())
                && !inside.token(source.end() - 1).is("people");
    }

    private static boolean isInside(@Nullable Stretch words, Stretch outer) {
        return words != null && outer.first() <= words.first() && words.end() <= outer.end();
    }
}
