package io.onrecord.analysis.speaker;

import io.onrecord.analysis.text.Stretch;
import java.util.List;

/// A name as it stands at one place of the text.
///
/// @param words the tokens of the name itself, without titles
/// @param parts its words in lower case
/// @param title the words before the name that are a title (“Mayor”); empty when there are none
/// @param gender as far as the title tells
record Name(Stretch words, List<String> parts, Stretch title, Gender gender) {

    Name {
        parts = List.copyOf(parts);
    }

    String first() {
        return parts.getFirst();
    }

    String last() {
        return parts.getLast();
    }

    boolean isFull() {
        return parts.size() > 1;
    }

    boolean isTitled() {
        return !title.isEmpty();
    }
}
