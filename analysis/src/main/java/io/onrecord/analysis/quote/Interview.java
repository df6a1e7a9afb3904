package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who answers in an interview whose answers are marked “A:”: the one person whom the lines above
/// it introduce and who does not ask.
final class Interview {

    private static final Set<String> ASKING =
            Set.of(
                    "asked",
                    "asks",
                    "interviewed",
                    "interviews",
                    "spoke",
                    "talked",
                    "met",
                    "sat",
                    "questioned");

    /// Words between a name and the verb of asking.
    private static final int NEAR = 3;

    private final Scene scene;
    private final Set<String> names;
    private final Map<String, Integer> points = new LinkedHashMap<>();
    private final Map<String, Stretch> written = new LinkedHashMap<>();

    private Interview(Scene scene, Set<String> names) {
        this.scene = scene;
        this.names = names;
    }

    /// @param first the paragraph of the first question
    /// @param questions what the questions say
    static Optional<String> answering(
            Scene scene, Set<String> names, int first, Iterable<Stretch> questions) {
        Interview interview = new Interview(scene, names);
        Document document = scene.document();
        for (int p = 0; p < first; p++) {
            interview.introduce(document.paragraphs().get(p));
        }
        questions.forEach(interview::address);
        return interview.chosen().map(document::words);
    }

    private Optional<Stretch> chosen() {
        int most = points.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> best =
                points.keySet().stream()
                        .filter(name -> points.getOrDefault(name, 0) == most)
                        .toList();
        return most > 0 && best.size() == 1
                ? Optional.ofNullable(written.get(best.getFirst()))
                : Optional.empty();
    }

    private void introduce(Stretch paragraph) {
        for (int i = paragraph.first(); i < paragraph.end(); ) {
            int end = nameEnd(i, paragraph.end());
            if (end - i >= 2) {
                String last = scene.token(end - 1).lower();
                written.putIfAbsent(last, new Stretch(i, end));
                points.merge(last, 1 + points(i, end, paragraph), Integer::sum);
            }
            i = Math.max(end, i + 1);
        }
    }

    private int points(int first, int end, Stretch paragraph) {
        boolean byline = scene.token(paragraph.first()).is("by") && first == paragraph.first() + 1;
        boolean ofOutlet = first > paragraph.first() && isPossessive(first - 1);
        boolean asks = false;
        for (int i = end; i < Math.min(paragraph.end(), end + NEAR); i++) {
            asks |= ASKING.contains(scene.token(i).lower());
        }
        boolean asked = false;
        for (int i = Math.max(paragraph.first(), first - NEAR); i < first; i++) {
            asked |= ASKING.contains(scene.token(i).lower()) || scene.token(i).is("interview");
        }
        return (byline || asks || ofOutlet ? -5 : 0) + (asked ? 3 : 0);
    }

    private boolean isPossessive(int i) {
        return scene.token(i).shape() == Shape.POSSESSIVE;
    }

    /// Whoever a question calls by name answers it.
    private void address(Stretch question) {
        for (int i = question.first(); i < question.end(); i++) {
            boolean called = i + 1 < question.end() && (scene.isComma(i + 1) || isStop(i + 1));
            boolean opens = i - question.first() <= 2 || scene.isComma(i - 1);
            if (called && opens && points.containsKey(scene.token(i).lower())) {
                points.merge(scene.token(i).lower(), 3, Integer::sum);
            }
        }
    }

    private boolean isStop(int i) {
        return scene.token(i).shape() == Shape.STOP;
    }

    private int nameEnd(int first, int limit) {
        int i = first;
        while (i < limit) {
            Token token = scene.token(i);
            boolean name = token.shape().isCapital() && names.contains(token.lower());
            if (!name || token.is(Trait.TITLE) || token.isRole()) {
                break;
            }
            i++;
        }
        return i;
    }
}
