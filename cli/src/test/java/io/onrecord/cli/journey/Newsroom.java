package io.onrecord.cli.journey;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.events.Ids;
import io.onrecord.events.Json;
import java.util.Locale;

/// Articles of invented outlets, as many as a test wants, the same ones every time.
///
/// @param domain the outlet's, and what tells the articles of one test from those of another
record Newsroom(String domain) {

    private static final String[] TOWNS = {"Oldmere", "Vintra", "Saltholm", "Pell Bay", "Norrow"};
    private static final String[] FIRST = {"Ada", "Bruno", "Celia", "Dario", "Edda", "Frida"};
    private static final String[] LAST = {"Kestrel", "Morrow", "Lindgate", "Osk", "Tavener"};

    /// An article about council meeting number `n`, with two quotes.
    ObjectNode report(int n) {
        String speaker = FIRST[n % FIRST.length] + " " + LAST[n % LAST.length];
        return article(
                "meeting-" + n,
                """
                The council of %1$s met for the %2$d. time.

                “The harbour of %1$s took in %3$d tonnes of herring last year,” said %4$s, the \
                mayor.

                “Nobody on this council will close pier %2$d,” %4$s said.
                """
                        .formatted(TOWNS[n % TOWNS.length], n + 1, herring(n), speaker));
    }

    /// A fact-check of what is said in report `n`.
    ObjectNode check(int n) {
        String speaker = FIRST[n % FIRST.length] + " " + LAST[n % LAST.length];
        String claim =
                "The harbour of %s took in %d tonnes of herring last year"
                        .formatted(TOWNS[n % TOWNS.length], herring(n));
        String markup =
                """
                {"@context":"https://schema.org","@type":"ClaimReview","claimReviewed":"%s",\
                "author":{"@type":"Organization","name":"The Gauge","url":"https://%s"},\
                "itemReviewed":{"@type":"Claim","author":{"@type":"Person","name":"%s"}},\
                "reviewRating":{"@type":"Rating","alternateName":"False"}}\
                """
                        .formatted(claim, domain, speaker);
        ObjectNode check =
                article(
                        "check-" + n,
                        """
                        Did the herring come to %s?

                        Our rating of the claim “%s” is: False.
                        """
                                .formatted(TOWNS[n % TOWNS.length], claim));
        check.putArray("reviews").addObject().put("syntax", "JSON_LD").put("text", markup);
        return check;
    }

    String articleId(String uri) {
        return Ids.article(domain, uri);
    }

    private static int herring(int n) {
        return 1000 + 37 * n;
    }

    ObjectNode article(String uri, String text) {
        return Json.MAPPER
                .createObjectNode()
                .put("source", domain)
                .put("uri", uri)
                .put("url", "https://" + domain + "/" + uri)
                .put("headline", uri.toUpperCase(Locale.ROOT))
                .put("publishedAt", "2031-02-03T04:05:06Z")
                .put("text", text);
    }
}
