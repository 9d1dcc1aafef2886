package nl.kindkring.platform.testing.http;

import static nl.kindkring.platform.testing.http.Asking.GOOD;
import static nl.kindkring.platform.testing.http.Asking.as;
import static nl.kindkring.platform.testing.http.Asking.errors;
import static nl.kindkring.platform.testing.http.Asking.make;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.kindkring.platform.testing.RawHttp;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.platform.testing.things.ThingResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each kind of bad input gets a 400 that says everything that is wrong, and changes nothing. */
@QuarkusTest
class BadInputTest {

    private final String who = UUID.randomUUID().toString();
    private int runs;

    @BeforeEach
    void count() {
        runs = ThingResource.RUNS.get();
    }

    @AfterEach
    void nothingHasChanged() {
        assertThat(ThingResource.RUNS).hasValue(runs);
        assertThat(as(who).get("/v1/things").jsonPath().getList("items")).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Response refused = make(who, """
                {"kind": "TOOTH", "madeOn": "2999-01-01", "seenAt": 5, "makerId": "no-uuid", "weight": "12", "colour": "GREEN",
                 "loud": "yes", "alsoKinds": ["TOOL", "TOOTH", 7], "parts": [{"label": "", "count": -1, "more": true}], "surprise": {}}""");
        assertThat(errors(refused)).containsExactlyInAnyOrder(
                "/name required", "/kind unknown-code", "/madeOn in-the-future", "/seenAt wrong-type", "/makerId not-a-uuid",
                "/weight wrong-type", "/colour unknown-code", "/loud wrong-type", "/alsoKinds/1 unknown-code", "/alsoKinds/2 wrong-type",
                "/parts/0/label required", "/parts/0/count minimum", "/parts/0/more unknown-field", "/surprise unknown-field");
    }

    @Test
    void whatWasSentIsNeverRepeated() {
        Response refused = make(who, """
                {"name": 31415926535, "kind": "Jantje", "madeOn": "Jantje", "makerId": "Jantje", "colour": "Jantje", "weight": "Jantje", "seenAt": "Jantje"}""");
        assertThat(errors(refused)).hasSize(7);
        assertThat(refused.asString()).doesNotContain("Jantje").doesNotContain("31415926535");
    }

    @Test
    void aMemberMayNotBeGivenTwice() {
        assertThat(errors(make(who, """
                {"name": "a", "name": "b", "kind": "TOOL", "madeOn": "2024-01-01", "parts": [{"label": "x", "count": 1, "count": 2}]}""")))
                .containsExactlyInAnyOrder("/name duplicate-field", "/parts/0/count duplicate-field");
    }

    @Test
    void nulAndHalfSurrogatePairsAreNoText() {
        assertThat(errors(make(who, GOOD.replace("a thing", "a\\u0000b")))).containsExactly("/name not-text");
        assertThat(errors(make(who, GOOD.replace("a thing", "a\\ud800b")))).containsExactly("/name not-text");
        assertThat(errors(make(who, GOOD.replace("a thing", "a\\udc00")))).containsExactly("/name not-text");
        assertThat(errors(make(who, GOOD.replace("\"name\"", "\"na\\u0000me\"")))).contains(" not-text", "/name required");
    }

    @Test
    void theBodyMustBeUtf8() {
        var body = new ByteArrayOutputStream();
        body.writeBytes("{\"name\": \"".getBytes(StandardCharsets.UTF_8));
        body.write(0xff);
        body.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(errors(as(who).body(body.toByteArray()).post("/v1/things"))).containsExactly(" not-utf-8");
    }

    @Test
    void brokenJsonIsSaidToBeSo() {
        for (String broken : List.of("{", "{\"name\": }", "nul", "{} {}", "{'name': 1}", "[1,]", "NaN")) {
            assertThat(errors(make(who, broken))).as(broken).last().asString().endsWith("not-json");
        }
        assertThat(errors(make(who, "   "))).containsExactly(" missing-body");
        assertThat(errors(make(who, "null"))).containsExactly(" missing-body");
        assertThat(errors(make(who, "[]"))).containsExactly(" wrong-type");
        assertThat(errors(make(who, "\"text\""))).hasSize(1);
        assertThat(errors(make(who, "[".repeat(5_000)))).last().asString().endsWith("nested-too-deep");
    }

    @Test
    void datesAndMomentsHaveOneForm() {
        for (String date : List.of("\"2024-02-30\"", "\"29-02-2024\"", "\"2024-2-3\"", "\"\"", "\"+12024-01-01\"", "\"2024-01-01T00:00:00Z\"")) {
            assertThat(errors(make(who, GOOD.replace("\"2024-02-29\"", date)))).as(date).containsExactly("/madeOn not-a-date");
        }
        for (String date : List.of("20240101", "[2024,1,1]", "{}", "true")) {
            assertThat(errors(make(who, GOOD.replace("\"2024-02-29\"", date)))).as(date).containsExactly("/madeOn wrong-type");
        }
        assertThat(errors(make(who, GOOD.replace("}", ", \"seenAt\": \"2024-01-01T00:00:00\"}")))).containsExactly("/seenAt not-a-moment");
    }

    @Test
    void tomorrowByTheServicesClockIsTheFuture() {
        String tomorrow = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(1).toString();
        assertThat(errors(make(who, GOOD.replace("2024-02-29", tomorrow)))).containsExactly("/madeOn in-the-future");
    }

    @Test
    void codesThatAreUnknownOrNotValidTodayAreRefused() {
        for (String code : List.of("TOOTH", "tool", "", "RELIC", "GADGET", "../thing-kinds")) {
            assertThat(errors(make(who, GOOD.replace("TOOL", code)))).as(code).containsExactly("/kind unknown-code");
        }
    }

    @Test
    void numbersAreNotRoundedAndTextsAreNotNumbers() {
        assertThat(errors(make(who, GOOD.replace("}", ", \"weight\": 1.5}")))).containsExactly("/weight wrong-type");
        assertThat(errors(make(who, GOOD.replace("}", ", \"weight\": 99999999999}")))).containsExactly("/weight wrong-type");
        assertThat(errors(make(who, GOOD.replace("}", ", \"weight\": 101}")))).containsExactly("/weight maximum");
        assertThat(errors(make(who, GOOD.replace("\"a thing\"", "5")))).containsExactly("/name wrong-type");
        assertThat(errors(make(who, GOOD.replace("\"a thing\"", "true")))).containsExactly("/name wrong-type");
    }

    @Test
    void oversizeTextsAreRefused() {
        assertThat(errors(make(who, GOOD.replace("a thing", "x".repeat(51))))).containsExactly("/name size");
        assertThat(errors(make(who, GOOD.replace("a thing", "x".repeat(10_001))))).containsExactly("/name too-long");
        assertThat(errors(make(who, GOOD.replace("}", ", \"alsoKinds\": [\"TOOL\",\"TOOL\",\"TOOL\",\"TOOL\"]}")))).containsExactly("/alsoKinds size");
    }

    @Test
    void aThousandErrorsDoNotMakeAThousandLines() {
        String parts = String.join(",", Collections.nCopies(1_000, "{\"x\":1}"));
        assertThat(errors(make(who, GOOD.replace("}", ", \"parts\": [" + parts + "]}")))).hasSize(51).endsWith(" too-many-errors");
    }

    @Test
    void parametersAreCheckedToo() {
        assertThat(errors(as(who).get("/v1/things?limit=0"))).containsExactly("/limit minimum");
        assertThat(errors(as(who).get("/v1/things?limit=101"))).containsExactly("/limit maximum");
        assertThat(errors(as(who).get("/v1/things?limit=ten"))).containsExactly("/limit not-a-number");
        assertThat(errors(as(who).get("/v1/things?limit=99999999999"))).containsExactly("/limit not-a-number");
        assertThat(errors(as(who).get("/v1/things?limt=5"))).containsExactly("/ unknown-parameter");
        assertThat(errors(as(who).get("/v1/things?limit=5&limit=6"))).containsExactly("/limit repeated-parameter");
        assertThat(errors(as(who).get("/v1/things?cursor=bm90YWN1cnNvcg"))).containsExactly("/cursor not-a-cursor");
        assertThat(errors(as(who).urlEncodingEnabled(false).get("/v1/things?cursor=%00"))).containsExactly("/cursor not-text");
        assertThat(errors(as(who).get("/v1/things/no-uuid"))).containsExactly("/id not-a-uuid");
        assertThat(errors(as(who).get("/v1/things/1-1-1-1-1"))).containsExactly("/id not-a-uuid");
        Response path = as(who).get("/v1/things/no-uuid");
        assertThat(path.jsonPath().getList("errors.in")).containsExactly("path");
    }

    @Test
    void aBodyWithoutAMediaTypeOrCompressedIsNotRead() {
        String head = "POST /v1/things HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer " + TestTokens.of(who, "maker")
                + "\r\nContent-Length: " + GOOD.length() + "\r\n";
        assertThat(RawHttp.send(RestAssured.port, head + "\r\n" + GOOD).status()).isEqualTo(415);
        assertThat(RawHttp.send(RestAssured.port, head + "Content-Type: application/json\r\nContent-Encoding: gzip\r\n\r\n" + GOOD).status()).isEqualTo(415);
        assertThat(RawHttp.send(RestAssured.port, head + "Content-Type: nonsense\r\n\r\n" + GOOD).status()).isEqualTo(415);
    }
}
