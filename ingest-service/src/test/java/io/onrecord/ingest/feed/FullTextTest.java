package io.onrecord.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.ingest.feed.document.FeedItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FullTextTest {

    private static final String LONG =
            "<p>" + "The harbour of Oldmere stays open through the winter. ".repeat(20) + "</p>";

    @Test
    void aLongContentIsTheWholeText() {
        assertThat(FullText.of(item(LONG, null))).isPresent();
        assertThat(FullText.of(item(null, LONG.repeat(3)))).isPresent();
    }

    @Test
    void aShortOneIsReadFromThePage() {
        assertThat(FullText.of(item("<p>It stays open.</p>", LONG))).isEmpty();
        assertThat(FullText.of(item("<img src='" + "x".repeat(900) + "'>Short.", null))).isEmpty();
        assertThat(FullText.of(item(null, null))).isEmpty();
    }

    @Test
    void oneThatSaysThatThereIsMoreIsReadFromThePage() {
        for (String end :
                new String[] {"…", "...", "[&hellip;]", "<a>Read more</a>", "Continue reading »"}) {
            assertThat(FullText.of(item(LONG + "<p>The ferry " + end + "</p>", null)))
                    .as(end)
                    .isEmpty();
        }
    }

    @Test
    void whatABlogPutsBehindEveryTextIsNoneOfIt() {
        String text =
                FullText.of(
                                item(
                                        LONG
                                                + "<p>The post <a>Harbour stays</a> first appeared on <a>Plumbline</a>.</p>",
                                        null))
                        .orElseThrow()
                        .text();

        assertThat(text).endsWith("winter.");
    }

    @Test
    void aSummaryIsBetterThanNothing() {
        assertThat(FullText.ofWhatThereIs(item(null, "<p>It stays.</p>")).orElseThrow().text())
                .isEqualTo("It stays.");
        assertThat(FullText.ofWhatThereIs(item("<br>", null))).isEmpty();
    }

    private static FeedItem item(@Nullable String content, @Nullable String summary) {
        return new FeedItem("1", null, null, null, null, null, content, summary);
    }
}
