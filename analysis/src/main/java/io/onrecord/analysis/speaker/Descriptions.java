package io.onrecord.analysis.speaker;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whom “the president” or “the spokesman” means: the one person whose role or title has that word.
final class Descriptions {

    private final Document document;
    private final People people;

    Descriptions(Document document, People people) {
        this.document = document;
        this.people = people;
    }

    Optional<Person> meant(Stretch source) {
        if (source.length() > 4 || !document.token(source.first()).is("the")) {
            return Optional.empty();
        }
        Token noun = document.token(source.end() - 1);
        if (!noun.isRole()) {
            return Optional.empty();
        }
        List<Person> holders = new ArrayList<>();
        for (Person person : people.all()) {
            String role = person.role();
            if (role != null && hasWord(role.toLowerCase(Locale.ROOT), noun.lower())) {
                holders.add(person);
            }
        }
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    private static boolean hasWord(String words, String word) {
        int at = words.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetter(words.charAt(at - 1));
            boolean ends = end == words.length() || !Character.isLetter(words.charAt(end));
            if (begins && ends) {
                return true;
            }
            at = words.indexOf(word, end);
        }
        return false;
    }
}
