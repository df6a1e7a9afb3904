package io.onrecord.analysis.dispute;

import io.onrecord.events.Quote;
import java.util.regex.Pattern;

/// Whether a quote answers a question: “Asked whether he would resign, he said”, or a line of a
/// transcript behind one that asks.
final class Question {

    private static final int BEFORE = 240;

    private static final Pattern ASKED =
            Pattern.compile(
                    "(?i)\\b(?:asked|pressed|questioned) (?:\\S+"
                            + " ){0,12}?(?:if|whether|why|what|when|where|how)\\b");

    private Question() {}

    static boolean isAnsweredBy(Quote quote, Scene scene) {
        int start = Statements.start(quote);
        int paragraph = scene.text().lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        int from = Math.max(paragraph, start - BEFORE);
        if (ASKED.matcher(scene.text().substring(from, start)).find()) {
            return true;
        }
        return scene.quotes().stream()
                .filter(other ->
                        Statements.end(other) <= start && start - Statements.end(other) < BEFORE)
                .reduce((one, later) -> later)
                .filter(last -> last.text().strip().endsWith("?"))
                .isPresent();
    }
}
