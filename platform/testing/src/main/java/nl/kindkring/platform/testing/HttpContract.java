package nl.kindkring.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import nl.kindkring.platform.http.Cursor;
import org.junit.jupiter.api.Test;

/**
 * HTTP as the NLGov REST API Design Rules 2.2 and RFC 9110, 9457 and 6750 want it, tried on a running service. A service extends it
 * with {@code @QuarkusTest} and names one of its collections.
 */
public abstract class HttpContract {

    private static final String PROBLEM = "application/problem+json";
    private static final String OPENAPI = "/v1/openapi.json";

    /** Path without /v1 of a collection that needs a role to be listed (GET) and has a command (POST) with a body; such as {@code /signals}. */
    protected abstract String collection();

    /** A role that may do both. */
    protected abstract String role();

    /** Query that a list cannot do without, such as {@code ?centreId=…}; none by default. */
    protected String query() {
        return "";
    }

    private String path() {
        return "/v1" + collection();
    }

    private RequestSpecification authorised() {
        return given().auth().oauth2(TestTokens.of("11111111-1111-4111-8111-111111111111", role()));
    }

    private static Response problem(Response response, int status) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).startsWith(PROBLEM);
        assertThat(response.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(response.jsonPath().getString("type")).startsWith("urn:kindkring:problem:");
        assertThat(response.jsonPath().getString("title")).isNotBlank();
        assertThat(response.jsonPath().getString("detail")).isNotBlank();
        assertThat(response.jsonPath().getString("instance")).matches("urn:kindkring:request:[0-9a-f]{32}");
        return always(response);
    }

    private static Response always(Response response) {
        assertThat(response.header("API-Version")).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(response.header("Cache-Control")).isNotBlank();
        assertThat(response.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(response.header("Strict-Transport-Security")).contains("max-age=");
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.header("X-Frame-Options")).isEqualTo("DENY");
        return response;
    }

    @Test
    void anUnknownAddressIsAProblemInsideAndOutsideTheBasePath() {
        problem(given().get("/v1/no-such-thing"), 404);
        problem(given().get("/no-such-thing"), 404);
        problem(given().get("/"), 404);
    }

    @Test
    void aTrailingSlashIsNotFoundAndNotRedirected() {
        problem(authorised().redirects().follow(false).get(path() + "/"), 404);
        problem(given().redirects().follow(false).get("/v1/"), 404);
    }

    @Test
    void aListIsServedToWhoMaySeeItAndNotStored() {
        Response list = always(authorised().get(path() + query()));
        assertThat(list.statusCode()).as(list.asString()).isEqualTo(200);
        assertThat(list.contentType()).startsWith("application/json");
        assertThat(list.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void headAnswersAsGetWithoutABody() {
        Response head = always(authorised().head(path() + query()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.asByteArray()).isEmpty();
    }

    @Test
    void withoutATokenOneMustSignIn() {
        assertThat(problem(given().get(path() + query()), 401).header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(problem(given().contentType(ContentType.JSON).body("{}").post(path()), 401).header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void aTokenThatIsNotForUsIsNoToken() {
        List<String> bad = List.of(TestTokens.expired("x", role()), TestTokens.forAudience("other", "x", role()), TestTokens.unsigned("x", role()),
                TestTokens.tampered("x", role()), TestTokens.ofOtherKey("x", role()), TestTokens.fromIssuer("https://other.example", "x", role()),
                "not-a-token");
        for (String token : bad) {
            assertThat(problem(given().auth().oauth2(token).get(path() + query()), 401).header("WWW-Authenticate")).contains("invalid_token");
        }
    }

    @Test
    void theRoleDecidesBeforeAnythingElse() {
        problem(given().auth().oauth2(TestTokens.of("x", "no-such-role")).get(path() + query()), 403);
    }

    @Test
    void aMethodThatIsNotThereSaysWhichAre() {
        assertThat(problem(authorised().patch(path()), 405).header("Allow")).contains("GET").contains("POST");
    }

    @Test
    void onlyJsonIsServed() {
        problem(authorised().accept("text/csv").get(path() + query()), 406);
    }

    @Test
    void onlyJsonIsRead() {
        problem(authorised().contentType("text/plain").body("name=x").post(path()), 415);
        problem(authorised().contentType("application/xml").body("<a/>").post(path()), 415);
    }

    @Test
    void anEmptyBodyAndAnUnknownFieldAreInvalidInput() {
        assertThat(problem(authorised().contentType(ContentType.JSON).post(path()), 400).jsonPath().getList("errors")).isNotEmpty();
        Response unknown = problem(authorised().contentType(ContentType.JSON).body("{\"noSuchField\": 1}").post(path()), 400);
        assertThat(unknown.jsonPath().getList("errors.pointer")).contains("/noSuchField");
    }

    @Test
    void anOversizeBodyIsRefusedWhetherItsLengthIsDeclaredOrNot() {
        problem(authorised().contentType(ContentType.JSON).body("\"" + "x".repeat(70_000) + "\"").post(path()), 413);
        String token = TestTokens.of("x", role());
        String head = "POST " + path() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: application/json\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n";
        String chunk = Integer.toHexString(70_000) + "\r\n" + "[".repeat(70_000) + "\r\n0\r\n\r\n";
        RawHttp.Answer answer = RawHttp.send(RestAssured.port, head + chunk);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.headers()).containsEntry("content-type", PROBLEM).containsKey("api-version");
    }

    @Test
    void peopleReadDutchUnlessTheyAskForEnglish() {
        Response dutch = problem(given().get("/v1/no-such-thing"), 404);
        Response english = problem(given().header("Accept-Language", "fr, en;q=0.8, nl;q=0.1").get("/v1/no-such-thing"), 404);
        assertThat(dutch.header("Content-Language")).isEqualTo("nl");
        assertThat(dutch.jsonPath().getString("title")).isEqualTo("Niet gevonden");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(english.jsonPath().getString("title")).isEqualTo("Not found");
        assertThat(english.header("Vary")).containsIgnoringCase("Accept-Language");
    }

    @Test
    void aWebsiteThatIsNotListedMayReadTheDocumentOnly() {
        assertThat(always(given().header("Origin", "https://stranger.example").get(OPENAPI)).header("Access-Control-Allow-Origin")).isEqualTo("*");
        Response other = always(authorised().header("Origin", "https://stranger.example").get(path() + query()));
        assertThat(other.header("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void theLandingPageLeadsToTheDocument() {
        Response start = always(given().get("/v1"));
        assertThat(start.statusCode()).isEqualTo(200);
        assertThat(start.jsonPath().getList("links.href")).contains(OPENAPI);
    }

    @Test
    void theLocalClockExistsLocallyOnly() {
        problem(given().get("/v1/local-clock"), 404);
        problem(given().contentType(ContentType.JSON).body("{\"instant\":\"2030-01-01T00:00:00Z\"}").put("/v1/local-clock"), 404);
        problem(given().delete("/v1/local-clock"), 404);
    }

    @Test
    void theDocumentFollowsTheDesignRules() throws JsonProcessingException {
        Response document = always(given().get(OPENAPI));
        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.contentType()).startsWith("application/json");
        assertThat(new OpenApiRules(new ObjectMapper().readTree(document.asString())).broken()).isEmpty();
        assertThat(document.jsonPath().getString("info.version")).isEqualTo(document.header("API-Version"));
    }

    /** Whoever reads a cursor can write one: its checksum is no secret. The keys of another list are refused wherever a list has pages. */
    @Test
    void aCursorOfAnotherListIsRefusedByEveryList() throws JsonProcessingException {
        var paths = new ObjectMapper().readTree(given().get(OPENAPI).asString()).path("paths");
        List<String> lists = paths.propertyStream().filter(path -> !path.getKey().contains("{"))
                .filter(path -> path.getValue().at("/get/parameters").valueStream().anyMatch(parameter -> parameter.path("name").asText().equals("cursor")))
                .map(Map.Entry::getKey).toList();
        assertThat(lists).isNotEmpty();
        var asked = given().auth().oauth2(TestTokens.of("11111111-1111-4111-8111-111111111111", role(), "operator"));
        for (String list : lists) {
            String path = "/v1" + list + (list.equals(collection()) ? query() : "");
            for (String[] keys : List.of(new String[] {"x"}, new String[] {"x", "y"}, new String[] {"x", "y", "z"})) {
                var answer = given().spec(asked).queryParam("cursor", Cursor.of(keys)).get(path);
                assertThat(answer.statusCode()).as(list + " " + answer.asString()).isIn(400, 403);
                if (list.equals(collection())) {
                    assertThat(answer.jsonPath().getList("errors.code")).as(list).containsExactly("not-a-cursor");
                }
            }
        }
    }

    @Test
    void healthAndMetricsAreThereForOperators() {
        assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(given().get("/q/metrics").asString()).contains("jvm_memory");
    }
}
