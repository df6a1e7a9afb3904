package io.onrecord.analysis.saying;

import io.onrecord.analysis.words.Lexicon;
import io.onrecord.analysis.words.Phrases;
import io.onrecord.analysis.words.Words;
import java.util.Optional;

/// Who quoted the words, behind “was quoted as saying”: “by the state news agency KCNA”.
record AgencyAdjunct(Outlets outlets, Phrases agencyWords) implements Adjunct {

    static AgencyAdjunct of(Lexicon lexicon) {
        return new AgencyAdjunct(Outlets.of(lexicon), lexicon.section("agency-words"));
    }

    @Override
    public Optional<Found> at(Words words, int index) {
        if (!words.is(index, "by")) {
            return Optional.empty();
        }
        int name = index + 1;
        while (agencyWords.hasAt(words, name) && outlets.at(words, name).isEmpty()) {
            name++;
        }
        return outlets.at(words, name)
                .map(outlet -> new Found(outlet.next(), Details.medium(outlet.name())));
    }
}
