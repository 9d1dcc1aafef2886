package nl.kindkring.signal.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.kindkring.signal.SignalServiceTest;
import nl.kindkring.signal.projection.WorkListRebuild;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WordsRemovalTest extends SignalServiceTest {

    private static final String WORDS = "Het is onrustig na de lunch";

    @Inject AgroalDataSource database;
    @Inject RemovingOldWords removing;
    @Inject WorkListRebuild rebuild;

    private final LocalDate due = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusYears(2);

    @Test
    void words_about_no_identified_child_are_announced_after_two_years_and_removed_thirty_days_later_and_not_a_day_before() throws SQLException {
        UUID group = signal("GROUP");
        removing.look(due.minusDays(1));
        assertThat(announced(group)).isFalse();
        removing.look(due);
        assertThat(announced(group)).isTrue();
        removing.look(due.plusDays(29));
        asTeacher().get("/v1/signals/{id}", group).then().statusCode(200).body(containsString(WORDS));
        removing.look(due.plusDays(30));
        asTeacher().get("/v1/signals/{id}", group).then().statusCode(200).body(not(containsString(WORDS)));
        assertThat(keys(group)).isZero();
        rebuild.rebuild();
        asTeacher().get("/v1/signals/{id}", group).then().statusCode(200).body(not(containsString(WORDS)));
        asTeacher().body(Map.of("text", "Nieuwe woorden")).post("/v1/signals/{id}/notes", group).then().statusCode(410);
        assertThat(keys(group)).as("no other key is made for it").isZero();
    }

    @Test
    void an_alias_can_be_read_by_nobody_afterwards_and_the_work_list_still_answers() throws SQLException {
        UUID alias = register(aboutAlias("K-0417"));
        assertThat(rows("select count(*) from centre_alias where signal_id = ?", alias)).isOne();
        removing.look(due);
        removing.look(due.plusDays(30));
        assertThat(keys(alias)).isZero();
        rebuild.rebuild();
        assertThat(rows("select count(*) from centre_alias where signal_id = ?", alias)).as("nobody finds it by a label that was removed").isZero();
        asTeacher().get("/v1/signals/{id}", alias).then().statusCode(200).body("subject.alias", nullValue());
        asTeacher().get("/v1/signals?list=CENTRE").then().statusCode(200).body("items.id", hasItem(alias.toString()));
    }

    @Test
    void words_about_a_child_follow_the_key_of_that_child() throws SQLException {
        UUID about = register(aboutChild());
        removing.look(due.plusYears(3));
        removing.look(due.plusYears(4));
        assertThat(announced(about)).isFalse();
        assertThat(rows("select count(*) from words_removal where signal_id = ?", about)).isZero();
    }

    @Test
    void the_privacy_officer_holds_it_and_lets_it_go_on() throws SQLException {
        UUID practice = signal("PRACTICE");
        removing.look(due);
        officer().body(Map.of("reason", "COURT")).post("/v1/words-removals/{id}/holds", practice).then().statusCode(204);
        removing.look(due.plusYears(9));
        assertThat(keys(practice)).isEqualTo(1);
        officer().get("/v1/words-removals?limit=100").then().body("items.find { it.signalId == '" + practice + "' }.holdReason", equalTo("COURT"));
        officer().body("{}").post("/v1/words-removals/{id}/hold-endings", practice).then().statusCode(204);
        removing.look(due.plusYears(9));
        assertThat(keys(practice)).isZero();
        officer().body("{}").post("/v1/words-removals/{id}/hold-endings", practice).then().statusCode(404);
        asTeacher().get("/v1/words-removals").then().statusCode(403);
    }

    @Test
    void four_processes_at_once_remove_each_once() throws Exception {
        List<UUID> signals = List.of(signal("GROUP"), signal("GROUP"), signal("PRACTICE"));
        atOnce(() -> removing.look(due));
        atOnce(() -> removing.look(due.plusDays(30)));
        for (UUID signal : signals) {
            assertThat(keys(signal)).isZero();
            assertThat(rows("select count(*) from words_removal where signal_id = ? and removed_on is not null", signal)).isEqualTo(1);
        }
    }

    private UUID signal(String kind) {
        Map<String, Object> signal = new HashMap<>(aboutChild());
        signal.put("subject", Map.of("kind", kind));
        signal.put("questionType", "SUPPORT");
        signal.remove("ageBand");
        signal.put("note", WORDS);
        return register(signal);
    }

    private RequestSpecification officer() {
        return as(UUID.randomUUID().toString(), "privacy-officer");
    }

    private boolean announced(UUID signal) {
        return officer().get("/v1/words-removals?limit=100").jsonPath().getList("items.signalId").contains(signal.toString());
    }

    private long keys(UUID signal) throws SQLException {
        return rows("select count(*) from subject_key where subject = ?", signal);
    }

    private long rows(String sql, UUID id) throws SQLException {
        try (var connection = database.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void atOnce(Runnable work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Callable<Void>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(() -> {
                    work.run();
                    return null;
                });
            }
            for (var done : pool.invokeAll(all)) {
                done.get();
            }
        }
    }
}
