package io.onrecord.analysis.text;

/// The smallest piece of a text: a word, a number or a sign.
///
/// @param start of it in the text
/// @param end of it in the text
/// @param lower its form in lower case, typographic apostrophes made straight
/// @param word what the language knows of it
public record Token(int start, int end, String lower, Shape shape, Word word) {

    public boolean is(Trait trait) {
        return word.is(trait);
    }

    /// Whether it says what somebody is: “spokesman”, “goalkeeper”.
    public boolean isRole() {
        return word.is(Trait.ROLE) || word.is(Trait.OCCUPATION);
    }

    public boolean is(String form) {
        return lower.equals(form);
    }
}
