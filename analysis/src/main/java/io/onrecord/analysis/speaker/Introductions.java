package io.onrecord.analysis.speaker;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds what an article says somebody is, where it first names them: the words between commas
/// behind the name (“Ada Lund, who runs the harbour,”), else the title before it.
final class Introductions {

    private static final int LONGEST = 30;

    private final Document document;

    Introductions(Document document) {
        this.document = document;
    }

    void of(List<Person> people, List<Name> names) {
        Map<Stretch, Name> byPlace = new HashMap<>();
        names.forEach(name -> byPlace.put(name.words(), name));
        for (Person person : people) {
            Name name = byPlace.get(person.name().words());
            if (name != null) {
                person.introducedAs(behind(name));
                person.introducedAs(document.words(before(name)));
            }
        }
    }

    private Stretch before(Name name) {
        if (name.isTitled()) {
            return name.title();
        }
        int first = name.words().first();
        int from = first;
        while (from > 0 && first - from < 8 && isRoleWord(from - 1)) {
            from--;
        }
        boolean role = false;
        for (int i = from; i < first; i++) {
            role |= document.token(i).isRole();
        }
        return role ? new Stretch(from, first) : new Stretch(first, first);
    }

    private boolean isRoleWord(int i) {
        Token token = document.token(i);
        String classes = token.word().classes();
        return token.isRole()
                || token.is(Trait.TITLE)
                || (token.shape() == Shape.LOWER
                        && (classes.startsWith("n") || classes.startsWith("j")))
                || token.shape() == Shape.UPPER;
    }

    private String behind(Name name) {
        int comma = name.words().end();
        if (comma + 1 >= document.size() || document.token(comma).shape() != Shape.COMMA) {
            return "";
        }
        Token first = document.token(comma + 1);
        boolean apposition =
                first.isRole()
                        || first.is("who")
                        || first.is("a")
                        || first.is("an")
                        || first.is("the")
                        || first.is("former");
        return apposition ? document.words(new Stretch(comma + 1, end(comma + 1))) : "";
    }

    private int end(int from) {
        int limit = Math.min(document.paragraphOf(from).end(), from + LONGEST);
        int i = from;
        while (i < limit) {
            switch (document.token(i).shape()) {
                case COMMA, STOP, SEMICOLON, COLON, DASH, MARK, OPENING_BRACKET -> {
                    return i;
                }
                case LOWER,
                        CAPITAL,
                        UPPER,
                        MIXED,
                        NUMBER,
                        HANDLE,
                        CLOSING_BRACKET,
                        POSSESSIVE,
                        OTHER ->
                        i++;
            }
        }
        return i;
    }
}
