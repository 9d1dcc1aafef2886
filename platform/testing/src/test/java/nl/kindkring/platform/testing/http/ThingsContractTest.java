package nl.kindkring.platform.testing.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import nl.kindkring.platform.testing.HttpContract;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThingsContractTest extends HttpContract {

    @Override
    protected String collection() {
        return "/things";
    }

    @Override
    protected String role() {
        return "maker";
    }

    @Test
    void aListedWebsiteMayCall() {
        var preflight = given().header("Origin", "https://allowed.example").header("Access-Control-Request-Method", "POST").options("/v1/things");
        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("https://allowed.example");
        assertThat(preflight.header("Access-Control-Allow-Methods")).contains("POST");
    }

    @Test
    void theDocumentSaysOnlyWhatCanHappen() {
        var document = given().get("/v1/openapi.json").jsonPath();
        assertThat(document.getMap("paths").keySet().stream().map(Object::toString))
                .contains("/", "/things", "/things/{id}", "/code-lists/{name}").doesNotContain("/local-clock");
        assertThat(document.getMap("paths.'/things'.post.responses").keySet().stream().map(Object::toString))
                .containsExactlyInAnyOrder("201", "400", "401", "403", "406", "409", "413", "415", "500", "503");
        assertThat(document.getMap("paths.'/things/{id}'.put.responses").keySet().stream().map(Object::toString)).contains("404", "412");
        assertThat(document.getMap("paths.'/code-lists'.get.responses").keySet().stream().map(Object::toString)).doesNotContain("401", "403", "404");
    }
}
