package nl.kindkring.signal.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.hasKey;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.platform.testing.TopicRecord;
import nl.kindkring.signal.SignalServiceTest;
import nl.kindkring.signal.domain.CentreId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The work list")
class WorkListTest extends SignalServiceTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    @Inject WorkList workList;
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

    @Test
    @Tag("L13")
    @DisplayName("is filtered by question type and by period, to the day")
    void filteredByQuestionAndPeriod() {
        UUID development = register(aboutChild());
        Map<String, Object> other = aboutChild();
        other.put("questionType", "PARENTING");
        UUID parenting = register(other);
        listed("questionType", "PARENTING", parenting);
        listed("questionType", "DEVELOPMENT", development);
        String today = LocalDate.now(HERE).toString();
        asTeacher().queryParam("from", today).queryParam("until", today).get("/v1/signals").then().body("items", hasSize(2));
        asTeacher().queryParam("until", LocalDate.now(HERE).minusDays(1).toString()).get("/v1/signals").then().body("items", hasSize(0));
    }

    @Test
    @DisplayName("of mine has what I registered, and nothing of a colleague")
    void mine() {
        UUID own = register(aboutChild());
        String colleague = UUID.randomUUID().toString();
        affiliate(colleague, centre, "teacher");
        as(colleague, "teacher").body(aboutChild()).post("/v1/signals").then().statusCode(201);
        listed("list", "MINE", own);
        asTeacher().get("/v1/signals").then().body("items", hasSize(2));
        asTeacher().get("/v1/signals/counts").then().statusCode(200).body("centre", equalTo(2)).body("mine", equalTo(1));
    }

    @Test
    @Tag("I7")
    @DisplayName("of the parents has what waits for the talk with them, or for their answer to an advice")
    void awaitingParents() {
        UUID talkToCome = register(aboutChild());
        UUID talked = register(aboutAlias("K-0417"));
        talk(talked).then().statusCode(204);
        Map<String, Object> practice = aboutChild();
        practice.put("subject", Map.of("kind", "PRACTICE"));
        register(practice);
        listed("list", "AWAITING_PARENTS", talkToCome);
        String advice = as(teacher, "support-coordinator").body(Map.of("addressee", "PARENTS", "text", "Samen lezen"))
                .post("/v1/signals/{id}/advices", talked).jsonPath().getString("id");
        asTeacher().queryParam("list", "AWAITING_PARENTS").get("/v1/signals").then().body("items.id", contains(talked.toString(), talkToCome.toString()));
        asTeacher().get("/v1/signals/counts").then().body("awaitingParents", equalTo(2));
        asTeacher().body(Map.of("answer", "ENDORSED", "answeredOn", LocalDate.now(HERE).toString()))
                .put("/v1/signals/{s}/advices/{a}/answer", talked, advice).then().statusCode(204);
        conclude(talkToCome, "NO_ACTION_NOW").then().statusCode(204);
        asTeacher().queryParam("list", "AWAITING_PARENTS").get("/v1/signals").then().body("items", hasSize(0));
    }

    @Test
    @Tag("L14")
    @DisplayName("of what is overdue has what nobody responded to within the target of its urgency, by the business clock (L14)")
    void overdue() {
        UUID question = registerWith("urgency", "QUESTION");
        UUID serious = registerWith("urgency", "SERIOUS");
        UUID acute = registerWith("urgency", "ACUTE");
        UUID answered = registerWith("urgency", "ACUTE");
        asTeacher().body(Map.of("text", "een notitie is geen antwoord")).post("/v1/signals/{id}/notes", acute).then().statusCode(204);
        talk(answered).then().statusCode(204);
        LocalDate today = LocalDate.now(HERE);
        asTeacher().get("/v1/signals").then().body("items.dueOn", contains(today.toString(), today.toString(),
                today.plusDays(2).toString(), today.plusDays(14).toString())).body("items[0].respondedOn", equalTo(today.toString()));
        asTeacher().queryParam("list", "OVERDUE").get("/v1/signals").then().body("items", hasSize(0));
        assertThat(overdueOn(today.plusDays(3), true)).containsExactly(acute, serious);
        assertThat(overdueOn(today.plusDays(15), false)).containsExactly(question, serious, acute);
        assertThat(QuarkusTransaction.requiringNew().call(() -> workList.counts(Set.of(new CentreId(centre)), Set.of(), true, teacher, today.plusDays(3))))
                .isEqualTo(new WorkListCounts(4, 4, 2, 3));
    }

    @Test
    @Tag("N17")
    @DisplayName("of what is quiet has what is not closed and to which nothing but words happened for so many days, longest quiet first: nobody is forgotten (N17)")
    void quiet() throws SQLException {
        UUID forgotten = register(aboutChild());
        UUID resting = register(aboutChild());
        UUID closed = register(aboutChild());
        UUID talked = register(aboutChild());
        register(aboutAlias("K-0417"));
        conclude(resting, "NO_ACTION_NOW").then().statusCode(204);
        conclude(closed, "NORMALISED").then().statusCode(204);
        for (var days : Map.of(forgotten, 90, resting, 61, closed, 200, talked, 200).entrySet()) {
            quietFor(days.getKey(), days.getValue());
        }
        talk(talked).then().statusCode(204);
        asTeacher().body(Map.of("text", "een notitie is geen vervolg")).post("/v1/signals/{id}/notes", forgotten).then().statusCode(204);
        quiet(60).body("items.id", contains(forgotten.toString(), resting.toString())).body("items[0].lastOn", equalTo(LocalDate.now(HERE).minusDays(90).toString()));
        quiet(61).body("items.id", contains(forgotten.toString(), resting.toString()));
        quiet(62).body("items.id", contains(forgotten.toString()));
        asTeacher().queryParam("quietForDays", 60).queryParam("status", "RESTING").get("/v1/signals").then().body("items.id", contains(resting.toString()));
        asTeacher().queryParam("quietForDays", 60).queryParam("sort", "-lastOn").get("/v1/signals").then()
                .body("items.id", contains(resting.toString(), forgotten.toString()));
        asTeacher().queryParam("sort", "-lastOn").queryParam("list", "MINE").get("/v1/signals").then().body("items", hasSize(5));
        JsonPath first = asTeacher().queryParam("quietForDays", 60).queryParam("limit", 1).get("/v1/signals").jsonPath();
        assertThat(first.getList("items.id")).containsExactly(forgotten.toString());
        asTeacher().queryParam("quietForDays", 60).queryParam("limit", 1).queryParam("cursor", first.getString("next")).get("/v1/signals").then()
                .body("items.id", contains(resting.toString())).body("next", equalTo(null));
        asTeacher().queryParam("quietForDays", 0).get("/v1/signals").then().statusCode(400);
        asTeacher().queryParam("quietForDays", "lang").get("/v1/signals").then().statusCode(400);
        for (UUID moved : List.of(forgotten, resting, closed)) {
            quietFor(moved, 0);
        }
    }

    private ValidatableResponse quiet(int days) {
        return asTeacher().queryParam("quietForDays", days).get("/v1/signals").then().statusCode(200);
    }

    /** Moves the row back, since nothing can be done in the past; events stay what they are. */
    private void quietFor(UUID signal, int days) throws SQLException {
        try (var connection = database.getConnection(); var update = connection.prepareStatement("update signal_work_list set last_on = ? where signal_id = ?")) {
            update.setObject(1, LocalDate.now(HERE).minusDays(days));
            update.setObject(2, signal);
            assertThat(update.executeUpdate()).isOne();
        }
    }

    /** What the list will say on a day to come, without moving the clock of all. */
    private List<UUID> overdueOn(LocalDate day, boolean earliestFirst) {
        var none = WorkListFilter.none();
        var query = new WorkListQuery(Set.of(new CentreId(centre)), Set.of(), true, teacher, day, WorkListName.OVERDUE, none,
                new WorkListOrder(WorkListOrder.Key.DUE_ON, earliestFirst), Optional.empty());
        return QuarkusTransaction.requiringNew().call(() -> workList.page(query, 10)).stream().map(row -> row.signalId).toList();
    }

    @Test
    @DisplayName("is sorted by urgency, day or due day, both ways, and pages in that order; a cursor of another order is refused")
    void sorted() {
        List<UUID> byUrgency = List.of(registerWith("urgency", "QUESTION"), registerWith("urgency", "CONCERN"),
                registerWith("urgency", "SERIOUS"), registerWith("urgency", "ACUTE"));
        for (String sort : List.of("urgency", "-urgency", "dueOn", "-dueOn", "registeredOn", "-registeredOn")) {
            boolean reversed = sort.equals("-urgency") || sort.equals("dueOn") || sort.equals("-registeredOn");
            List<UUID> wanted = reversed ? byUrgency.reversed() : byUrgency;
            var first = asTeacher().queryParam("sort", sort).queryParam("limit", 3).get("/v1/signals");
            first.then().statusCode(200).body("items.id", contains(wanted.subList(0, 3).stream().map(UUID::toString).toArray()));
            String next = first.jsonPath().getString("next");
            asTeacher().queryParam("sort", sort).queryParam("limit", 3).queryParam("cursor", next).get("/v1/signals").then()
                    .body("items.id", contains(wanted.get(3).toString())).body("next", equalTo(null));
            String other = sort.startsWith("-") ? sort.substring(1) : "-" + sort;
            asTeacher().queryParam("sort", other).queryParam("cursor", next).get("/v1/signals").then().statusCode(400)
                    .body("errors[0].code", equalTo("not-a-cursor"));
        }
    }

    @Test
    @DisplayName("of several centres is one list, in one order")
    void severalCentres() {
        UUID here = register(aboutChild());
        UUID second = UUID.randomUUID();
        registerCentre(second, "GM0268");
        affiliate(teacher, second, "teacher");
        UUID there = registerWith("centreId", second);
        UUID again = register(aboutChild());
        asTeacher().queryParam("limit", 2).get("/v1/signals").then().body("items.id", contains(again.toString(), there.toString()));
        asTeacher().queryParam("sort", "registeredOn").get("/v1/signals").then()
                .body("items.id", contains(here.toString(), there.toString(), again.toString()));
    }

    private UUID registerWith(String field, Object value) {
        Map<String, Object> signal = aboutChild();
        signal.put(field, value);
        return register(signal);
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
    @Tag("J2")
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
             var result = statement.executeQuery("select w::text from signal_work_list w union all select k::text from signal_code k order by 1")) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
