package io.onrecord.analysis.rating;

import io.onrecord.analysis.text.Table;
import io.onrecord.events.Ids;
import io.onrecord.events.RatingClass;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The table of labels: which class a publisher's label falls in. The label is the datum, the class
/// a view of it that has a version.
///
/// A publisher's own row stands above the row for everybody (`*`). What is in neither is
/// UNCLASSIFIED: a label is never guessed from its words.
final class RatingLabels {

    /// Goes up with every change of the table that moves a label.
    static final int VERSION = 2;

    private static final String EVERYBODY = "*";

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(String::compareTo);

    private final Map<String, Map<String, RatingClass>> classes = new TreeMap<>();
    private final Map<String, Set<String>> printed = new TreeMap<>();

    RatingLabels() {
        for (List<String> row : Table.read(RatingLabels.class, "rating-labels.tsv", 3)) {
            classes.computeIfAbsent(row.get(0), domain -> new TreeMap<>())
                    .put(Ids.normal(row.get(1)), RatingClass.valueOf(row.get(2)));
            printed.computeIfAbsent(row.get(0), domain -> new TreeSet<>(LONGEST_FIRST))
                    .add(row.get(1));
        }
    }

    /// @param domain the publisher's; null when it is unknown
    RatingClass classOf(@Nullable String domain, String label) {
        String normal = Ids.normal(label);
        RatingClass own = of(domain).get(normal);
        return own != null ? own : everybody().getOrDefault(normal, RatingClass.UNCLASSIFIED);
    }

    /// Whether the table has rows for that publisher.
    boolean knows(String domain) {
        return classes.containsKey(domain);
    }

    /// A regular expression of the labels as that publisher prints them, or in capitals; those of
    /// everybody where the publisher has none of its own.
    String printed(@Nullable String domain) {
        Set<String> own = printed.getOrDefault(domain == null ? EVERYBODY : domain, Set.of());
        Set<String> all = own.isEmpty() ? printed.getOrDefault(EVERYBODY, Set.of()) : own;
        return all.stream()
                .flatMap(label -> Stream.of(label, label.toUpperCase(Locale.ROOT)))
                .map(RatingLabels::spelled)
                .collect(Collectors.joining("|"));
    }

    /// The label with whatever parts its words: “Half-True”, “Half True”, “Pants On Fire”.
    private static String spelled(String label) {
        return Stream.of(label.split("[\\s-]+"))
                .map(word -> word.equals("on") ? "[Oo]n" : Pattern.quote(word))
                .collect(Collectors.joining("[\\s\u00a0-]+"));
    }

    /// How many characters at the start of `text` are a label of that publisher: the longest one; 0
    /// when there is none.
    int knownAt(String text, @Nullable String domain) {
        int longest = 0;
        for (Map<String, RatingClass> rows : List.of(of(domain), everybody())) {
            for (String label : rows.keySet()) {
                longest = Math.max(longest, matched(text, label));
            }
        }
        return longest;
    }

    private Map<String, RatingClass> of(@Nullable String domain) {
        return domain == null ? Map.of() : classes.getOrDefault(domain, Map.of());
    }

    private Map<String, RatingClass> everybody() {
        return classes.getOrDefault(EVERYBODY, Map.of());
    }

    private static int matched(String text, String label) {
        if (text.length() < label.length()
                || !text.regionMatches(true, 0, label, 0, label.length())) {
            return 0;
        }
        boolean ends =
                text.length() == label.length()
                        || !Character.isLowerCase(text.charAt(label.length()));
        boolean columnEnds = ends && endsColumn(text, label.length());
        return columnEnds ? label.length() : 0;
    }

    /// Whether nothing of the same part follows: a line break, two blanks, a mark or a capital that
    /// is run together with it.
    private static boolean endsColumn(String text, int at) {
        int next = at;
        while (next < text.length() && "!.".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next >= text.length() || text.charAt(next) == '\n') {
            return true;
        }
        boolean space = RatingBoxes.isSpace(text.charAt(next));
        return !space || (next + 1 < text.length() && RatingBoxes.isSpace(text.charAt(next + 1)));
    }
}
