package io.onrecord.analysis;

import io.onrecord.events.Article;
import io.onrecord.events.Quote;
import io.onrecord.events.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What Jazzer throws at the whole reading (`analysis/fuzz`), and what must hold for any text: an
/// answer, spans that lie in the text and do not overlap within a quote, and the same answer again.
public final class ReadingFuzz {

    private static final ArticleReader READER = new ArticleReader();

    private ReadingFuzz() {}

    /// The entry that Jazzer looks for.
    public static void fuzzerTestOneInput(byte[] data) {
        check(new String(data, StandardCharsets.UTF_8));
    }

    static void check(String text) {
        Article article = Articles.of(text);
        Reading reading = READER.read(article, RatedClaims.NONE);
        for (Quote quote : reading.quotes()) {
            checkSpans(quote.content(), text);
            checkSpans(quote.cue(), text);
            checkSpans(quote.source(), text);
        }
        if (!READER.read(article, RatedClaims.NONE).equals(reading)) {
            throw new IllegalStateException("another answer for the same text");
        }
    }

    private static void checkSpans(List<Span> spans, String text) {
        int end = 0;
        for (Span span : spans) {
            if (span.start() < end || span.end() > text.length() || span.isEmpty()) {
                throw new IllegalStateException("spans " + spans + " of " + text.length());
            }
            end = span.end();
        }
    }
}
