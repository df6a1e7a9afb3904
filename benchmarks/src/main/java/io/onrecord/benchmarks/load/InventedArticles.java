package io.onrecord.benchmarks.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.benchmarks.InventedText;
import io.onrecord.events.Json;
import java.util.Locale;

/// Articles of invented outlets, of about so many bytes, with a quotation in every third paragraph.
final class InventedArticles {

    private static final String[] FIRST = {"Ada", "Bruno", "Celia", "Dario", "Edda", "Frida"};
    private static final String[] LAST = {"Kestrel", "Morrow", "Lindgate", "Osk", "Tavener"};

    private final InventedText sentences;
    private final String domain;
    private final int bytes;

    InventedArticles(long seed, String domain, int bytes) {
        this.sentences = new InventedText(seed);
        this.domain = domain;
        this.bytes = bytes;
    }

    /// Our own form.
    ObjectNode submission(long number) {
        return Json.MAPPER
                .createObjectNode()
                .put("source", domain)
                .put("uri", "article-" + number)
                .put("headline", sentences.sentence())
                .put("publishedAt", "2031-02-03T04:05:06Z")
                .put("text", text(number));
    }

    /// ninjs 2.
    ObjectNode ninjs(long number) {
        return Json.MAPPER
                .createObjectNode()
                .put("uri", "tag:" + domain + ",2031:article-" + number)
                .put("version", "1")
                .put("versioncreated", "2031-02-03T04:05:06Z")
                .put("pubstatus", "usable")
                .put("headline", sentences.sentence())
                .put("body_text", text(number));
    }

    /// A fact-check of a claim that nothing else makes.
    ObjectNode rating(long number) {
        String claim = claim(number);
        return Json.MAPPER
                .createObjectNode()
                .put("source", domain)
                .put("uri", "check-" + number)
                .put(
                        "text",
                        """
                        “%1$s,” Mayor Ada Moran told reporters on Friday.

                        The books show otherwise.

                        Share the Facts
                        Plumbline rating logo Plumbline Rating:
                        False
                        "%1$s."
                        Ada Moran
                        Mayor of Port Ellery
                        Friday, January 31, 2031
                        """
                                .formatted(claim));
    }

    static String claim(long number) {
        return "The ferry to Saltholm carried %d goats last winter".formatted(number);
    }

    private String text(long number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < bytes - 300; i++) {
            String sentence = sentences.sentence();
            if (i % 3 == 1) {
                int who = (int) ((number + i) % 30);
                text.append(
                        String.format(
                                Locale.ROOT,
                                "“%s,” said %s %s, the mayor.",
                                sentence.substring(0, sentence.length() - 1),
                                FIRST[who % FIRST.length],
                                LAST[who % LAST.length]));
            } else {
                text.append(sentence).append(' ').append(sentences.sentence());
            }
            text.append("\n\n");
        }
        return text.toString();
    }
}
