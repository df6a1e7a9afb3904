package io.onrecord.analysis.speaker;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Trait;
import java.util.List;
import java.util.Optional;

/// Which of several people of one name is meant: the one who last did something, as papers give the
/// first name again when they change from one to the other; whoever is only named in passing (“a
/// photo of Ada Lund”) changes nothing. The principal of an article, whom it calls by the shared
/// name all along, stays so. In between is doubt, and nobody.
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
        int most = PRINCIPAL - 1;
        int lastAt = -1;
        for (Person person : namesakes) {
            int alone = 0;
            int at = -1;
            for (Stretch mention : person.mentions()) {
                if (mention.first() >= place) {
                    break;
                }
                alone += mention.length() == 1 ? 1 : 0;
                at = isDoing(mention) || at < 0 ? mention.first() : at;
            }
            if (alone > most) {
                principal = person;
                most = alone;
            }
            if (at > lastAt) {
                last = person;
                lastAt = at;
            }
        }
        return Optional.ofNullable(principal == null ? last : principal);
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
