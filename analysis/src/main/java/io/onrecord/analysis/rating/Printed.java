package io.onrecord.analysis.rating;

/// A value as read, and the passage that shows it. They differ where markup escapes characters, or
/// where a date is printed in words.
public record Printed(String value, Passage passage) {

    static Printed asItStands(Passage passage) {
        return new Printed(passage.words(), passage);
    }
}
