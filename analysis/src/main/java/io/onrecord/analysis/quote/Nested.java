package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Trait;
import io.onrecord.events.Quote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Quotations within quotations: what somebody who is quoted reports that another said. The words
/// are read as if the outer marks were not there.
final class Nested {

    /// Fewer words in inner marks are a term more often than something said.
    private static final int SHORTEST = 4;

    private Nested() {}

    /// @param reads the quotations that others may stand in
    static List<Read> in(Scene scene, List<Read> reads) {
        List<Marked> inner = new ArrayList<>();
        Document document = scene.document();
        boolean turned = document.text().indexOf('‘') >= 0;
        for (Marked outer : scene.marks()) {
            inner.addAll(Marks.within(document, outer.words(), turned));
        }
        List<Read> found = new ArrayList<>();
        Scene inside = new Scene(document, inner);
        boolean[] spoken = new boolean[document.size()];
        for (Read read : reads) {
            for (Stretch part : read.attribution().content()) {
                Arrays.fill(spoken, part.first(), part.end(), true);
            }
        }
        for (Marked marked : inner) {
            Marked outer = scene.marks().get(scene.markAt(marked.first()));
            read(marked, inside, outer.words(), spoken).ifPresent(found::add);
        }
        for (Read read : reads) {
            if (read.kind() == Quote.Kind.TRANSCRIPT) {
                Stretch line = read.attribution().content().getFirst();
                for (int m = firstMark(scene, line); m >= 0 && m < scene.marks().size(); m++) {
                    Marked marked = scene.marks().get(m);
                    if (marked.first() >= line.end()) {
                        break;
                    }
                    read(marked, scene, line, spoken).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static int firstMark(Scene scene, Stretch line) {
        for (int i = line.first(); i < line.end(); i++) {
            if (scene.isMarked(i)) {
                return scene.markAt(i);
            }
        }
        return -1;
    }

    /// Nothing unless all of it stands in the outer words, and its cue right beside the marks.
    private static Optional<Read> read(
            Marked marked, Scene inside, Stretch outer, boolean[] spoken) {
        if (!spoken[marked.words().first()] || marked.words().length() < SHORTEST) {
            return Optional.empty();
        }
        return QuoteRules.read(marked, inside)
                .filter(read -> isInside(read.attribution().cue(), outer))
                .filter(read -> isInside(read.attribution().source(), outer))
                .filter(read -> isSaid(read.attribution(), inside))
                .filter(read -> read.attribution().content().size() == 1)
                .map(read -> read.with(read.attribution().saying(List.of(marked.words()))));
    }

    /// By a verb of saying, and not by people in general.
    private static boolean isSaid(Attribution attribution, Scene inside) {
        Stretch cue = attribution.cue();
        Stretch source = attribution.source();
        return cue != null
                && source != null
                && inside.token(cue.first()).is(Trait.SAYING)
                && !inside.token(cue.first()).is(Trait.OPINION)
                && !inside.token(source.end() - 1).is("people");
    }

    private static boolean isInside(@Nullable Stretch words, Stretch outer) {
        return words != null && outer.first() <= words.first() && words.end() <= outer.end();
    }
}
