package io.onrecord.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.events.Ids;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// `onrecord erase`: the words are gone from every table, and do not come back.
@ExtendWith(SharedStack.class)
class EraseIT {

    private static final String SOURCE = "erase-plumbline.example";
    private static final String CLAIM =
            "The windmill of Vintra ground 9,173 sacks of rye last year";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final RunningStack running;
    private final StackClient stack;

    EraseIT(RunningStack running) {
        this.running = running;
        this.stack = running.client();
    }

    @Test
    void anErasedArticleIsInNoTableAndIsNotTakenAgain() throws Exception {
        String rated = Ids.article(SOURCE, "mill-1");
        stack.push(rating());
        JsonNode verdict =
                stack.getUntil(
                                "/v1/verdicts?publisher=" + SOURCE,
                                it -> !it.path("items").isEmpty())
                        .at("/items/0");
        stack.push(repeat());
        stack.getUntil(
                "/v1/verdicts?kind=REPEAT&claim=" + verdict.at("/claim/id").asText(),
                it -> !it.path("items").isEmpty());
        String repeating = Ids.article("erase-echo.example", "mill-2");
        String held = Ids.article(SOURCE, "mill-3");
        stack.push(embargoed());
        await().atMost(PATIENCE).until(() -> tablesWith("9,173").contains("ingest.held"));
        assertThat(tablesWith("9,173"))
                .contains("store.article_version", "store.quote", "store.finding", "store.rating")
                .contains("store.verdict", "store.verdict_state");

        List<String> printed = new ArrayList<>();
        for (String article : List.of(rated, repeating, held)) {
            Command.Result erased = erase(article);
            assertThat(erased.exit()).as(erased.output()).isZero();
            printed.add(erased.output());
        }

        assertThat(printed).allSatisfy(it -> assertThat(it).contains("articles ", "quotes-dlq "));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(tablesWith("9,173")).isEmpty());
        JsonNode withdrawn = stack.get("/v1/verdicts/" + verdict.path("id").asText());
        assertThat(withdrawn.toString()).contains("ARTICLE_CANCELED").doesNotContain("9,173");
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(Records.newest(stack.bootstrapServers(), "ratings"))
                                .doesNotContainKey(verdict.at("/claim/id").asText()));

        stack.push(rating());
        stack.push(repeat());
        stack.push(rating().replace("mill-1", "mill-4").replace("9,173", "9,174"));
        await().atMost(PATIENCE).until(() -> !tablesWith("9,174").isEmpty());
        assertThat(tablesWith("9,173")).isEmpty();
    }

    private Command.Result erase(String article) throws Exception {
        return Command.run(
                "erase",
                "--store=http://127.0.0.1:" + stack.store(),
                "--ingest=http://127.0.0.1:" + stack.ingest(),
                "--data=" + running.data(),
                article);
    }

    /// Every table of ours in which the words stand, in whatever column.
    private List<String> tablesWith(String words) throws Exception {
        List<String> tables = new ArrayList<>();
        for (String table :
                stack.rows(
                        "select table_schema || '.' || table_name from information_schema.tables"
                                + " where table_schema in ('ingest', 'store')"
                                + " and table_type = 'BASE TABLE' order by 1")) {
            String query = "select 1 from %s t where t::text like ? limit 1".formatted(table);
            if (!stack.rows(query, "%" + words + "%").isEmpty()) {
                tables.add(table);
            }
        }
        return tables;
    }

    private static String rating() {
        return """
        {"source":"%1$s","uri":"mill-1",
        "text":"“%2$s,” Mayor Ada Moran told reporters on Friday.\\n\\nThe books show otherwise.\\n\\nShare the Facts\\nPlumbline rating logo Plumbline Rating:\\nFalse\\n\\"%2$s.\\"\\nAda Moran\\nMayor of Port Ellery\\nFriday, January 31, 2031"}
        """
                .formatted(SOURCE, CLAIM);
    }

    private static String repeat() {
        return """
        {"source":"erase-echo.example","uri":"mill-2",
        "text":"The council met again.\\n\\n“%s,” said Ada Moran, the mayor of Port Ellery."}
        """
                .formatted(CLAIM);
    }

    private static String embargoed() {
        return """
        {"source":"%s","uri":"mill-3","embargoedUntil":"2099-01-01T00:00:00Z",
        "text":"“%s,” said Ada Moran, the mayor of Port Ellery."}
        """
                .formatted(SOURCE, CLAIM);
    }
}
