package io.onrecord.analysis.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Tables that ship beside the classes: a row a line, columns parted by tabs, `#` before a remark.
public final class Table {

    private Table() {}

    /// @throws IllegalStateException when a row has not as many columns as it should: the table is
    ///   part of the program
    public static List<List<String>> read(Class<?> beside, String name, int columns) {
        try (InputStream file = beside.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no table " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(name, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(String name, String line, int columns) {
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != columns) {
            throw new IllegalStateException(name + ": " + columns + " columns wanted in: " + line);
        }
        return row;
    }
}
