package io.onrecord.analysis.dispute;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A short invented text and the disputes in it. The form stands at the head of
/// `dispute-texts.txt`.
record DisputeText(String shows, String text, List<Expected> expected) {

    record Expected(
            String disputant, String strength, String claimant, String claim, String about) {}

    static List<DisputeText> all(String resource) {
        List<DisputeText> texts = new ArrayList<>();
        for (String part : read(resource).split("(?m)^## ")) {
            if (!part.startsWith("#")) {
                texts.add(parse(part));
            }
        }
        return texts;
    }

    private static DisputeText parse(String part) {
        List<String> lines = part.lines().toList();
        List<String> text = new ArrayList<>();
        List<Expected> expected = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("> ")) {
                String[] fields = line.substring(2).split(" \\| ");
                expected.add(new Expected(fields[0], fields[1], fields[2], fields[3], fields[4]));
            } else {
                text.add(line);
            }
        }
        return new DisputeText(lines.getFirst(), String.join("\n", text).strip(), expected);
    }

    private static String read(String resource) {
        try (InputStream stream = DisputeText.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
