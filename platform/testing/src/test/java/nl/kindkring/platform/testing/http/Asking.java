package nl.kindkring.platform.testing.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kindkring.platform.testing.TestTokens;

/** How the tests ask for things. */
final class Asking {

    static final String GOOD = """
            {"name": "a thing", "kind": "TOOL", "madeOn": "2024-02-29"}""";

    private Asking() {}

    static RequestSpecification as(String who) {
        return given().auth().oauth2(TestTokens.of(who, "maker")).contentType(ContentType.JSON);
    }

    static Response make(String who, String body) {
        return as(who).body(body).post("/v1/things");
    }

    static UUID made(String who, String name) {
        Response made = make(who, GOOD.replace("a thing", name));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return UUID.fromString(made.jsonPath().getString("id"));
    }

    /** What is wrong, as "pointer code", after checking that it is a 400 with one text for each. */
    static List<String> errors(Response refused) {
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        List<String> pointers = refused.jsonPath().getList("errors.pointer");
        List<String> codes = refused.jsonPath().getList("errors.code");
        assertThat(refused.jsonPath().<String>getList("errors.detail")).hasSameSizeAs(pointers).noneMatch(String::isBlank);
        return IntStream.range(0, pointers.size()).mapToObj(i -> pointers.get(i) + " " + codes.get(i)).toList();
    }
}
