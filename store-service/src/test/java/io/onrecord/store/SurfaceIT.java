package io.onrecord.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What a stranger finds: the OpenAPI document and its examples, the page, health and metrics.
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SurfaceIT {

    private static final Set<String> PATHS =
            Set.of(
                    "/v1/quotes",
                    "/v1/verdicts",
                    "/v1/verdicts/{id}",
                    "/v1/verdicts/{id}/decisions",
                    "/v1/claims/{id}",
                    "/v1/articles/{id}",
                    "/v1/speakers/{nameKey}",
                    "/v1/publishers",
                    "/v1/search",
                    "/v1/webhooks",
                    "/v1/webhooks/{id}",
                    "/v1/webhooks/{id}/secret",
                    "/v1/webhooks/{id}/replay",
                    "/v1/keys",
                    "/v1/keys/{id}",
                    "/v1/session",
                    "/v1/exports/quotes.csv",
                    "/v1/exports/quotes.ndjson",
                    "/v1/exports/verdicts.csv",
                    "/v1/exports/verdicts.ndjson",
                    "/v1/feeds/verdicts.rss",
                    "/v1/feeds/verdicts.json",
                    "/v1/feeds/claimreview.json",
                    "/v1/verdicts/{id}/claimreview",
                    "/v1/archive",
                    "/v1/rebuild",
                    "/v1/rebuild/rows",
                    "/v1/rebuild/topics",
                    "/v1/stream");

    @Test
    void theDocumentDescribesEveryPathAndParameter() {
        JsonPath document = given().accept("application/json").get("/q/openapi").jsonPath();
        Map<String, Object> paths = document.getMap("paths");

        assertThat(paths.keySet()).isEqualTo(PATHS);
        assertThat(parameters(document, "/v1/quotes"))
                .contains("speaker", "publisher", "article", "language", "kind", "standing")
                .contains("saidFrom", "publishedBefore", "limit", "after", "fields");
        assertThat(parameters(document, "/v1/verdicts"))
                .contains("kind", "status", "claim", "speaker", "class", "rating", "language")
                .contains("observedFrom", "limit", "after", "fields");
        assertThat(parameters(document, "/v1/stream"))
                .contains("Last-Event-ID", "since", "lane", "type", "speaker", "class");
    }

    @Test
    void everyExampleOfTheDocumentIsAnswered() {
        JsonPath document = given().accept("application/json").get("/q/openapi").jsonPath();
        Map<String, Object> paths = document.getMap("paths");
        int examples = 0;
        for (String path : paths.keySet()) {
            if (path.equals("/v1/stream") || document.get("paths.'" + path + "'.get") == null) {
                continue;
            }
            Map<String, Object> query = new TreeMap<>();
            List<Map<String, Object>> parameters =
                    document.getList("paths.'" + path + "'.get.parameters");
            if (parameters != null) {
                parameters.stream()
                        .filter(one -> one.containsKey("example"))
                        .forEach(one ->
                                query.put(String.valueOf(one.get("name")), one.get("example")));
            }
            examples += query.size();
            int status =
                    given().auth()
                            .oauth2(Surroundings.ADMIN_KEY)
                            .queryParams(query)
                            .get(path.replaceAll("\\{[a-zA-Z]+}", "x_none"))
                            .statusCode();
            assertThat(status).as(path + query).isIn(path.contains("{") ? 404 : 200);
        }
        assertThat(examples).isGreaterThan(50);
    }

    @Test
    void thePageComesFromHereAlone() {
        given().get("/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("Cache-Control", equalTo("no-cache"))
                .body(containsString("<onrecord-page>"))
                .body(containsString("/static/bundle/"));
    }

    @Test
    void healthAndMetricsAreToldUnderTheirAddresses() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready")
                .then()
                .body("checks.name", hasItems("Database connections health check"));
        given().get("/q/metrics").then().body(containsString("onrecord_stream_subscribers"));
    }

    private static List<String> parameters(JsonPath document, String path) {
        return document.getList("paths.'" + path + "'.get.parameters.name");
    }
}
