package nl.kindkring.platform.testing.http;

import static nl.kindkring.platform.testing.http.Asking.GOOD;
import static nl.kindkring.platform.testing.http.Asking.as;
import static nl.kindkring.platform.testing.http.Asking.errors;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.kindkring.platform.idempotency.Expiry;
import nl.kindkring.platform.testing.Backends;
import nl.kindkring.platform.testing.things.ThingResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest {

    @Inject
    Expiry expiry;

    private final String who = UUID.randomUUID().toString();
    private final String key = UUID.randomUUID().toString();

    private Response send(String body) {
        return as(who).header("Idempotency-Key", key).body(body).post("/v1/things");
    }

    private int things() {
        return as(who).get("/v1/things").jsonPath().getList("items").size();
    }

    @Test
    void aRepeatGetsTheFirstAnswerAndRunsNothing() {
        int runs = ThingResource.RUNS.get();
        Response first = send(GOOD);
        Response second = send(GOOD);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.contentType()).isEqualTo(first.contentType());
        for (String header : List.of("Location", "ETag")) {
            assertThat(second.header(header)).isEqualTo(first.header(header)).isNotBlank();
        }
        assertThat(ThingResource.RUNS).hasValue(runs + 1);
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void aKeyIsForOneRequestOnly() {
        send(GOOD);
        Response other = send(GOOD.replace("a thing", "another"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.jsonPath().getString("type")).isEqualTo("urn:kindkring:problem:idempotency-key-reused");
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void twoPeopleMayChooseTheSameKey() {
        send(GOOD);
        Response other = as(UUID.randomUUID().toString()).header("Idempotency-Key", key).body(GOOD).post("/v1/things");
        assertThat(other.statusCode()).isEqualTo(201);
    }

    @Test
    void simultaneousRepeatsWaitAndGetTheFirstAnswer() {
        List<CompletableFuture<Response>> all = Stream.generate(() -> CompletableFuture.supplyAsync(() -> send(GOOD))).limit(8).toList();
        assertThat(all.stream().map(CompletableFuture::join)).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201))
                .extracting(answer -> answer.jsonPath().getString("id")).containsOnly(all.getFirst().join().jsonPath().getString("id"));
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void aRefusalIsNotKeptAndChangesNothing() {
        String refused = GOOD.replace("a thing", "refused");
        Response first = send(refused);
        assertThat(first.statusCode()).isEqualTo(409);
        assertThat(first.jsonPath().getString("detail")).isEqualTo("Dit ding is geweigerd om reden 7.");
        assertThat(things()).isZero();
        assertThat(send(GOOD).statusCode()).isEqualTo(201);
    }

    @Test
    void aKeyHasAForm() {
        for (String bad : List.of("with space", "x".repeat(129))) {
            assertThat(errors(as(who).header("Idempotency-Key", bad).body(GOOD).post("/v1/things"))).containsExactly("/Idempotency-Key not-a-key");
        }
        assertThat(things()).isZero();
    }

    @Test
    void anAnswerIsForgottenAfterSevenDays() throws SQLException {
        send(GOOD);
        expiry.forget();
        assertThat(send(GOOD).statusCode()).isEqualTo(201);
        assertThat(things()).isEqualTo(1);
        try (var connection = DriverManager.getConnection(Backends.running().jdbcUrl(), "postgres", "postgres");
             var age = connection.prepareStatement("update idempotency_key set created_at = now() - interval '8 days' where key = ?")) {
            age.setString(1, key);
            assertThat(age.executeUpdate()).isEqualTo(1);
        }
        assertThat(expiry.forget()).isPositive();
        send(GOOD);
        assertThat(things()).isEqualTo(2);
    }
}
