package io.onrecord.analysis.saying;

import io.onrecord.analysis.time.Calendar;
import io.onrecord.analysis.words.Lexicon;
import io.onrecord.analysis.words.Phrases;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Said;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A row of adjuncts: “said | on Saturday | in a statement | posted on Facebook”. It is read from
/// its first one and ends at the first word that belongs to none: what stands behind such a word
/// may belong to anything.
final class AdjunctChain {

    private final List<Adjunct> adjuncts;
    private final AddresseePhrase addressee;
    private final Phrases fillers;
    private final Phrases speaking;
    private final Phrases carriedOn;
    private final Phrases toListener;

    AdjunctChain(
            Lexicon lexicon, Calendar calendar, Dateline dateline, @Nullable String publisher) {
        Adjunct place = PlaceAdjunct.of(lexicon);
        adjuncts =
                List.of(
                        new DateAdjunct(calendar),
                        PlatformAdjunct.of(lexicon),
                        new HeadNounAdjunct(HeadNouns.of(lexicon), calendar),
                        new OutletAdjunct(Outlets.of(lexicon)),
                        AgencyAdjunct.of(lexicon),
                        new HereAdjunct(dateline),
                        place);
        addressee = AddresseePhrase.of(lexicon, publisher);
        fillers = lexicon.section("fillers");
        speaking = lexicon.section("speaking");
        carriedOn = lexicon.section("carried-on");
        toListener = lexicon.section("to-listener");
    }

    /// What a chain tells, and the token it ends before.
    record Link(int next, Said said) {

        boolean isEmpty() {
            return said.equals(Said.NOTHING);
        }
    }

    AddresseePhrase addressee() {
        return addressee;
    }

    /// The chain that starts at the token.
    Link from(Words words, int index) {
        return on(words, new Link(index, Said.NOTHING));
    }

    /// The chain that goes on where another link ends.
    Link on(Words words, Link link) {
        Link current = link;
        Link longer = next(words, current);
        while (longer.next() > current.next()) {
            current = longer;
            longer = next(words, current);
        }
        return current;
    }

    private Link next(Words words, Link link) {
        int at = behindFillers(words, link.next());
        for (Adjunct adjunct : adjuncts) {
            Optional<Adjunct.Found> found = adjunct.at(words, at);
            if (found.isPresent()) {
                return joined(link, found.get());
            }
        }
        Optional<Adjunct.Found> listener = listener(words, at, link);
        if (listener.isPresent()) {
            return joined(link, listener.get());
        }
        boolean carries =
                (carriedOn.hasAt(words, at) && !link.isEmpty()) || speaking.hasAt(words, at);
        return carries && at < words.size() ? new Link(at + 1, link.said()) : link;
    }

    private Optional<Adjunct.Found> listener(Words words, int at, Link link) {
        boolean withSomebody = words.is(at, "with") && link.said().occasion() != null;
        boolean something = link.said().occasion() != null || link.said().medium() != null;
        boolean toSomebody = words.is(at, "to") && (something || toListener.hasAt(words, at - 1));
        return withSomebody || toSomebody ? addressee.listener(words, at + 1) : Optional.empty();
    }

    private int behindFillers(Words words, int index) {
        int at = index;
        while (at < words.size() && isFiller(words, at)) {
            at++;
        }
        return at;
    }

    private boolean isFiller(Words words, int at) {
        String word = words.lower(at);
        boolean adverb = word.length() > 4 && word.endsWith("ly") && !words.isCapitalised(at);
        return adverb || fillers.hasAt(words, at);
    }

    private static Link joined(Link link, Adjunct.Found found) {
        return new Link(found.next(), Details.merge(link.said(), found.part()));
    }
}
