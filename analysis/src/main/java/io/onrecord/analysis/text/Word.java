package io.onrecord.analysis.text;

/// What a language knows of a word form.
///
/// @param traits the bits of its [Trait]s
/// @param classes the parts of speech that it may have, as letters, the most frequent first; empty
///   when the form is unknown
public record Word(int traits, String classes) {

    public static final Word UNKNOWN = new Word(0, "");

    public boolean is(Trait trait) {
        return (traits & trait.bit()) != 0;
    }

    public boolean isAny(int bits) {
        return (traits & bits) != 0;
    }

    Word with(Trait trait) {
        return new Word(traits | trait.bit(), classes);
    }

    Word withClasses(String added) {
        return new Word(traits, added);
    }
}
