package io.onrecord.store.lookback;

import io.onrecord.analysis.match.TellingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A claim's words as a `tsquery` that every quote meets which has enough of them, and few others.
///
/// Whoever has `least` of n words has `together` of any n - least + together of them. The rarest
/// are asked for: of these the index reads all but the `together - 1` most frequent, and looks the
/// others up. One word alone would bring every quote that has it; all combinations of half of a
/// long claim's words would make the question itself too long.
record EnoughOf(List<String> rarestFirst, int least) {

    private static final int TOGETHER = 3;

    /// From here on the question grows faster than what it saves.
    private static final int MANY = 40;

    EnoughOf {
        rarestFirst = List.copyOf(rarestFirst);
    }

    static EnoughOf of(TellingWords claim) {
        return new EnoughOf(claim.rarestFirst(), claim.least());
    }

    /// Empty when the claim has no word to be found by.
    String query() {
        int spare = rarestFirst.size() - least;
        if (spare < 0) {
            return "";
        }
        int together = Math.min(least, spare > MANY ? 1 : TOGETHER);
        return among(rarestFirst.subList(0, spare + together), together).orElse("");
    }

    /// At least so many of the words, 0 for no condition: so many of one half, or of the other, or
    /// some of each.
    private static Optional<String> among(List<String> words, int many) {
        if (many > words.size()) {
            return Optional.empty();
        }
        if (many == 0 || many == 1 || many == words.size()) {
            return Optional.of(many == 0 ? "" : joined(words, many == 1 ? " | " : " & "));
        }
        int middle = words.size() / 2;
        List<String> ways = new ArrayList<>();
        for (int left = 0; left <= many; left++) {
            Optional<String> right = among(words.subList(middle, words.size()), many - left);
            among(words.subList(0, middle), left)
                    .flatMap(one -> right.map(other -> both(one, other)))
                    .ifPresent(ways::add);
        }
        return Optional.of(ways.stream().collect(Collectors.joining(" | ", "(", ")")));
    }

    private static String both(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : "(" + one + " & " + other + ")";
    }

    private static String joined(List<String> words, String by) {
        return words.stream()
                .map(word -> "'" + word.replace("\\", "\\\\").replace("'", "''") + "'")
                .collect(Collectors.joining(by, "(", ")"));
    }
}
