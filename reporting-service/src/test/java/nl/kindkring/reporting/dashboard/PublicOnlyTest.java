package nl.kindkring.reporting.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import nl.kindkring.platform.testing.TestTokens;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(PublicOnlyTest.WithoutSignIn.class)
@DisplayName("A dashboard without a client at the identity provider")
class PublicOnlyTest {

    /** As packaged: nobody configured signing in. */
    public static final class WithoutSignIn implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kindkring.reporting.dashboard.sign-in", "false");
        }
    }

    @Test
    @DisplayName("shows what is public, offers no signing in, and refuses what needs it")
    void publicMode() {
        Document page = Jsoup.parse(given().get("/v1/dashboard?lang=en").then().statusCode(200).extract().asString());
        assertThat(page.select("a[href*=session]")).isEmpty();
        given().redirects().follow(false).get("/v1/dashboard/structural-signals").then().statusCode(401).contentType("text/html");
        given().redirects().follow(false).get("/v1/dashboard/session/begin").then().statusCode(404);
        given().redirects().follow(false).get("/v1/dashboard/session/end").then().statusCode(303);
        given().auth().oauth2(TestTokens.of("a", "municipal-analyst")).get("/v1/dashboard").then().statusCode(200);
        given().auth().oauth2(TestTokens.of("a", "municipal-analyst")).get("/v1/trends").then().statusCode(200);
    }
}
