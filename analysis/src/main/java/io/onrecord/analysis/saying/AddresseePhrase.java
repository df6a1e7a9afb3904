package io.onrecord.analysis.saying;

import io.onrecord.analysis.time.DatePhrases;
import io.onrecord.analysis.words.Lexicon;
import io.onrecord.analysis.words.Phrases;
import io.onrecord.analysis.words.PlainText;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Said;
import io.onrecord.events.Said.Detail;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whom it was said to: the noun phrase behind “told”, “to” or “with”. An outlet is the medium as
/// well. “Us” is the publisher.
record AddresseePhrase(
        Phrases functionWords,
        Phrases determiners,
        Phrases pronouns,
        Phrases audiences,
        Outlets outlets,
        @Nullable String publisher) {

    private static final int LONGEST = 9;

    static AddresseePhrase of(Lexicon lexicon, @Nullable String publisher) {
        return new AddresseePhrase(
                lexicon.section("function-words"),
                lexicon.section("determiners"),
                lexicon.section("pronouns"),
                lexicon.section("audiences"),
                Outlets.of(lexicon),
                publisher);
    }

    /// The object of a verb of telling, which may be anybody.
    Optional<Adjunct.Found> object(Words words, int index) {
        if (isPronounAlone(words, index)) {
            return Optional.of(pronoun(words, index));
        }
        int name = determiners.hasAt(words, index) ? index + 1 : index;
        int end = endOfPhrase(words, name);
        return end == name ? Optional.empty() : Optional.of(found(words, name, end));
    }

    /// A listener behind a preposition: somebody named, or a word for an audience.
    Optional<Adjunct.Found> listener(Words words, int index) {
        int name = determiners.hasAt(words, index) ? index + 1 : index;
        int end = endOfPhrase(words, name);
        for (int at = name; at < end; at++) {
            if (words.isCapitalised(at) || audiences.hasAt(words, at)) {
                return Optional.of(found(words, name, end));
            }
        }
        return Optional.empty();
    }

    private boolean isPronounAlone(Words words, int index) {
        return pronouns.hasAt(words, index)
                && (!words.is(index, "her") || endOfPhrase(words, index + 1) == index + 1);
    }

    private Adjunct.Found pronoun(Words words, int index) {
        String value = words.lower(index);
        if (value.equals("us") && publisher != null) {
            value = publisher;
        }
        Detail detail = new Detail(value, words.span(index));
        return new Adjunct.Found(index + 1, Details.addressee(detail));
    }

    private int endOfPhrase(Words words, int name) {
        int end = name;
        while (end - name < LONGEST && continues(words, name, end)) {
            end++;
        }
        return end > name && functionWords.hasAt(words, end - 1) ? end - 1 : end;
    }

    private boolean continues(Words words, int name, int index) {
        if (words.isPossessive(index) || isJoint(words, index)) {
            return index > name;
        }
        boolean ends =
                !words.isWord(index)
                        || functionWords.hasAt(words, index)
                        || (index > name && determiners.hasAt(words, index))
                        || (words.lower(index).endsWith("ly") && !words.isCapitalised(index))
                        || DatePhrases.at(words, index).filter(date -> date.alone()).isPresent();
        return !ends;
    }

    /// “a group of reporters”, “CNN and NBC”.
    private boolean isJoint(Words words, int index) {
        if (words.is(index, "of")) {
            return words.isWord(index + 1);
        }
        return words.is(index, "and")
                && words.isCapitalised(index + 1)
                && words.isCapitalised(index - 1);
    }

    /// A show is no part of the name of its outlet: “MSNBC’s “Morning Bridge””.
    private Adjunct.Found found(Words words, int name, int end) {
        boolean owns = words.isPossessive(end - 1) && end - 1 > name;
        int stop = owns ? end - 1 : end;
        String value = PlainText.of(words, name, stop);
        Said addressee = Details.addressee(new Detail(value, words.span(name, stop)));
        int next = owns ? OutletAdjunct.behindShow(words, stop) : end;
        return new Adjunct.Found(next, Details.merge(addressee, medium(words, name, stop)));
    }

    private Said medium(Words words, int name, int end) {
        for (int at = name; at < end; at++) {
            boolean starts = at == name || words.is(at - 1, "of") || words.is(at - 1, "and");
            Optional<Outlets.Outlet> outlet = starts ? outlets.at(words, at) : Optional.empty();
            if (outlet.isPresent()) {
                return Details.medium(outlet.get().name());
            }
        }
        return Said.NOTHING;
    }
}
