package io.onrecord.store.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.onrecord.store.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A service that others reach: the page comes to everybody and shows nothing until it has swapped
/// a key for a session.
@QuarkusTest
@TestProfile(LoginIT.ForOthers.class)
@QuarkusTestResource(Surroundings.class)
class LoginIT {

    /// Bound to every address.
    public static final class ForOthers implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.host", "0.0.0.0");
        }
    }

    private static final List<String> BEHIND =
            List.of("/v1/verdicts", "/v1/quotes", "/v1/search?q=tide", "/q/openapi", "/q/metrics");

    @Test
    void withoutAKeyThereIsThePageAndNothingBehindIt() {
        given().get("/").then().statusCode(200).body(containsString("<onrecord-page>"));
        for (String path : BEHIND) {
            given().get(path).then().statusCode(401).body("code", equalTo("KEY_NEEDED"));
        }
    }

    @Test
    void aKeyIsSwappedForACookieThatOpensWhatThePageShows() {
        Response login = given().auth().oauth2(Surroundings.ADMIN_KEY).post("/v1/session");
        String cookie = login.cookie("onrecord");

        assertThat(login.statusCode()).isEqualTo(204);
        assertThat(login.header("Set-Cookie"))
                .contains("SameSite=Strict", "HttpOnly")
                .doesNotContain(Surroundings.ADMIN_KEY);
        for (String path : BEHIND) {
            given().cookie("onrecord", cookie).get(path).then().statusCode(200);
        }

        given().cookie("onrecord", cookie).delete("/v1/session").then().statusCode(204);
        given().cookie("onrecord", cookie).get("/v1/verdicts").then().statusCode(401);
    }

    @Test
    void aWrongKeyOpensNothing() {
        Response login = given().auth().oauth2("ork_of-nobody").post("/v1/session");

        assertThat(login.statusCode()).isEqualTo(401);
        assertThat(login.cookies()).isEmpty();
    }
}
