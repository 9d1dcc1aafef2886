package nl.kindkring.signal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.platform.testing.ContractCheck;
import nl.kindkring.platform.testing.Denials;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.signal.SignalServiceTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Never: access to another organisation's child because an id was guessed; a disclosure that is not in the log (DOMAIN 4). */
@QuarkusTest
@DisplayName("Access")
class AccessTest extends SignalServiceTest {

    @Inject AgroalDataSource database;

    @Test
    @DisplayName("to a signal of another centre looks as if there were none, and leaves a row in the denial log")
    void foreignLooksUnknown() throws SQLException {
        UUID signal = register(aboutChild());
        String stranger = UUID.randomUUID().toString();
        affiliate(stranger, UUID.randomUUID(), "teacher");
        Response foreign = as(stranger, "teacher").get("/v1/signals/{id}", signal);
        Response unknown = as(stranger, "teacher").get("/v1/signals/{id}", UUID.randomUUID());
        foreign.then().statusCode(404);
        unknown.then().statusCode(404);
        assertThat(same(foreign)).isEqualTo(same(unknown));
        as(stranger, "teacher").body(Map.of("outcome", "NORMALISED")).post("/v1/signals/{id}/outcomes", signal).then().statusCode(404);
        assertThat(denials(stranger, signal)).isEqualTo(2);
        asTeacher().get("/v1/signals/{id}", signal).then().body("status", equalTo("NOTICED")).header("ETag", "\"1\"");
    }

    @Test
    @DisplayName("to another centre's list or register is refused as unknown too, and nothing is stored")
    void foreignCentre() throws SQLException {
        String stranger = UUID.randomUUID().toString();
        affiliate(stranger, UUID.randomUUID(), "teacher");
        as(stranger, "teacher").body(aboutChild()).post("/v1/signals").then().statusCode(404);
        as(stranger, "teacher").queryParam("centreId", centre).get("/v1/signals").then().statusCode(404);
        assertThat(denials(stranger, centre)).isEqualTo(2);
        asTeacher().queryParam("centreId", centre).get("/v1/signals").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    @DisplayName("needs a role that meets signals")
    void roles() {
        UUID signal = register(aboutChild());
        as(teacher, "municipal-analyst").get("/v1/signals/{id}", signal).then().statusCode(403);
        as(teacher, "parent").get("/v1/signals").then().statusCode(403);
        as(teacher, "care-coordinator").body(aboutChild()).post("/v1/signals").then().statusCode(403);
    }

    @Test
    @Tag("N9")
    @DisplayName("of a care coordinator shows aliases and questions, never an identified child (N9)")
    void careCoordinator() {
        String coordinator = UUID.randomUUID().toString();
        affiliate(coordinator, centre, "care-coordinator");
        UUID identified = register(aboutChild());
        UUID alias = register(aboutAlias("K-0417"));
        as(coordinator, "care-coordinator").get("/v1/signals/{id}", identified).then().statusCode(404);
        as(coordinator, "care-coordinator").get("/v1/signals/{id}", alias).then().statusCode(200)
                .body("subject.alias", equalTo("K-0417")).body("ageBand", equalTo("2-3")).body("themes", contains("C1"));
        as(coordinator, "care-coordinator").get("/v1/signals").then().body("items.id", contains(alias.toString()));
    }

    @Test
    @Tag("J2")
    @DisplayName("to an identified child's signal is told to the parents' log before it is given (J2)")
    void disclosed() {
        try (var log = TopicProbe.fromNow("kindkring.disclosure.v1")) {
            UUID signal = register(aboutChild());
            asTeacher().get("/v1/signals/{id}", signal).then().statusCode(200);
            var read = log.await("nl.kindkring.disclosure.made.v1", record -> child.toString().equals(record.key()));
            ContractCheck.assertMeets(read.type(), read.value());
            assertThat(read.json().path("what").asText()).isEqualTo("signal");
            assertThat(read.json().path("actor").asText()).isEqualTo(teacher);
            assertThat(read.json().path("ground").asText()).isEqualTo("DIRECTLY_INVOLVED");
            assertThat(read.json().path("unitId").asText()).isEqualTo(centre.toString());
        }
    }

    private static Map<String, Object> same(Response problem) {
        Map<String, Object> body = problem.jsonPath().getMap("");
        body.remove("instance"); // names the request
        return body;
    }

    private int denials(String actor, UUID object) throws SQLException {
        return Denials.count(database, actor, object);
    }
}
