package nl.kindkring.signal.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.platform.testing.ContractCheck;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.platform.testing.TopicRecord;
import nl.kindkring.signal.SignalServiceTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the API to the broker's bytes and the database's rows. */
@QuarkusTest
@DisplayName("What leaves the service")
class PublishedSignalTest extends SignalServiceTest {

    private static final String TOPIC = "kindkring.signal.v1";

    @Inject AgroalDataSource database;

    @Test
    @DisplayName("is each event once, in order, meeting its contract")
    void eachEventOnce() {
        try (var topic = TopicProbe.fromNow(TOPIC)) {
            UUID signal = register(aboutChild());
            talk(signal).then().statusCode(204);
            permit(List.of());
            share(signal).then().statusCode(204);
            conclude(signal, "NORMALISED").then().statusCode(204);
            // the last event of the stream has arrived, so all before it have; a repeat would stand before it too
            topic.await("nl.kindkring.signal.outcome-recorded.v1",
                    record -> about(record, signal) && record.json().path("outcome").asText().equals("NORMALISED"));
            List<TopicRecord> published = topic.records().stream().filter(record -> about(record, signal)).toList();
            assertThat(published).extracting(TopicRecord::type).containsExactly(
                    "nl.kindkring.signal.registered.v1", "nl.kindkring.signal.talk-recorded.v1",
                    "nl.kindkring.signal.shared.v1", "nl.kindkring.signal.outcome-recorded.v1",
                    "nl.kindkring.signal.outcome-recorded.v1");
            assertThat(published).extracting(record -> record.headers().get("ce_sequence"))
                    .containsExactly("1", "2", "3", "4", "5");
            published.forEach(record -> ContractCheck.assertMeets(record.type(), record.value()));
        }
    }

    @Test
    @DisplayName("holds no word that a person wrote and no alias: not on a topic, not readable in the database (DOMAIN 4)")
    void noWordsAnywhere() throws SQLException {
        try (var topic = TopicProbe.fromNow(TOPIC); var disclosures = TopicProbe.fromNow("kindkring.disclosure.v1")) {
            Map<String, Object> signal = aboutChild();
            signal.put("note", "Zilverberkje op de Kersenlaan");
            signal.put("confirmedWords", true);
            UUID child = register(signal);
            UUID alias = register(aboutAlias("ZQX-991734"));
            asTeacher().body(Map.of("text", "Zilverberkje zingt")).post("/v1/signals/{id}/notes", child).then().statusCode(204);
            asTeacher().body(Map.of("talkedOn", LocalDate.now().toString(), "parentsView", "RECOGNISE", "note", "Zilverberkje slaapt"))
                    .post("/v1/signals/{id}/talks", alias).then().statusCode(204);
            asTeacher().get("/v1/signals/{id}", child).then().statusCode(200);
            conclude(child, "NORMALISED");
            conclude(alias, "ADVICE_SUFFICED");
            asTeacher().get("/v1/signals/{id}", alias).then().body("notes.text", contains("Zilverberkje slaapt"));
            topic.await(2, "nl.kindkring.signal.outcome-recorded.v1", record -> about(record, child) || about(record, alias));
            disclosures.await("nl.kindkring.disclosure.made.v1", record -> this.child.toString().equals(record.key()));

            String everything = topic.records() + " " + disclosures.records() + " " + stored();
            assertThat(everything).doesNotContainIgnoringCase("zilverberkje").doesNotContain("991734").doesNotContain("Kersenlaan");
            assertThat(topic.records()).filteredOn(record -> about(record, alias))
                    .allSatisfy(record -> assertThat(record.toString()).doesNotContain(this.child.toString()));
        }
    }

    private static boolean about(TopicRecord record, UUID signal) {
        return signal.toString().equals(record.key());
    }

    /** Everything the service keeps, as a thief of a backup would see it. */
    private List<String> stored() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            for (String table : List.of("event", "signal_work_list", "idempotency_key", "access_denial")) {
                try (var result = statement.executeQuery("select t::text from " + table + " t")) {
                    while (result.next()) {
                        rows.add(result.getString(1));
                    }
                }
            }
        }
        return rows;
    }
}
