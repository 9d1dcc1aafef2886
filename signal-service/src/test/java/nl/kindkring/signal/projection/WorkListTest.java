package nl.kindkring.signal.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.hasKey;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.platform.testing.TopicRecord;
import nl.kindkring.signal.SignalServiceTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The work list")
class WorkListTest extends SignalServiceTest {

    @Inject WorkListRebuild rebuild;
    @Inject AgroalDataSource database;

    @Test
    @DisplayName("shows what was just registered, newest first, and where each signal stands")
    void newestFirst() {
        UUID first = register(aboutChild());
        UUID second = register(aboutAlias("K-0417"));
        talk(first).then().statusCode(204);
        asTeacher().get("/v1/signals").then().statusCode(200)
                .body("items.id", contains(second.toString(), first.toString()))
                .body("items.status", contains("NOTICED", "DISCUSSED"))
                .body("items.parentsView", contains("NOT_YET_DISCUSSED", "RECOGNISE"))
                .body("items[0].subject.alias", equalTo("K-0417"))
                .body("items[1].subject.childId", equalTo(child.toString()))
                .body("items[0]", not(hasKey("notes")));
    }

    @Test
    @DisplayName("is filtered by centre, status, theme and urgency")
    void filtered() {
        UUID speech = register(aboutChild());
        Map<String, Object> other = aboutChild();
        other.put("themes", List.of("E2", "A6"));
        other.put("urgency", "SERIOUS");
        UUID peers = register(other);
        conclude(peers, "NO_ACTION_NOW").then().statusCode(204);
        listed("theme", "A6", peers);
        listed("theme", "C1", speech);
        listed("urgency", "SERIOUS", peers);
        listed("status", "RESTING", peers);
        listed("status", "NOTICED", speech);
        asTeacher().queryParam("centreId", centre).get("/v1/signals").then().body("items", hasSize(2));
        asTeacher().queryParam("status", "CLOSED").get("/v1/signals").then().body("items", hasSize(0));
    }

    private void listed(String filter, String value, UUID only) {
        asTeacher().queryParam(filter, value).get("/v1/signals").then().body("items.id", contains(only.toString()));
    }

    @Test
    @DisplayName("comes in pages that neither repeat nor skip, whatever is registered meanwhile")
    void pages() {
        List<String> registered = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            registered.addFirst(register(aboutChild()).toString());
        }
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = (next == null ? asTeacher() : asTeacher().queryParam("cursor", next)).queryParam("limit", 2)
                    .get("/v1/signals").jsonPath();
            seen.addAll(page.getList("items.id"));
            next = page.getString("next");
            register(aboutChild());
        } while (next != null);
        assertThat(seen).isEqualTo(registered);
    }

    @Test
    @DisplayName("is empty for somebody who belongs to no centre")
    void noCentre() {
        as(UUID.randomUUID().toString(), "teacher").get("/v1/signals").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    @DisplayName("tells each child's parents once a page, however many of its signals are on it (J2)")
    void disclosed() {
        register(aboutChild());
        register(aboutChild());
        try (var log = TopicProbe.fromNow("kindkring.disclosure.v1")) {
            asTeacher().queryParam("limit", 2).get("/v1/signals").then().body("items", hasSize(2));
            UUID last = register(aboutChild());
            asTeacher().get("/v1/signals/{id}", last).then().statusCode(200);
            log.await("nl.kindkring.disclosure.made.v1", record -> mine(record) && record.json().path("what").asText().equals("signal"));
            assertThat(log.records("nl.kindkring.disclosure.made.v1")).filteredOn(this::mine)
                    .extracting(record -> record.json().path("what").asText()).containsExactly("work-list", "signal");
        }
    }

    private boolean mine(TopicRecord record) {
        return child.toString().equals(record.key());
    }

    @Test
    @DisplayName("is the same after it is made anew from history")
    void rebuilt() throws SQLException {
        UUID signal = register(aboutChild());
        register(aboutAlias("K-0417"));
        talk(signal).then().statusCode(204);
        permit(List.of());
        share(signal).then().statusCode(204);
        conclude(signal, "NO_ACTION_NOW").then().statusCode(204);
        List<String> before = rows();
        rebuild.rebuild();
        assertThat(rows()).isEqualTo(before).isNotEmpty();
    }

    private List<String> rows() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = database.getConnection(); var statement = connection.createStatement();
             var result = statement.executeQuery("select w::text from signal_work_list w order by signal_id")) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
