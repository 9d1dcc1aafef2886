package nl.kindkring.platform.testing.projection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.platform.projection.Projections;
import nl.kindkring.platform.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A projector whom a repeated event does not change pays for no memory of ids, and is parked as carefully as any other. */
@QuarkusTest
@TestProfile(RepeatableProjectionTest.Profile.class)
class RepeatableProjectionTest {

    private static final String TOPIC = "test.highest.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FINE = "{}";
    private static final String POISON = "{\"poison\":true}";

    @Inject
    Tally tables;
    @Inject
    HighestProjector projector;
    @Inject
    Projections projections;

    private final Wire wire = new Wire();
    private final String key = "key-" + UUID.randomUUID();

    @BeforeEach
    void a_topic() {
        wire.create(TOPIC, 3);
        projector.refusing = true;
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void what_is_published_again_late_changes_nothing_and_no_id_is_remembered() {
        UUID first = UUID.randomUUID();
        raise(first, 1, FINE);
        raise(UUID.randomUUID(), 2, FINE);
        applied();
        raise(first, 1, FINE);
        applied();
        assertThat(highest()).isEqualTo(2);
        assertThat(tables.number("select count(*) from highest_g1.seen_event")).isZero();
    }

    @Test
    void what_is_parked_has_one_place_on_the_list_however_often_it_is_published() {
        UUID poison = UUID.randomUUID();
        UUID next = UUID.randomUUID();
        for (int time = 0; time < 2; time++) {
            raise(poison, 1, POISON);
            raise(next, 2, FINE);
            applied();
        }
        List<String> ids = given().auth().oauth2(TestTokens.of("op", "operator")).get("/v1/parked-events").then().statusCode(200).extract()
            .path("items.findAll { it.projection == 'highest' }.id");
        assertThat(ids).hasSize(2);
        assertThat(highest()).isZero();
        projector.refusing = false;
        given().auth().oauth2(TestTokens.of("op", "operator")).post("/v1/parked-events/{id}/redrives", ids.getFirst()).then().statusCode(200)
            .body("applied", equalTo(2));
        raise(poison, 1, POISON);
        applied();
        assertThat(highest()).isEqualTo(2);
    }

    private void raise(UUID id, long sequence, String json) {
        wire.send(TOPIC, key, id, HighestProjector.TYPE, sequence, json);
    }

    private void applied() {
        assertThat(projections.awaitCaughtUp("highest", PATIENCE)).as("everything on the topic is applied").isTrue();
    }

    private long highest() {
        return tables.number("select coalesce(max(sequence), 0) from highest where key = '" + key + "'");
    }

    /** Gives the projector a topic, and does not wait long. */
    public static final class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("test.highest.topic", TOPIC, "kindkring.platform.projection.backoff", "PT0.01S", "kindkring.platform.projection.tick", "PT0.1S",
                "kindkring.platform.relay.enabled", "false");
        }
    }
}
