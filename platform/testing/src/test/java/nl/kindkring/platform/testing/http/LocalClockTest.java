package nl.kindkring.platform.testing.http;

import static io.restassured.RestAssured.given;
import static nl.kindkring.platform.testing.http.Asking.GOOD;
import static nl.kindkring.platform.testing.http.Asking.errors;
import static nl.kindkring.platform.testing.http.Asking.make;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In the profile {@code local} the clock can be moved; that it cannot elsewhere is in the HTTP contract. */
@QuarkusTest
@TestProfile(LocalClockTest.Local.class)
class LocalClockTest {

    /** The local profile, with the tests' own backends. */
    public static class Local implements QuarkusTestProfile {
        @Override
        public String getConfigProfile() {
            return "local,test";
        }
    }

    private final String who = UUID.randomUUID().toString();

    private static Response set(String instant) {
        return given().contentType(ContentType.JSON).body("{\"instant\": \"" + instant + "\"}").put("/v1/local-clock");
    }

    @AfterEach
    void reset() {
        assertThat(given().delete("/v1/local-clock").statusCode()).isEqualTo(200);
        assertThat(now()).isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now().plus(Duration.ofMinutes(1)));
    }

    private static Instant now() {
        return Instant.parse(given().get("/v1/local-clock").jsonPath().getString("instant"));
    }

    @Test
    void theClockIsSetAndTicksOn() {
        assertThat(set("2031-09-01T08:00:00Z").statusCode()).isEqualTo(200);
        Instant first = now();
        assertThat(first).isBetween(Instant.parse("2031-09-01T08:00:00Z"), Instant.parse("2031-09-01T08:05:00Z"));
        assertThat(now()).isAfter(first);
    }

    @Test
    void whatIsTheFutureIsSaidByThisClock() {
        String body = GOOD.replace("2024-02-29", "2031-08-31");
        assertThat(errors(make(who, body))).containsExactly("/madeOn in-the-future");
        set("2031-09-01T08:00:00Z");
        assertThat(make(who, body).statusCode()).isEqualTo(201);
    }

    @Test
    void theValidityOfACodeIsSaidByThisClock() {
        String body = GOOD.replace("TOOL", "RELIC").replace("2024-02-29", "2018-01-01");
        assertThat(errors(make(who, body))).containsExactly("/kind unknown-code");
        set("2019-06-01T08:00:00Z");
        assertThat(make(who, body).statusCode()).isEqualTo(201);
    }

    @Test
    void aClockNeedsAMoment() {
        assertThat(errors(given().contentType(ContentType.JSON).body("{}").put("/v1/local-clock"))).containsExactly("/instant required");
        assertThat(errors(set("tomorrow"))).containsExactly("/instant not-a-moment");
    }
}
