package io.onrecord.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import org.jspecify.annotations.Nullable;

/// Whoever is behind a source mention.
///
/// @param name as first given in full in the article; null when no name is certain enough to print
/// @param mention the words that stand for the speaker beside the quote
/// @param role title, office and affiliation, as given
/// @param nameKey the name in a form that compares across articles. A string, not a person: equal
///   keys with another role, place or era may be two people
/// @param entityId from an external authority or a person only
/// @param resolution how the mention led to the name
public record Speaker(
        @Nullable String name,
        String mention,
        @Nullable String role,
        @Nullable String nameKey,
        @Nullable String entityId,
        Resolution resolution) {

    public enum Resolution {
        /// The mention is the full name.
        FULL_NAME,
        /// Part of a name that the article gives in full, for one person only.
        PART_OF_NAME,
        PRONOUN,
        /// “the president”, “the spokesman”.
        DESCRIPTION,
        /// An office and a surname that only one person has had: the article gives no first name.
        OFFICE_HOLDER,
        /// A ministry, a company, a document: named, no person.
        ORGANISATION,
        /// Carried over from the quote before.
        CARRIED_OVER,
        /// Transcript line, rating box or post that prints its speaker.
        LABEL,
        /// The mention is all there is.
        NONE,
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
