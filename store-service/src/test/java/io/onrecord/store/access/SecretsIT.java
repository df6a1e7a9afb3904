package io.onrecord.store.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.store.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/// Secrets that are planted, used, and looked for.
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SecretsIT {

    private static final String WRONG = "ork_canary-of-a-wrong-key-000000000000000000000";

    @Test
    void noSecretIsInAnyAnswerLogHeaderOrMetric() {
        String reader = secret("A dashboard");
        String signing = signingSecret();
        List<String> seen = new ArrayList<>();
        Handler logs = collecting(seen);
        Logger root = Logger.getLogger("");
        root.addHandler(logs);
        try {
            for (String secret : List.of(WRONG, reader, signing, Surroundings.ADMIN_KEY)) {
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
                .noneMatch(text -> text.contains(signing))
                .noneMatch(text -> text.contains(Surroundings.DATABASE_PASSWORD))
                .noneMatch(text -> text.contains(Surroundings.ADMIN_KEY));
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

    private static String secret(String name) {
        return admin().body(Map.of("name", name, "scopes", List.of("READ")))
                .post("/v1/keys")
                .jsonPath()
                .getString("secret");
    }

    private static String signingSecret() {
        return admin().body(Map.of("url", "https://desk.invalid/"))
                .post("/v1/webhooks")
                .jsonPath()
                .getString("secret");
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Surroundings.ADMIN_KEY).contentType("application/json");
    }
}
