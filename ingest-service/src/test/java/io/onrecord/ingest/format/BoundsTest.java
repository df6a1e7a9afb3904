package io.onrecord.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Hundreds of thousands of characters in every place where a pattern looks: the reading comes to
/// an end soon, and not with an overflow.
@Timeout(10)
class BoundsTest {

    private static final int MANY = 200_000;

    private static final String NINJS =
            "{\"uri\":\"tag:a.example,2026:1\",\"pubstatus\":\"usable\",\"body_text\":\"t\",\"%s\":\"%s\"}";

    private static final String NITF =
            "<nitf><head><docdata><doc-id regsrc=\"%s\" id-string=\"1\"/></docdata></head></nitf>";

    static final List<String> HOSTILE =
            List.of(
                    NINJS.formatted("source", "a.".repeat(MANY)),
                    NINJS.formatted("guid", "tag:" + "a.".repeat(MANY)),
                    NINJS.replace("tag:a.example,2026:1", "tag:" + "a.".repeat(MANY)),
                    NINJS.replace("tag:a.example,2026:1", "https://" + "a.".repeat(MANY)),
                    NINJS.formatted("url", "https://a.example/" + "amp/".repeat(MANY / 2)),
                    NINJS.formatted("version", "1".repeat(MANY)),
                    NINJS.formatted("versioncreated", "2".repeat(MANY)),
                    NINJS.formatted("ednote", "embargo ".repeat(MANY / 4)),
                    NINJS.formatted("ednote", "embargoed until " + "1 ".repeat(MANY)),
                    NINJS.formatted("ednote", "not for publication ".repeat(MANY / 10)),
                    NINJS.formatted("body_html", "<p>".repeat(MANY / 2)),
                    NINJS.formatted("body_html", "<blockquote>a".repeat(MANY / 8)),
                    "{\"@type\":\"" + "a/".repeat(MANY) + "\"}",
                    "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + "</".repeat(MANY) + "\"}",
                    NITF.formatted("a.".repeat(MANY)),
                    " ".repeat(MANY) + NITF.formatted("a.example"),
                    "<!---->".repeat(MANY / 4) + NITF.formatted("a.example"),
                    "<?a?>".repeat(MANY / 4) + NITF.formatted("a.example"),
                    "<!DOCTYPE " + "a ".repeat(MANY),
                    "<html>" + "<p>a".repeat(MANY / 4));

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void theReadingEndsSoon(String document) {
        assertThat(Read.items(document, null, Map.of())).isNotEmpty();
    }
}
