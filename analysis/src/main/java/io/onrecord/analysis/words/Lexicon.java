package io.onrecord.analysis.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// The words of one language that the rules ask for: a resource of sections, so that another
/// language is another file.
public final class Lexicon {

    public static final Lexicon ENGLISH = read("english.txt");

    private final Map<String, Phrases> sections;

    private Lexicon(Map<String, Phrases> sections) {
        this.sections = sections;
    }

    /// @throws IllegalArgumentException when the file has no such section
    public Phrases section(String name) {
        Phrases section = sections.get(name);
        if (section == null) {
            throw new IllegalArgumentException("no section [" + name + "]");
        }
        return section;
    }

    private static Lexicon read(String resource) {
        try (InputStream stream = Lexicon.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing on the class path: " + resource);
            }
            return parse(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Lexicon parse(BufferedReader reader) throws IOException {
        Map<String, Phrases> sections = new LinkedHashMap<>();
        Phrases current = new Phrases();
        String line = reader.readLine();
        while (line != null) {
            if (line.startsWith("[")) {
                current = new Phrases();
                sections.put(line.substring(1, line.length() - 1), current);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                current.add(line);
            }
            line = reader.readLine();
        }
        return new Lexicon(sections);
    }
}
