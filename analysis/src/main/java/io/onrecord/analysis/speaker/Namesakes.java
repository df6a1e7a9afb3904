package io.onrecord.analysis.speaker;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.List;
import java.util.Optional;

/// Which of several people of one name is meant: the one who last did something, as papers give the
/// first name again when they change from one to the other; whoever is only named in passing (“a
/// photo of Ada Lund”) changes nothing. The principal of an article, whom it calls by the shared
/// name all along, stays so. Where several have done something and none was ever called by the
/// shared name alone, there is doubt, and nobody.
final class Namesakes {

    /// Tokens from the beginning of a sentence in which its subject is named.
    private static final int HEAD = 3;

    /// Times that the shared name alone has meant a principal.
    private static final int PRINCIPAL = 4;

    private final Document document;

    Namesakes(Document document) {
        this.document = document;
    }

    Optional<Person> choose(List<Person> namesakes, int place) {
        Person principal = null;
        Person last = null;
        Person named = null;
        int most = PRINCIPAL - 1;
        int lastAt = -1;
        int namedAt = -1;
        int active = 0;
        boolean known = false;
        for (Person person : namesakes) {
            List<Stretch> before = person.mentionsBefore(place);
            int alone = 0;
            int doing = -1;
            for (Stretch mention : before) {
                alone += isAlone(mention) ? 1 : 0;
                doing = isDoing(mention) ? mention.first() : doing;
            }
            known |= alone > 0;
            active += doing < 0 ? 0 : 1;
            if (doing > lastAt) {
                last = person;
                lastAt = doing;
            }
            if (!before.isEmpty() && before.getLast().first() > namedAt) {
                named = person;
                namedAt = before.getLast().first();
            }
            if (alone > most) {
                principal = person;
                most = alone;
            }
        }
        if (active > 1 && !known) {
            return Optional.empty();
        }
        return Optional.ofNullable(principal != null ? principal : last != null ? last : named);
    }

    /// Whether the shared name stands by itself.
    private boolean isAlone(Stretch mention) {
        Token token = document.token(mention.first());
        return mention.length() == 1
                && token.shape().isCapital()
                && !token.is(Trait.HE)
                && !token.is(Trait.SHE);
    }

    private boolean isDoing(Stretch mention) {
        int first = mention.first();
        return mention.length() == 1
                || first - document.sentenceOf(first).first() <= HEAD
                || isSaying(first - 1)
                || isSaying(mention.end());
    }

    private boolean isSaying(int i) {
        return i >= 0 && i < document.size() && document.token(i).is(Trait.REPORTING);
    }
}
