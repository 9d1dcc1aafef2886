package nl.kindkring.signal.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kindkring.signal.SignalServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each list in each order with each filter, read in pages of four while a colleague keeps registering, against an oracle that sorts in memory. */
@QuarkusTest
@DisplayName("Every work list")
class WorkListCombinationsTest extends SignalServiceTest {

    private static final List<String> URGENCIES = List.of("QUESTION", "CONCERN", "SERIOUS", "ACUTE");

    /** Enough to run through every list while it is read, and few enough to read each of them to its end. */
    private static final int MOST = 30;

    @Inject AgroalDataSource database;

    private final Map<UUID, Integer> movedBack = new HashMap<>();

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    /** What the oracle knows of a signal, from the API itself. */
    record Row(String id, String status, String urgency, String questionType, List<String> themes, LocalDate registeredOn, LocalDate dueOn, boolean overdue,
               boolean awaitsParents, String registeredBy, String subjectKind, String context, String origin, int place) {}

    @Test
    @Tag("L14")
    @DisplayName("is the same in every order, filter and page size while others register: nothing twice, nothing skipped, nothing out of order")
    void combinations() throws Exception {
        seed();
        List<Row> seeded = rows();
        assertThat(asTeacher().get("/v1/signals?list=OVERDUE").jsonPath().<String>getList("items.id")).as("most urgent first")
                .isEqualTo(seeded.stream().filter(Row::overdue).sorted(Comparator.<Row>comparingInt(row -> URGENCIES.indexOf(row.urgency())).thenComparing(Row::id).reversed())
                        .map(Row::id).toList()).hasSizeGreaterThan(3);
        var lists = Map.<String, Predicate<Row>>of("CENTRE", _ -> true, "MINE", row -> row.registeredBy().equals(teacher), "OVERDUE", Row::overdue,
                "AWAITING_PARENTS", row -> row.awaitsParents() && !row.status().equals("CLOSED"));
        var filters = Map.<String, Predicate<Row>>of("", _ -> true, "theme=A6", row -> row.themes().contains("A6"), "urgency=ACUTE", row -> row.urgency().equals("ACUTE"),
                "subjectKind=ALIAS&context=HOME", row -> row.subjectKind().equals("ALIAS") && row.context().equals("HOME"),
                "origin=SPORT&theme=C1", row -> row.origin().equals("SPORT") && row.themes().contains("C1"),
                "status=DISCUSSED", row -> row.status().equals("DISCUSSED"), "questionType=PARENTING&theme=C1", row -> row.questionType().equals("PARENTING") && row.themes().contains("C1"),
                "from=" + today.minusDays(9) + "&until=" + today.minusDays(3) + "&status=NOTICED",
                row -> row.status().equals("NOTICED") && !row.registeredOn().isBefore(today.minusDays(9)) && !row.registeredOn().isAfter(today.minusDays(3)));
        Map<String, Comparator<Row>> orders = Map.of("urgency", Comparator.comparing(row -> URGENCIES.indexOf(row.urgency())), "dueOn", Comparator.comparing(Row::dueOn),
                "registeredOn", Comparator.comparing(Row::place));
        AtomicBoolean done = new AtomicBoolean();
        try (var colleague = Executors.newSingleThreadExecutor()) {
            Future<Integer> registering = colleague.submit(() -> keepRegistering(done));
            try {
                for (var list : lists.entrySet()) {
                    for (var filter : filters.entrySet()) {
                        for (var order : orders.entrySet()) {
                            for (boolean ascending : new boolean[] {true, false}) {
                                Comparator<Row> by = order.getValue().thenComparing(Row::id);
                                List<String> wanted = seeded.stream().filter(list.getValue().and(filter.getValue())).sorted(ascending ? by : by.reversed())
                                        .map(Row::id).toList();
                                check("list=%s&sort=%s%s&%s".formatted(list.getKey(), ascending ? "" : "-", order.getKey(), filter.getKey()), wanted, seeded);
                            }
                        }
                    }
                }
            } finally {
                done.set(true);
            }
            assertThat(registering.get()).as("signals registered meanwhile").isPositive();
        }
    }

    private void check(String query, List<String> wanted, List<Row> seeded) {
        List<String> seen = new ArrayList<>();
        String next = null;
        int pages = 0;
        do {
            JsonPath page = asTeacher().get("/v1/signals?limit=4&" + query.replaceAll("&$", "") + (next == null ? "" : "&cursor=" + next)).then().statusCode(200)
                    .extract().jsonPath();
            seen.addAll(page.getList("items.id"));
            next = page.getString("next");
        } while (next != null && ++pages < 200);
        Set<String> known = seeded.stream().map(Row::id).collect(Collectors.toSet());
        assertThat(seen).as(query).doesNotHaveDuplicates();
        assertThat(seen.stream().filter(known::contains).toList()).as(query).isEqualTo(wanted);
    }

    /** Signals of every kind, some of them of days ago: there the table is moved back, since the API takes only today. */
    private void seed() throws SQLException {
        String colleague = UUID.randomUUID().toString();
        affiliate(colleague, centre, "teacher");
        for (int nr = 0; nr < 16; nr++) {
            Map<String, Object> signal = nr % 3 == 0 ? aboutChild() : aboutAlias("K-" + nr);
            signal.put("urgency", URGENCIES.get(nr % 4));
            signal.put("questionType", nr % 2 == 0 ? "PARENTING" : "DEVELOPMENT");
            signal.put("themes", nr % 5 == 0 ? List.of("C1", "A6") : nr % 5 == 1 ? List.of("A6") : List.of("C1"));
            signal.put("context", nr % 2 == 0 ? "HOME" : "CHILDCARE");
            signal.put("origin", nr % 4 < 2 ? "SPORT" : "CHILDCARE");
            UUID id = UUID.fromString(as(nr % 4 == 3 ? colleague : teacher, "teacher").body(signal).post("/v1/signals").jsonPath().getString("id"));
            if (nr % 6 == 4) {
                talk(id).then().statusCode(204);
            }
            if (nr % 8 == 7) {
                conclude(id, "NORMALISED").then().statusCode(204);
            }
            back(id, nr % 4 * 4);
            movedBack.put(id, nr % 4 * 4);
        }
    }

    /** So that the table is again what its events say, for whoever makes it anew. */
    @AfterEach
    void forth() throws SQLException {
        for (var moved : movedBack.entrySet()) {
            back(moved.getKey(), -moved.getValue());
        }
    }

    private void back(UUID signal, int days) throws SQLException {
        for (String sql : List.of("update signal_work_list set registered_on = registered_on - %1$d, registered_at = registered_at - make_interval(days => %1$d), due_on = due_on - %1$d where signal_id = ?",
                "update signal_code set registered_at = registered_at - make_interval(days => %1$d), due_on = due_on - %1$d where signal_id = ?")) {
            try (var connection = database.getConnection(); var update = connection.prepareStatement(sql.formatted(days))) {
                update.setObject(1, signal);
                assertThat(update.executeUpdate()).isPositive();
            }
        }
    }

    /** All of them, with their place by the moment of registering: what one page of a hundred says. */
    private List<Row> rows() {
        JsonPath all = asTeacher().get("/v1/signals?limit=100&sort=registeredOn").jsonPath();
        List<Map<String, Object>> items = all.getList("items");
        List<Row> rows = new ArrayList<>();
        for (Map<String, Object> item : items) {
            @SuppressWarnings("unchecked") List<String> themes = (List<String>) item.get("themes");
            rows.add(new Row((String) item.get("id"), (String) item.get("status"), (String) item.get("urgency"), (String) item.get("questionType"), themes,
                    LocalDate.parse((String) item.get("registeredOn")), LocalDate.parse((String) item.get("dueOn")), (Boolean) item.get("overdue"),
                    (Boolean) item.get("awaitsParents"), (String) item.get("registeredBy"), ((Map<?, ?>) item.get("subject")).get("kind").toString(),
                    (String) item.get("context"), (String) item.get("origin"), rows.size()));
        }
        assertThat(rows).hasSize(16);
        return rows;
    }

    private int keepRegistering(AtomicBoolean done) {
        int registered = 0;
        while (!done.get() && registered < MOST) {
            Map<String, Object> signal = aboutChild();
            signal.put("urgency", URGENCIES.get(registered % 4));
            signal.put("themes", List.of("A6", "C1"));
            register(signal);
            registered++;
        }
        return registered;
    }
}
