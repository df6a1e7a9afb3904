package io.onrecord.store.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.store.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A key that is revoked opens nothing, and what it has opened ends.
@QuarkusTest
@Timeout(120)
@QuarkusTestResource(Surroundings.class)
class RevocationIT {

    /// Whoever ends a session needs none.
    private static final String FREE = "delete /v1/session";

    @Test
    void noRouteOfTheDocumentLetsInARevokedKey() {
        JsonPath key = create("Gone");
        revoke(key);
        String secret = key.getString("secret");
        JsonPath document = given().accept("application/json").get("/q/openapi").jsonPath();
        Map<String, Map<String, Object>> paths = document.getMap("paths");
        int asked = 0;
        for (String path : paths.keySet()) {
            for (String method : List.of("get", "post", "put", "patch", "delete")) {
                String route = method + " " + path;
                if (!paths.get(path).containsKey(method) || route.equals(FREE)) {
                    continue;
                }
                int status =
                        given().auth()
                                .oauth2(secret)
                                .request(method, path.replaceAll("\\{[a-zA-Z]+}", "x_none"))
                                .statusCode();
                assertThat(status).as(route).isEqualTo(401);
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(25);
    }

    @Test
    void aStreamEndsWithTheKeyThatOpenedIt() throws Exception {
        JsonPath key = create("A subscriber");
        try (HttpClient http = HttpClient.newHttpClient();
                InputStream stream =
                        stream(http, "Authorization", "Bearer " + key.getString("secret"))) {
            assertThat(stream.read()).isNotEqualTo(-1);

            revoke(key);

            assertThat(ends(stream)).isTrue();
            http.shutdownNow();
        }
    }

    @Test
    void aStreamEndsWithTheSessionThatOpenedIt() throws Exception {
        JsonPath key = create("A tab that is closed");
        String cookie =
                given().auth()
                        .oauth2(key.getString("secret"))
                        .post("/v1/session")
                        .cookie("onrecord");
        try (HttpClient http = HttpClient.newHttpClient();
                InputStream stream = stream(http, "Cookie", "onrecord=" + cookie)) {
            assertThat(stream.read()).isNotEqualTo(-1);

            given().cookie("onrecord", cookie).delete("/v1/session").then().statusCode(204);

            assertThat(ends(stream)).isTrue();
            http.shutdownNow();
        }
    }

    private static InputStream stream(HttpClient http, String header, String value)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + RestAssured.port + "/v1/stream"))
                        .header(header, value)
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
    }

    /// Returns when it has ended: heartbeats keep it from being silent.
    private static boolean ends(InputStream stream) {
        try {
            int read = stream.read();
            while (read != -1) {
                read = stream.read();
            }
            return true;
        } catch (IOException e) {
            return true;
        }
    }

    private static JsonPath create(String name) {
        return admin().contentType("application/json")
                .body(Map.of("name", name, "scopes", List.of("READ")))
                .post("/v1/keys")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static void revoke(JsonPath key) {
        admin().delete("/v1/keys/" + key.getString("key.id")).then().statusCode(204);
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Surroundings.ADMIN_KEY);
    }
}
