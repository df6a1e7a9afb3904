package io.onrecord.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Article;
import io.onrecord.events.ArticleVersion;
import io.onrecord.events.Ids;
import io.onrecord.events.Json;
import io.onrecord.events.Lane;
import io.onrecord.ingest.fault.Code;
import io.onrecord.ingest.fault.Fault;
import io.onrecord.ingest.format.Declared;
import io.onrecord.ingest.format.Push;
import io.onrecord.ingest.submission.Checked.Draft;
import io.onrecord.ingest.submission.Checked.Rejected;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                                                          | EMPTY          |
                    {"source":                                                  | MALFORMED_JSON |
                    null                                                        | UNKNOWN_FORMAT |
                    [7]                                                         | MALFORMED_JSON |
                    "text"                                                      | UNKNOWN_FORMAT |
                    {} {}                                                       | MALFORMED_JSON |
                    {}                                                          | MISSING_FIELD  | source
                    {"source":" ","uri":"1","text":"t"}                         | MISSING_FIELD  | source
                    {"source":"no domain","uri":"1","text":"t"}                 | INVALID_FIELD  | source
                    {"source":"a.example","text":"t"}                           | MISSING_FIELD  | uri
                    {"source":"a.example","uri":"a\\u0000b","text":"t"}         | INVALID_FIELD  | uri
                    {"source":"a.example","url":"not a url","text":"t"}         | INVALID_FIELD  | url
                    {"source":"a.example","url":"ftp://a.example/1","text":"t"} | INVALID_FIELD  | url
                    {"source":"a.example","url":"/1","text":"t"}                | INVALID_FIELD  | url
                    {"source":"a.example","uri":"1"}                            | MISSING_FIELD  | text
                    {"source":"a.example","uri":"1","text":" "}                 | MISSING_FIELD  | text
                    {"source":"a.example","uri":"1","text":"t","html":"<p>t"}   | INVALID_FIELD  | html
                    {"source":"a.example","uri":"1","text":"t","version":-1}    | INVALID_FIELD  | version
                    {"source":"a.example","uri":"1","text":"t","version":"x"}   | INVALID_FIELD  | version
                    {"source":"a.example","uri":"1","text":"t","status":"gone"} | INVALID_FIELD  | status
                    {"source":"a.example","uri":"1","text":"t","language":"?"}  | INVALID_FIELD  | language
                    {"source":"a.example","uri":"1","text":"t","publishedAt":"yesterday"} | INVALID_FIELD | publishedAt
                    {"source":"a.example","uri":"1","text":"t","blocks":[{"kind":"POST","span":[0,2]}]} | INVALID_FIELD | blocks[0].span
                    {"source":"a.example","uri":"1","text":"t","blocks":[{"kind":"POST","span":[1,0]}]} | INVALID_FIELD | blocks[0].span.end
                    {"source":"a.example","uri":"1","text":"t","blocks":[{"kind":"POST"}]} | MISSING_FIELD | blocks[0]
                    """)
    void saysWhatIsWrongAndWhere(String json, Code code, String field) {
        assertThat(read(json))
                .asInstanceOf(InstanceOfAssertFactories.type(Rejected.class))
                .extracting(Rejected::fault)
                .returns(code, Fault::code)
                .returns(field, Fault::field);
    }

    @Test
    void makesAnArticleOfTheLeastThatIsRequired() {
        Draft draft = draft("{\"source\":\"a.example\",\"uri\":\"1\",\"text\":\"It holds.\"}");
        Article article = draft.article();
        assertThat(article.id()).isEqualTo(Ids.article("a.example", "1"));
        assertThat(article.version()).isEqualTo(ArticleVersion.FIRST);
        assertThat(article.status()).isEqualTo(Article.Status.USABLE);
        assertThat(article.textHash()).isEqualTo(Ids.textHash("It holds."));
        assertThat(article.language()).isNull();
        assertThat(draft.number()).isNull();
        assertThat(draft.statusGiven()).isFalse();
    }

    @Test
    void takesTheUrlForTheUriWhereThereIsNone() {
        assertThat(
                        draft(
                                        "{\"source\":\"a.example\",\"url\":\"https://a.example/1\",\"text\":\"t\"}")
                                .article()
                                .uri())
                .isEqualTo("https://a.example/1");
    }

    @Test
    void leavesNothingInAKillOfWhatTheArticleSaid() {
        Article kill =
                draft(
                                "{\"source\":\"a.example\",\"uri\":\"1\",\"status\":\"Cancelled\","
                                        + "\"headline\":\"Secret\",\"text\":\"Secret\"}")
                        .article();
        assertThat(kill.status()).isEqualTo(Article.Status.CANCELED);
        assertThat(kill.text()).isEmpty();
        assertThat(kill.headline()).isNull();
    }

    @Test
    void takesAKillWithoutATextAndWhateverElseIsWrongWithIt() {
        String kill = "{\"source\":\"a.example\",\"uri\":\"1\",\"status\":\"canceled\"%s}";
        assertThat(read(kill.formatted(""))).isInstanceOf(Draft.class);
        assertThat(read(kill.formatted(",\"language\":\"?\""))).isInstanceOf(Draft.class);
    }

    @Test
    void refusesMoreTextThanAnArticleMayHave() {
        String text = "x".repeat(Submissions.LARGEST_ARTICLE);
        assertThat(read("{\"source\":\"a.example\",\"uri\":\"1\",\"text\":\"" + text + "\"}"))
                .asInstanceOf(InstanceOfAssertFactories.type(Rejected.class))
                .extracting(Rejected::fault)
                .returns(Code.TOO_LARGE, Fault::code)
                .returns((long) Submissions.LARGEST_ARTICLE, Fault::limit);
    }

    @Test
    void ignoresFieldsThatItDoesNotKnow() {
        assertThat(
                        read(
                                "{\"source\":\"a.example\",\"uri\":\"1\",\"text\":\"t\",\"mood\":\"good\"}"))
                .isInstanceOf(Draft.class);
    }

    @Test
    void keepsSpansOfBlocksRightWhateverTheTextHasInIt() {
        Article article =
                draft(
                                "{\"source\":\"a.example\",\"uri\":\"1\",\"text\":\"One.\\r\\nTwo.\","
                                        + "\"blocks\":[{\"kind\":\"PARAGRAPH\",\"span\":[6,10]}]}")
                        .article();
        assertThat(article.blocks().getFirst().span().of(article.text())).isEqualTo("Two.");
    }

    @Test
    void readsADraftAsASubmissionAsTheSameDraft() throws Exception {
        for (String json :
                List.of(
                        "{\"source\":\"a.example\",\"uri\":\"1\",\"text\":\"It holds.\"}",
                        "{\"source\":\"a.example\",\"uri\":\"1\",\"version\":4,\"status\":\"canceled\"}",
                        "{\"source\":\"a.example\",\"url\":\"http://www.a.example/1?utm_source=x\",\"status\":\"usable\","
                                + "\"html\":\"<p>It holds, says the mayor of the town, and so it does.</p>\","
                                + "\"embargoedUntil\":\"2026-03-01T00:00:00Z\"}")) {
            Draft draft = draft(json);
            String again = Json.MAPPER.writeValueAsString(Submissions.of(draft));
            assertThat(draft(again)).isEqualTo(draft);
        }
    }

    private static Draft draft(String json) {
        return (Draft) read(json);
    }

    private static Checked read(String json) {
        Push push = new Push(json.getBytes(StandardCharsets.UTF_8), Declared.NOTHING);
        return Submissions.read(push, Lane.LIVE).items().getFirst();
    }
}
