package io.onrecord.cli.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The commands that a document of the project prints.
///
/// @param path from the root of the tree
record Document(String path) {

    private static final Pattern FENCED = Pattern.compile("```sh\n(.+?)\n```", Pattern.DOTALL);
    private static final Pattern INDENTED = Pattern.compile("(?m)(?:^    \\S.*\n?)+");
    private static final Pattern INLINE = Pattern.compile("`([^`\n]+)`");

    /// All that have any.
    static Stream<Document> all() {
        try (Stream<Path> tree = Files.walk(Command.HOME.resolve("docs"))) {
            List<String> docs =
                    tree.filter(file -> file.toString().endsWith(".md"))
                            .map(file -> Command.HOME.relativize(file).toString())
                            .sorted()
                            .toList();
            return Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md", "samples/README.md"),
                            docs.stream())
                    .map(Document::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What stands by itself, each block as it is printed.
    List<String> blocks() {
        String text = text();
        String outside = FENCED.matcher(text).replaceAll("");
        return Stream.concat(
                        FENCED.matcher(text).results().map(found -> found.group(1)),
                        INDENTED.matcher(outside)
                                .results()
                                .map(found -> found.group().stripIndent().strip()))
                .toList();
    }

    /// The block that begins so.
    String block(String start) {
        return blocks().stream()
                .filter(block -> block.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " has no block " + start));
    }

    /// Each command line: those of the blocks, and what stands in a sentence or a table. A line
    /// that goes on in the next one is one; what is piped or redirected is cut off.
    List<String> lines() {
        String outside = FENCED.matcher(text()).replaceAll("");
        return Stream.concat(
                        blocks().stream().flatMap(block -> block.replace("|\n", "| ").lines()),
                        INLINE.matcher(outside).results().map(found -> found.group(1)))
                .map(line -> line.replaceFirst("\\s+[|>].*", "").strip())
                .toList();
    }

    private String text() {
        try {
            return Files.readString(Command.HOME.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
