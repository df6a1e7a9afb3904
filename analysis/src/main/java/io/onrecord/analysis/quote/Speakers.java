package io.onrecord.analysis.quote;

import io.onrecord.analysis.speaker.SpeakerResolver;
import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import io.onrecord.events.Quote;
import io.onrecord.events.Speaker;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who says each of the attributions of a document, in order, and who reports it: within quoted
/// words “I” is whoever says them, and “she” nobody whom the article could name.
final class Speakers {

    private static final int PRONOUN =
            Trait.HE.bit()
                    | Trait.SHE.bit()
                    | Trait.THEY.bit()
                    | Trait.IT.bit()
                    | Trait.SECOND_PERSON.bit();

    private final Scene scene;
    private final Document document;
    private final SpeakerResolver resolver;
    private final Set<String> names;

    /// @param names the words of the names of the article's people, in lower case
    Speakers(Scene scene, SpeakerResolver resolver, Set<String> names) {
        this.scene = scene;
        this.document = scene.document();
        this.resolver = resolver;
        this.names = names;
    }

    List<Spoken> of(List<Read> ordered) {
        List<Spoken> all = new ArrayList<>();
        Deque<Spoken> around = new ArrayDeque<>();
        for (Read read : ordered) {
            while (!around.isEmpty()
                    && around.peek().read().attribution().end() <= read.attribution().first()) {
                around.pop();
            }
            Spoken outer = outer(read, around);
            Spoken spoken = new Spoken(read, speaker(read, outer), outer);
            all.add(spoken);
            around.push(spoken);
        }
        return all;
    }

    /// The innermost quotation that has the attribution's cue among its words.
    private static @Nullable Spoken outer(Read read, Deque<Spoken> around) {
        Stretch cue = read.attribution().cue();
        int looked = 0;
        for (Spoken candidate : around) {
            if (cue != null && candidate.read().attribution().covers(cue)) {
                return candidate;
            }
            if (++looked > DEEPEST) {
                return null;
            }
        }
        return null;
    }

    /// Quotations within quotations are sought no further out.
    private static final int DEEPEST = 20;

    private @Nullable Speaker speaker(Read read, @Nullable Spoken outer) {
        Attribution attribution = read.attribution();
        String label = attribution.label();
        if (label != null) {
            return resolver.labelled(label);
        }
        Stretch source = attribution.source();
        if (source == null) {
            return null;
        }
        if (outer != null && isDirect(source, outer)) {
            Token first = scene.token(source.first());
            boolean own = first.is(Trait.FIRST_PERSON);
            if (own && source.length() == 1) {
                return outer.speaker();
            }
            // “My mother said”: somebody else than whoever speaks.
            if (own || first.word().isAny(PRONOUN)) {
                return unnamed(source);
            }
        }
        boolean transcript = read.kind() == Quote.Kind.TRANSCRIPT;
        return transcript && isOffice(source)
                ? unnamed(source)
                : resolver.resolve(source, attribution.content());
    }

    /// Whether the source stands in words that are quoted as they were said.
    private boolean isDirect(Stretch source, Spoken outer) {
        return scene.isMarked(source.first()) || outer.read().kind() == Quote.Kind.TRANSCRIPT;
    }

    /// “CHAIRMAN”, “A”: a label that names nobody.
    private boolean isOffice(Stretch label) {
        for (int i = label.first(); i < label.end(); i++) {
            Token token = scene.token(i);
            boolean shouted = token.shape() == Shape.UPPER || token.end() - token.start() <= 2;
            if (!shouted || names.contains(token.lower())) {
                return false;
            }
        }
        return true;
    }

    private Speaker unnamed(Stretch source) {
        return new Speaker(null, document.words(source), null, null, null, Speaker.Resolution.NONE);
    }
}
