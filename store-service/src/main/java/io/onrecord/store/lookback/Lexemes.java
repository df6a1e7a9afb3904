package io.onrecord.store.lookback;

import io.onrecord.store.database.Rows;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The words of a text as PostgreSQL's full-text search knows them: stemmed, without stop words.
///
/// A repeat shares most of a claim's words; [#SHARE] of them is well below what
/// [io.onrecord.analysis.match.Repeats] asks for, whose stems are a little different.
record Lexemes(List<String> words) {

    /// Of a claim's lexemes, how many a candidate has at least.
    static final double SHARE = .4;

    Lexemes {
        words = List.copyOf(words);
    }

    static Lexemes of(Connection connection, String text) throws SQLException {
        return Rows.select(
                        connection,
                        "SELECT tsvector_to_array(to_tsvector('english', ?))",
                        row -> {
                            Array lexemes = row.getArray(1);
                            return new Lexemes(List.of((String[]) lexemes.getArray()));
                        },
                        text)
                .getFirst();
    }

    /// How many of these words a text has that says the same.
    int atLeast() {
        return Math.max(1, (int) Math.ceil(SHARE * words.size()));
    }

    /// A tsquery that every text with [#atLeast] of the words meets: whoever leaves out so few has
    /// one of the rarest. Long words are rare ones.
    String rarest() {
        int enough = words.size() - atLeast() + 1;
        return anyOf(
                words.stream()
                        .sorted(
                                Comparator.comparingInt(String::length)
                                        .reversed()
                                        .thenComparing(Comparator.naturalOrder()))
                        .limit(enough)
                        .toList());
    }

    /// A tsquery that every text with one of the words meets.
    String any() {
        return anyOf(words);
    }

    private static String anyOf(List<String> words) {
        return words.stream()
                .map(word -> "'" + word.replace("\\", "\\\\").replace("'", "''") + "'")
                .collect(Collectors.joining(" | "));
    }
}
