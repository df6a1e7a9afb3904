package io.onrecord.analysis.text;

import java.util.Locale;

/// What a word may do in a sentence. The words of each trait stand in a language's `lexicon.txt`,
/// under the trait's name in lower case with hyphens.
public enum Trait {
    /// May introduce speech: “said”, “accused”, “joked”.
    REPORTING,
    /// Introduces speech by itself: “said”, “according”.
    SAYING,
    /// Carries a view: “believes”, “opposed”.
    OPINION,
    /// Something said or written: “statement”, “tweet”.
    UTTERANCE,
    /// Stands before a name: “Mr.”, “Senator”.
    TITLE,
    /// What a speaker may be called instead of a name: “spokesman”, “the president”.
    ROLE,
    HE,
    SHE,
    THEY,
    IT,
    FIRST_PERSON,
    SECOND_PERSON,
    RELATIVE,
    DETERMINER,
    PREPOSITION,
    CONJUNCTION,
    AUXILIARY,
    NEGATION,
    WEEKDAY,
    MONTH,
    /// “week”, “ago”, “later”.
    TIME,
    /// Keeps its full stop inside a sentence: “Mr.”, “U.S.”.
    ABBREVIATION,
    /// Belongs to a surname: “van”, “bin”.
    NAME_PARTICLE,
    /// Follows a surname: “Jr.”.
    NAME_SUFFIX,
    ORGANISATION,
    /// A country, state or big city, or a word that begins the name of one.
    PLACE,
    SENTENCE_ADVERB,
    /// Takes the hearer as its object: “told”, “asked”.
    ADDRESSED,
    FEMALE_NAME,
    MALE_NAME,
    EITHER_NAME,
    /// A [#ROLE] too, of which the models were taught nothing: “goalkeeper”, “barrister”.
    OCCUPATION;

    private static final Trait[] ALL = values();

    /// This trait's bit in [Word#traits].
    @SuppressWarnings("EnumOrdinal") // The number lives no longer than the process.
    public int bit() {
        return 1 << ordinal();
    }

    static Trait named(String name) {
        String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
        for (Trait trait : ALL) {
            if (trait.name().equals(wanted)) {
                return trait;
            }
        }
        throw new IllegalArgumentException("no trait of words: " + name);
    }
}
