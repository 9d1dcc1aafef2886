package nl.kindkring.reporting.projection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.projection.Projections;
import nl.kindkring.platform.testing.OtherService;
import nl.kindkring.platform.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The facts as they are lived, from the real topics into the real database by the runner, against those that a rebuild makes of the same topics. */
@QuarkusTest
@TestProfile(FactRebuildTest.ManyBatches.class)
class FactRebuildTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Inject
    Projections projections;
    @Inject
    AgroalDataSource database;

    private final HistoryTopics topics = new HistoryTopics();
    private final long seed = new Random().nextLong();
    private final List<IncomingEvent> history = History.of(seed).events(seed + 1);
    private final List<IncomingEvent> earlier = history.subList(0, history.size() / 2);
    private final List<IncomingEvent> later = history.subList(history.size() / 2, history.size());

    @AfterEach
    void close() {
        topics.close();
    }

    @Test
    void a_rebuild_has_every_row_of_the_live_facts_and_no_other_whatever_came_late_or_twice_or_was_delivered_again() throws SQLException {
        topics.publish(earlier);
        topics.publish(everyThird(earlier));
        applied();
        everythingIsDeliveredAgain();
        Map<String, List<String>> lived = content();
        rebuild();
        assertThat(content()).as("history %d, rebuilt", seed).isEqualTo(lived);

        int next = ask();
        topics.publish(later);
        topics.publish(everyThird(earlier));
        liveIs(next);
        topics.publish(everyThird(later));
        applied();
        Map<String, List<String>> after = content();
        rebuild();
        assertThat(content()).as("history %d, rebuilt with what came during a rebuild", seed).isEqualTo(after);
        expected().forEach((table, rows) -> assertThat(after.get(table)).as("history %d, %s", seed, table).containsAll(rows));
    }

    /** As after a kill of every process: what was applied since a moment is delivered once more. The heartbeats make each consumer look. */
    private void everythingIsDeliveredAgain() throws SQLException {
        try (Connection connection = database.getConnection(); Statement update = connection.createStatement()) {
            assertThat(update.executeUpdate("update projection_offset set next_offset = 0 where projection = 'facts'")).isPositive();
        }
        for (String topic : HistoryTopics.ALL) {
            try (OtherService publisher = OtherService.owning(topic)) {
                publisher.beat(Instant.EPOCH);
            }
        }
        applied();
    }

    /** The same events applied once each and by hand. */
    private Map<String, List<String>> expected() {
        try (FactDatabase plain = new FactDatabase("facts-plain")) {
            plain.apply(history, history.size());
            return plain.content();
        }
    }

    private static List<IncomingEvent> everyThird(List<IncomingEvent> events) {
        return events.stream().filter(event -> Math.floorMod(event.id().hashCode(), 3) == 0).toList();
    }

    private void applied() {
        assertThat(projections.awaitCaughtUp("facts", PATIENCE)).as("everything on the topics is applied").isTrue();
    }

    private void rebuild() {
        liveIs(ask());
        applied();
    }

    /** Begins a rebuild; the number of the generation that comes of it. */
    private static int ask() {
        return given().auth().oauth2(TestTokens.of("op", "operator")).contentType("application/json").body("{\"projection\":\"facts\"}").post("/v1/rebuilds")
                .then().statusCode(202).extract().path("generation");
    }

    private void liveIs(int generation) {
        await().atMost(PATIENCE).until(() -> live() == generation);
    }

    private int live() throws SQLException {
        try (Connection connection = database.getConnection(); Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("select generation from projection_generation where projection = 'facts' and state = 'LIVE'")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** As a reader sees them, through the views. */
    private Map<String, List<String>> content() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return FactDatabase.content(connection);
        }
    }

    /** Batches small enough that every stream lies in several. */
    public static final class ManyBatches implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kindkring.platform.projection.batch-size", "40", "kindkring.platform.projection.tick", "PT0.1S");
        }
    }
}
