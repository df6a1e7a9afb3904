package io.onrecord.analysis.speaker;

import io.onrecord.analysis.text.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Those whom an office and a surname tell, though the article never gives a first name.
final class OfficeHolders {

    /// @param name in full
    record Holder(String name, Gender gender) {}

    private static final Map<String, Holder> HOLDERS =
            Table.read(OfficeHolders.class, "office-holders.tsv", 4).stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    row -> row.getFirst() + " " + row.get(1),
                                    OfficeHolders::holder));

    private OfficeHolders() {}

    /// @param title as it stands before the name
    static Optional<Holder> of(String title, String surname) {
        String words = title.toLowerCase(Locale.ROOT).strip();
        String office = words.startsWith("former ") ? words.substring(7) : words;
        return Optional.ofNullable(HOLDERS.get(office + " " + surname));
    }

    private static Holder holder(List<String> row) {
        return new Holder(row.get(2), Gender.valueOf(row.get(3).toUpperCase(Locale.ROOT)));
    }
}
