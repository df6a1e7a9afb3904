package io.onrecord.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A short invented text and what must be read from it. The form stands at the head of
/// `short-texts.txt`.
record ShortText(String phenomenon, String text, List<Expected> expected, List<String> noQuotes) {

    /// A quote that must be read.
    ///
    /// @param words without marks and stops at their ends
    /// @param speaker part of the name or the mention; “-” when it does not matter, “nobody” when
    ///   nobody may be named
    /// @param details of the saying, such as “date 2019-06-29”; the kind, the standing, and by whom
    ///   it is reported
    record Expected(String words, String speaker, List<String> details) {}

    static List<ShortText> all() {
        List<ShortText> texts = new ArrayList<>();
        for (String part : resource().split("\n## ")) {
            if (!part.startsWith("#")) {
                texts.add(parse(part));
            }
        }
        return texts;
    }

    @Override
    public String toString() {
        return phenomenon;
    }

    private static ShortText parse(String part) {
        List<String> lines = part.lines().toList();
        List<String> text = new ArrayList<>();
        List<Expected> expected = new ArrayList<>();
        List<String> noQuotes = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("> ")) {
                expected.add(expected(line.substring(2).split(" \\| ")));
            } else if (line.startsWith("! ")) {
                noQuotes.add(line.substring(2));
            } else {
                text.add(line);
            }
        }
        return new ShortText(lines.getFirst(), String.join("\n", text).strip(), expected, noQuotes);
    }

    private static Expected expected(String[] fields) {
        List<String> details = fields.length < 3 ? List.of() : List.of(fields[2].split(", "));
        return new Expected(fields[0].replace("\\n", "\n"), fields[1], details);
    }

    private static String resource() {
        try (InputStream stream = ShortText.class.getResourceAsStream("short-texts.txt")) {
            return new String(
                    Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
