package nl.kindkring.platform.testing.http;

import static nl.kindkring.platform.testing.http.Asking.as;
import static nl.kindkring.platform.testing.http.Asking.errors;
import static nl.kindkring.platform.testing.http.Asking.made;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** {@code If-Match} (RFC 9110, 13.1.1). */
@QuarkusTest
class ConditionalTest {

    private final String who = UUID.randomUUID().toString();

    private static Response rename(String who, UUID id, String ifMatch) {
        return as(who).header("If-Match", ifMatch).body("{\"name\": \"renamed\"}").put("/v1/things/" + id);
    }

    @Test
    void aStaleTagChangesNothing() {
        UUID thing = made(who, "first");
        for (String stale : List.of("\"0\"", "\"2\"", "W/\"1\"", "\"a\", \"b\"")) {
            Response refused = rename(who, thing, stale);
            assertThat(refused.statusCode()).as(stale).isEqualTo(412);
            assertThat(refused.contentType()).startsWith("application/problem+json");
        }
        assertThat(as(who).get("/v1/things/" + thing).jsonPath().getString("name")).isEqualTo("first");
    }

    @Test
    void theTagOfTheVersionThatIsThereLetsTheChangePass() {
        UUID thing = made(who, "first");
        String tag = as(who).get("/v1/things/" + thing).header("ETag");
        Response renamed = rename(who, thing, "\"7\", " + tag);
        assertThat(renamed.statusCode()).isEqualTo(204);
        assertThat(renamed.header("ETag")).isEqualTo("\"2\"");
        assertThat(rename(who, thing, tag).statusCode()).isEqualTo(412);
        assertThat(rename(who, thing, "*").statusCode()).isEqualTo(204);
    }

    @Test
    void whatIsNoTagIsInvalidInput() {
        UUID thing = made(who, "first");
        assertThat(errors(rename(who, thing, "1"))).containsExactly("/If-Match not-an-entity-tag");
    }
}
