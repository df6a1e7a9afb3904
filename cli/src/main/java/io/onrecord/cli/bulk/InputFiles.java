package io.onrecord.cli.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The files of an import, in an order that stays: as named, and in a folder by their names,
/// folders in it included, hidden files left out. `-` is standard input.
///
/// @param bytes of all of them; 0 when that is not known
record InputFiles(List<Path> paths, long bytes) {

    static final Path STANDARD_INPUT = Path.of("-");

    InputFiles {
        paths = List.copyOf(paths);
    }

    static InputFiles of(List<Path> named) throws IOException {
        List<Path> paths = new ArrayList<>();
        long bytes = 0;
        for (Path path : named) {
            if (path.equals(STANDARD_INPUT)) {
                paths.add(path);
                return new InputFiles(paths, 0);
            }
            if (!Files.isDirectory(path)) {
                paths.add(path);
                bytes += Files.size(path);
                continue;
            }
            try (Stream<Path> tree = Files.walk(path)) {
                for (Path file : tree.filter(it -> isTaken(path, it)).sorted().toList()) {
                    paths.add(file);
                    bytes += Files.size(file);
                }
            }
        }
        return new InputFiles(paths, bytes);
    }

    private static boolean isTaken(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return Files.isRegularFile(file);
    }
}
