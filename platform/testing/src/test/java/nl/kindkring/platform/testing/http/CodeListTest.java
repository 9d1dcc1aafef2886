package nl.kindkring.platform.testing.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CodeListTest {

    @Test
    void anybodyMayReadTheListsInBothLanguages() {
        assertThat(given().get("/v1/code-lists").jsonPath().getList("items.name")).containsExactly("thing-kinds");
        Response list = given().get("/v1/code-lists/thing-kinds");
        assertThat(list.jsonPath().getList("codes.code")).containsExactly("TOOL", "TOY", "RELIC", "GADGET");
        assertThat(list.jsonPath().getList("codes.nl")).contains("Gereedschap");
        assertThat(list.jsonPath().getList("codes.en")).contains("Tool");
        assertThat(list.jsonPath().getString("codes[1].note")).isEqualTo("an extra member");
        assertThat(list.jsonPath().getString("codes[2].validTo")).isEqualTo("2020-01-01");
        assertThat(list.header("Cache-Control")).contains("max-age=3600").doesNotContain("no-store");
    }

    @Test
    void anUnchangedListIsNotSentAgain() {
        String tag = given().get("/v1/code-lists/thing-kinds").header("ETag");
        Response again = given().header("If-None-Match", tag).get("/v1/code-lists/thing-kinds");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();
        assertThat(again.header("API-Version")).isEqualTo("1.0.0");
    }

    @Test
    void anUnknownListIsNotFound() {
        assertThat(given().get("/v1/code-lists/no-such-list").statusCode()).isEqualTo(404);
        assertThat(given().urlEncodingEnabled(false).get("/v1/code-lists/..%2Fapplication").statusCode()).isEqualTo(404);
    }
}
