package io.onrecord.analysis.speaker;

import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.Set;

/// Which pronouns may stand for somebody, as far as title and first name tell.
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    private static final Set<String> MALE_TITLES =
            Set.of(
                    "mr",
                    "mr.",
                    "sir",
                    "congressman",
                    "chairman",
                    "king",
                    "prince",
                    "councilman",
                    "businessman",
                    "spokesman",
                    "father",
                    "husband",
                    "widower",
                    "son",
                    "brother",
                    "grandfather",
                    "uncle",
                    "nephew",
                    "actor",
                    "fisherman",
                    "lord",
                    "pope");

    private static final Set<String> FEMALE_TITLES =
            Set.of(
                    "mrs",
                    "mrs.",
                    "ms",
                    "ms.",
                    "miss",
                    "dame",
                    "congresswoman",
                    "chairwoman",
                    "queen",
                    "princess",
                    "councilwoman",
                    "businesswoman",
                    "spokeswoman",
                    "sister",
                    "mother",
                    "wife",
                    "widow",
                    "daughter",
                    "grandmother",
                    "aunt",
                    "niece",
                    "actress",
                    "lady");

    static Gender ofFirstName(Token name) {
        if (name.is(Trait.FEMALE_NAME)) {
            return name.is(Trait.MALE_NAME) ? UNKNOWN : FEMALE;
        }
        return name.is(Trait.MALE_NAME) ? MALE : UNKNOWN;
    }

    /// Of a title, or of a word like “widow” right before the name.
    static Gender ofTitle(Token title) {
        if (FEMALE_TITLES.contains(title.lower())) {
            return FEMALE;
        }
        return MALE_TITLES.contains(title.lower()) ? MALE : UNKNOWN;
    }

    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
