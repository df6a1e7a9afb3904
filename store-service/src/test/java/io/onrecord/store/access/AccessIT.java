package io.onrecord.store.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.onrecord.store.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every route with no key, a wrong one, a revoked one, one of too small a scope, and the right
/// one. The service listens on loopback: whoever comes without a key may read.
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AccessIT {

    private static final String WRONG = "ork_canary-of-a-wrong-key-000000000000000000000";

    private static @Nullable String reader;
    private static @Nullable String reviewer;
    private static @Nullable String revoked;

    @BeforeEach
    void keys() {
        if (reader == null) {
            reader = create("A dashboard", "READ").getString("secret");
            reviewer = create("The desk", "REVIEW").getString("secret");
            JsonPath gone = create("Somebody who left", "ADMIN");
            revoked = gone.getString("secret");
            admin().delete("/v1/keys/" + gone.getString("key.id")).then().statusCode(204);
        }
    }

    /// A status of 1 stands for being let in, whatever comes of it then.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | /v1/quotes | READ",
                "GET | /v1/verdicts | READ",
                "GET | /v1/verdicts/v_none | READ",
                "GET | /v1/verdicts/v_none/claimreview | READ",
                "GET | /v1/claims/c_none | READ",
                "GET | /v1/articles/a_none | READ",
                "GET | /v1/speakers/nobody | READ",
                "GET | /v1/publishers | READ",
                "GET | /v1/search?q=tide | READ",
                "GET | /v1/exports/quotes.csv?speaker=nobody | READ",
                "GET | /v1/exports/quotes.ndjson?speaker=nobody | READ",
                "GET | /v1/exports/verdicts.csv?speaker=nobody | READ",
                "GET | /v1/exports/verdicts.ndjson?speaker=nobody | READ",
                "GET | /v1/feeds/verdicts.rss | READ",
                "GET | /v1/feeds/verdicts.json | READ",
                "GET | /v1/feeds/claimreview.json | READ",
                "GET | /v1/stream?since=x | READ",
                "GET | /q/metrics | READ",
                "GET | /q/openapi | READ",
                "POST | /v1/verdicts/v_none/decisions | REVIEW",
                "GET | /v1/keys | ADMIN",
                "GET | /v1/keys;read=1 | ADMIN",
                "GET | /v1/%6beys | ADMIN",
                "GET | /v1//keys/ | ADMIN",
                "POST | /v1/keys | ADMIN",
                "DELETE | /v1/keys/k_none | ADMIN",
                "GET | /v1/webhooks | ADMIN",
                "POST | /v1/webhooks | ADMIN",
                "GET | /v1/webhooks/w_none | ADMIN",
                "DELETE | /v1/webhooks/w_none | ADMIN",
                "POST | /v1/webhooks/w_none/secret | ADMIN",
                "POST | /v1/webhooks/w_none/replay | ADMIN",
                "DELETE | /v1/articles/a_none | ADMIN",
                "GET | /v1/archive | ADMIN",
                "GET | /v1/rebuild | ADMIN",
                "PUT | /v1/rebuild | ADMIN",
                "POST | /v1/rebuild/rows | ADMIN",
                "POST | /v1/rebuild/topics | ADMIN",
                "PUT | /v1/quotes | ADMIN",
                "POST | /v1/whatever-comes-later | ADMIN"
            })
    void everyRouteLetsInWhoeverMayAndNobodyElse(String method, String path, String scope) {
        boolean reads = scope.equals("READ");
        String right = reads ? reader : scope.equals("REVIEW") ? reviewer : Surroundings.ADMIN_KEY;
        String small = reads ? reviewer : reader;

        assertThat(status(method, path, null)).isEqualTo(reads ? 1 : 401);
        assertThat(status(method, path, WRONG)).isEqualTo(401);
        assertThat(status(method, path, revoked)).isEqualTo(401);
        assertThat(status(method, path, small)).isEqualTo(403);
        assertThat(status(method, path, right)).isEqualTo(1);
    }

    @Test
    void theTableHasEveryRouteOfTheDocument() throws Exception {
        String[] rows =
                AccessIT.class
                        .getDeclaredMethod(
                                "everyRouteLetsInWhoeverMayAndNobodyElse",
                                String.class,
                                String.class,
                                String.class)
                        .getAnnotation(CsvSource.class)
                        .value();
        Map<String, Map<String, Object>> paths =
                given().accept("application/json").get("/q/openapi").jsonPath().getMap("paths");
        List<String> missing = new ArrayList<>();
        paths.forEach((path, methods) -> {
            String pattern = path.replaceAll("\\{[a-zA-Z]+}", "[^/ ?]+") + "(\\?.*)?";
            for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
                if (methods.containsKey(method.toLowerCase(Locale.ROOT))
                        && Stream.of(rows)
                                .noneMatch(row ->
                                        row.matches(method + " \\| " + pattern + " \\| .*"))) {
                    missing.add(method + " " + path);
                }
            }
        });

        assertThat(missing).containsExactlyInAnyOrder("POST /v1/session", "DELETE /v1/session");
    }

    @ParameterizedTest
    @CsvSource({"/", "/q/health/live", "/q/health/ready"})
    void whatTellsNobodyAnythingIsOpenToAll(String path) {
        assertThat(given().auth().oauth2(WRONG).get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void noSecretIsInAnyAnswerLogHeaderOrMetric() {
        List<String> seen = new ArrayList<>();
        Handler logs = collecting(seen);
        Logger root = Logger.getLogger("");
        root.addHandler(logs);
        try {
            for (String secret : List.of(WRONG, reader, revoked, Surroundings.ADMIN_KEY)) {
                for (String path :
                        List.of("/v1/keys", "/v1/quotes?limit=0", "/v1/stream?since=x")) {
                    seen.add(told(given().auth().oauth2(secret).get(path)));
                    seen.add(told(given().cookie("onrecord", secret).get(path)));
                    seen.add(told(given().header("Authorization", "Basic " + secret).get(path)));
                }
                seen.add(told(given().auth().oauth2(secret).body("{").post("/v1/keys")));
                seen.add(told(given().auth().oauth2(secret).get("/v1/articles/a_none")));
            }
        } finally {
            root.removeHandler(logs);
        }
        seen.add(told(given().get("/q/metrics")));

        assertThat(seen)
                .noneMatch(text -> text.contains(WRONG))
                .noneMatch(text -> text.contains(reader))
                .noneMatch(text -> text.contains(revoked))
                .noneMatch(text -> text.contains(Surroundings.DATABASE_PASSWORD))
                .noneMatch(text -> text.contains(Surroundings.ADMIN_KEY));
    }

    @Test
    void noWebPageFromElsewhereSendsAnything() {
        String own = RestAssured.baseURI + ":" + RestAssured.port;

        assertThat(posted("https://desk.example", null)).isEqualTo(403);
        assertThat(posted("https://elsewhere.example", null)).isEqualTo(403);
        assertThat(posted("null", null)).isEqualTo(403);
        assertThat(posted(own, "cross-site")).isEqualTo(403);
        assertThat(posted(own, "same-origin")).isEqualTo(400);
    }

    @Test
    void aNameThatLeadsHereSinceAMomentAgoIsNoName() {
        given().header("Host", "rebound.example")
                .get("/v1/quotes")
                .then()
                .statusCode(421)
                .body("code", equalTo("HOST_NOT_ALLOWED"));
    }

    @Test
    void pagesOfAnOriginThatAnOperatorNamedMayReadAndNoOthers() {
        given().header("Origin", "https://desk.example")
                .get("/v1/quotes")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo("https://desk.example"));
        given().header("Origin", "https://elsewhere.example")
                .get("/v1/quotes")
                .then()
                .statusCode(403);
    }

    @Test
    void thePageSwapsAKeyForACookieThatEndsWithTheKey() {
        JsonPath key = create("A tab", "REVIEW", "READ");
        Response session = given().auth().oauth2(key.getString("secret")).post("/v1/session");
        String cookie = session.cookie("onrecord");

        session.then()
                .statusCode(204)
                .header(
                        "Set-Cookie",
                        allOf(containsString("SameSite=Strict"), containsString("HttpOnly")));
        assertThat(cookie).isNotEqualTo(key.getString("secret"));
        assertThat(decide(cookie)).isEqualTo(404);
        admin().delete("/v1/keys/" + key.getString("key.id")).then().statusCode(204);
        assertThat(decide(cookie)).isEqualTo(401);
        given().auth().oauth2(WRONG).post("/v1/session").then().statusCode(401);
    }

    @Test
    void aSessionThatIsClosedIsOver() {
        String secret = create("Another tab", "REVIEW").getString("secret");
        String cookie = given().auth().oauth2(secret).post("/v1/session").cookie("onrecord");

        given().cookie("onrecord", cookie).delete("/v1/session").then().statusCode(204);

        assertThat(decide(cookie)).isEqualTo(401);
    }

    @Test
    void keysAreListedWithoutSecrets() {
        admin().get("/v1/keys")
                .then()
                .statusCode(200)
                .body("items.find { it.name == 'Somebody who left' }.revokedAt", notNullValue())
                .body("items.find { it.name == 'The desk' }.scopes", equalTo(List.of("REVIEW")));
        admin().contentType("application/json")
                .body("{\"name\": \"x\", \"scopes\": [\"ALL\"]}")
                .post("/v1/keys")
                .then()
                .statusCode(400)
                .body("field", equalTo("scopes"));
    }

    private static int posted(String origin, @Nullable String site) {
        RequestSpecification request = admin().header("Origin", origin);
        return (site == null ? request : request.header("Sec-Fetch-Site", site))
                .contentType("application/json")
                .body("{}")
                .post("/v1/keys")
                .statusCode();
    }

    private static int decide(String cookie) {
        return given().cookie("onrecord", cookie)
                .contentType("application/json")
                .body("{\"kind\": \"CONFIRM\", \"by\": \"Ines Okafor\", \"reason\": \"So.\"}")
                .post("/v1/verdicts/v_none/decisions")
                .statusCode();
    }

    private static int status(String method, String path, @Nullable String key) {
        RequestSpecification request = given().contentType("application/json");
        Response answer =
                (key == null ? request : request.auth().oauth2(key))
                        .urlEncodingEnabled(false)
                        .request(method, path);
        int status = answer.statusCode();
        if (status == 401 || status == 403) {
            assertThat(answer.jsonPath().getString("code"))
                    .isIn("KEY_NEEDED", "UNKNOWN_KEY", "SCOPE_NEEDED");
            return status;
        }
        return 1;
    }

    private static String told(Response answer) {
        return answer.statusLine() + answer.headers() + answer.asString();
    }

    private static Handler collecting(List<String> seen) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                seen.add(
                        line.getMessage()
                                + List.of(
                                        line.getParameters() == null
                                                ? new Object[0]
                                                : line.getParameters())
                                + line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static JsonPath create(String name, String... scopes) {
        return admin().contentType("application/json")
                .body(Map.of("name", name, "scopes", List.of(scopes)))
                .post("/v1/keys")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Surroundings.ADMIN_KEY);
    }
}
