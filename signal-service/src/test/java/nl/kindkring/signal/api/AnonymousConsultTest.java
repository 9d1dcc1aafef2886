package nl.kindkring.signal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.contracts.consent.RecipientKind;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.signal.SignalServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** N6, N7, N9: the centre asks, the coordinator advises, and nobody can tell from anything which child an alias is. */
@QuarkusTest
@DisplayName("An anonymous consult")
class AnonymousConsultTest extends SignalServiceTest {

    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}");

    @Inject AgroalDataSource database;

    private final String coordinator = UUID.randomUUID().toString();

    @BeforeEach
    void aCareCoordinatorOfTheCentre() {
        affiliate(coordinator, centre, "care-coordinator");
    }

    @Test
    @Tag("N6")
    @Tag("N7")
    @Tag("N9")
    @Tag("N10")
    @Tag("Jeugdwet-2.6")
    @DisplayName("shows the coordinator alias, age band, themes and question, never what was noted; the advice answers it (N6, N7, N9)")
    void asked() {
        String worker = UUID.randomUUID().toString();
        affiliate(worker, centre, "childcare-worker");
        Map<String, Object> question = aboutAlias("K-0417");
        question.put("note", "woont boven de bakker");
        UUID alias = UUID.fromString(as(worker, "childcare-worker").body(question).post("/v1/signals").jsonPath().getString("id"));
        ask(as(worker, "childcare-worker"), alias).then().statusCode(204);
        asCoordinator().queryParam("list", "CONSULTS").get("/v1/signals").then().body("items.id", contains(alias.toString()));
        asCoordinator().get("/v1/signals/{id}", alias).then().statusCode(200).body("subject.alias", equalTo("K-0417"))
                .body("subject", not(hasKey("childId"))).body("ageBand", equalTo("2-3")).body("themes", contains("C1"))
                .body("consults.text", contains("Hoe krijgen we het kind mee in de kring?")).body("notes", hasSize(0));
        asCoordinator().body(Map.of("addressee", "PROFESSIONAL", "text", "Begin met zingen.")).post("/v1/signals/{id}/advices", alias)
                .then().statusCode(201);
        asCoordinator().queryParam("list", "CONSULTS").get("/v1/signals").then().body("items", hasSize(0));
        as(worker, "childcare-worker").get("/v1/signals/{id}", alias).then().body("advices.text", contains("Begin met zingen."))
                .body("notes.text", contains("woont boven de bakker"));
    }

    @Test
    @Tag("N9")
    @DisplayName("is not about an identified child: the centre asks under an alias (N9)")
    void notAboutAKnownChild() {
        UUID signal = register(aboutChild());
        ask(asTeacher(), signal).then().statusCode(409).body("type", equalTo("urn:kindkring:problem:consult-under-alias"));
        asTeacher().get("/v1/signals/{id}", signal).then().header("ETag", "\"1\"").body("consults", hasSize(0));
    }

    @Test
    @Tag("N9")
    @DisplayName("has an alias that its centre used once: a second time is refused and changes nothing; another centre may use it too")
    void aliasExists() {
        register(aboutAlias("K-0417"));
        asTeacher().body(aboutAlias("K-0417")).post("/v1/signals").then().statusCode(409)
                .body("type", equalTo("urn:kindkring:problem:alias-exists"));
        asTeacher().get("/v1/signals").then().body("items", hasSize(1));
        UUID elsewhere = UUID.randomUUID();
        registerCentre(elsewhere, "GM0268");
        affiliate(teacher, elsewhere, "teacher");
        Map<String, Object> there = aboutAlias("K-0417");
        there.put("centreId", elsewhere);
        register(there);
    }

    @Test
    @Tag("N9")
    @DisplayName("is linked to the child for the one coordinator to whom the parents named it, as long as they do; others get 404 and a denial row")
    void linked() throws SQLException {
        UUID alias = register(aboutAlias("K-0417"));
        link(alias).then().statusCode(403).body("type", equalTo("urn:kindkring:problem:no-permit"));
        aliases(coordinator).then().statusCode(404);
        UUID permit = permit(Purpose.IDENTIFY, RecipientKind.PERSON, coordinator);
        aliases(coordinator).then().statusCode(404); // the parents agreed, but nobody linked yet
        try (var log = TopicProbe.fromNow("kindkring.disclosure.v1")) {
            link(alias).then().statusCode(204);
            link(alias).then().statusCode(204);
            aliases(coordinator).then().statusCode(200).body("signalId", contains(alias.toString())).body("alias", contains("K-0417"));
            log.await(3, "nl.kindkring.disclosure.made.v1", record -> child.toString().equals(record.key()) && record.json().path("what").asText().equals("alias"));
        }
        String other = UUID.randomUUID().toString();
        affiliate(other, centre, "care-coordinator");
        permit(Purpose.IDENTIFY, RecipientKind.PERSON, other); // may know the child, but the alias was linked for somebody else
        aliases(other).then().statusCode(404);
        assertThat(query("select count(*)::text from access_denial where actor = '" + other + "' and reason = 'not-linked'")).containsExactly("1");
        withdraw(permit, Purpose.IDENTIFY, RecipientKind.PERSON, coordinator);
        aliases(coordinator).then().statusCode(404);
    }

    @Test
    @DisplayName("is linked by the people of its own centre only, to an alias only")
    void linkedByItsCentre() throws SQLException {
        permit(Purpose.IDENTIFY, RecipientKind.PERSON, coordinator);
        UUID alias = register(aboutAlias("K-0417"));
        String stranger = UUID.randomUUID().toString();
        affiliate(stranger, UUID.randomUUID(), "teacher");
        as(stranger, "teacher").body(Map.of("signalId", alias, "childId", child, "coordinatorId", coordinator)).post("/v1/alias-links")
                .then().statusCode(404);
        link(register(aboutChild())).then().statusCode(409).body("type", equalTo("urn:kindkring:problem:not-an-alias"));
        assertThat(query("select link_id::text from alias_link where coordinator = '" + coordinator + "'")).isEmpty();
    }

    /**
     * The attack: somebody holds every topic, every table and every log line, and knows the child. Nothing that names the child may share
     * an id with anything that names the alias, but for the people and places that all signals of a centre share.
     */
    @Test
    @Tag("N9")
    @DisplayName("leaves no trace that links alias and child: not on a topic, not in a table, not in a log, not by a shared id or an order")
    void unlinkable() throws SQLException {
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler listener = listener(logged);
        Logger.getLogger("").addHandler(listener);
        try (var topic = TopicProbe.fromNow("kindkring.signal.v1"); var log = TopicProbe.fromNow("kindkring.disclosure.v1")) {
            UUID alias = register(aboutAlias("ZQX-991734"));
            ask(asTeacher(), alias).then().statusCode(204);
            UUID known = register(aboutChild());
            permit(Purpose.IDENTIFY, RecipientKind.PERSON, coordinator);
            link(alias).then().statusCode(204);
            aliases(coordinator).then().statusCode(200);
            asTeacher().get("/v1/signals/{id}", known).then().statusCode(200);
            asTeacher().get("/v1/signals/{id}", alias).then().statusCode(200);
            conclude(alias, "ADVICE_SUFFICED").then().statusCode(204);
            conclude(known, "NORMALISED").then().statusCode(204);
            topic.await(2, "nl.kindkring.signal.outcome-recorded.v1", record -> Set.of(alias.toString(), known.toString()).contains(record.key()));
            log.await("nl.kindkring.disclosure.made.v1", record -> record.json().path("what").asText().equals("signal"));

            List<String> everything = new ArrayList<>(logged);
            topic.records().forEach(record -> everything.add(record.toString()));
            log.records().forEach(record -> everything.add(record.toString()));
            everything.addAll(everyRow());
            assertThat(everything).noneMatch(line -> line.contains("991734"));
            assertThat(query("select l::text from alias_link l")).isNotEmpty()
                    .noneMatch(row -> row.contains(alias.toString()) || row.contains(child.toString()));
            Set<String> aboutAlias = tokens(everything, alias.toString());
            Set<String> aboutChild = tokens(everything, child.toString());
            assertThat(aboutAlias).doesNotContain(child.toString());
            assertThat(aboutChild).contains(known.toString()).doesNotContain(alias.toString());
            assertThat(aboutAlias).filteredOn(aboutChild::contains).as("what signals of one centre always share")
                    .isSubsetOf(centre.toString(), teacher, coordinator);
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
        assertThat(query("select column_name::text from information_schema.columns where table_name = 'alias_link' order by 1"))
                .as("neither a child, a centre, a time nor a number").containsExactly("coordinator", "link_id", "sealed");
        assertThat(query("select column_name::text from information_schema.columns where table_name = 'centre_alias' order by 1"))
                .as("the signal under a code, and no child").containsExactly("centre_id", "code", "signal_id");
    }

    @Test
    @Tag("N9")
    @DisplayName("shares no trace id with the child, also where a page asks for both in one trace: not in the store, not on a topic")
    void ownTraces() throws SQLException {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        try (var topic = TopicProbe.fromNow("kindkring.signal.v1"); var log = TopicProbe.fromNow("kindkring.disclosure.v1")) {
            UUID alias = traced(trace, aboutAlias("K-0420"));
            UUID known = traced(trace, aboutChild());
            asTeacher().header("traceparent", "00-" + trace + "-b7ad6b7169203331-01").get("/v1/signals/{id}", known).then().statusCode(200);
            String stranger = UUID.randomUUID().toString();
            affiliate(stranger, UUID.randomUUID(), "teacher");
            as(stranger, "teacher").header("traceparent", "00-" + trace + "-b7ad6b7169203331-01").get("/v1/signals/{id}", alias).then().statusCode(404)
                    .body("instance", not(equalTo("urn:kindkring:request:" + trace)));
            topic.await("nl.kindkring.signal.registered.v1", record -> alias.toString().equals(record.key()));
            topic.await("nl.kindkring.signal.registered.v1", record -> known.toString().equals(record.key()));
            log.await("nl.kindkring.disclosure.made.v1", record -> child.toString().equals(record.key()));
            assertThat(topic.records().toString() + log.records()).doesNotContain(trace);
        }
        assertThat(everyRow()).noneMatch(row -> row.contains(trace));
    }

    private UUID traced(String trace, Map<String, Object> signal) {
        return UUID.fromString(asTeacher().header("traceparent", "00-" + trace + "-b7ad6b7169203331-01").body(signal).post("/v1/signals")
                .then().statusCode(201).extract().jsonPath().getString("id"));
    }

    /** Somebody with the whole database sorts it: by position, by time of the database, by idempotency key, by refusal. */
    @Test
    @Tag("N9")
    @DisplayName("is not told by the order of rows or their times: linking and asking which alias is a child write nothing about the alias anywhere")
    void orderOfRows() throws SQLException {
        UUID alias = register(aboutAlias("K-0421"));
        permit(Purpose.IDENTIFY, RecipientKind.PERSON, coordinator);
        String tables = "event, outbox, idempotency_key, access_denial, signal_work_list, signal_code, centre_alias, visit_agenda, subject_key";
        Map<String, List<String>> before = rowsNaming(tables, alias);
        link(alias).then().statusCode(204);
        aliases(coordinator).then().statusCode(200);
        aliases(UUID.randomUUID().toString()).then().statusCode(404);
        assertThat(rowsNaming(tables, alias)).as("the alias is touched by neither, so its times tell nothing of the moment of the link").isEqualTo(before);
        assertThat(query("select count(*)::text from idempotency_key k where k::text like '%alias-link%'")).containsExactly("0");
        assertThat(query("select d::text from access_denial d where route like '%alias-link%'")).noneMatch(row -> row.contains(alias.toString()));
        // what the disclosure of the child says at that moment: the child, the centre, the person, the ground; all of them true of every alias of the centre
        assertThat(query("select e.payload::text from event e where e.payload::text like '%" + child + "%' and e.payload::text like '%alias%'"))
                .isNotEmpty().noneMatch(payload -> payload.contains(alias.toString()) || payload.contains("K-0421"));
    }

    @Test
    @Tag("N9")
    @DisplayName("has its place on a list by the moment it was registered itself, whatever was linked: the order of a list tells nothing")
    void orderOfLists() {
        List<UUID> aliases = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            aliases.add(register(aboutAlias("L-" + i)));
        }
        permit(Purpose.IDENTIFY, RecipientKind.PERSON, coordinator);
        for (String sort : List.of("registeredOn", "dueOn", "urgency")) {
            List<String> before = asCoordinator().queryParam("sort", sort).get("/v1/signals").jsonPath().getList("items.id");
            link(aliases.get(1)).then().statusCode(204);
            assertThat(asCoordinator().queryParam("sort", sort).get("/v1/signals").jsonPath().<String>getList("items.id")).isEqualTo(before);
        }
    }

    private Map<String, List<String>> rowsNaming(String tables, UUID id) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : tables.split(", ")) {
            rows.put(table, query("select t::text from " + table + " t where t::text like '%" + id + "%' order by 1"));
        }
        return rows;
    }

    @Test
    @Tag("N9")
    @DisplayName("gives ids that tell nothing: random, so neither their order nor their time relates an alias to a child")
    void randomIds() throws SQLException {
        permit(Purpose.IDENTIFY, RecipientKind.PERSON, coordinator);
        for (int i = 0; i < 4; i++) {
            UUID alias = register(aboutAlias("K-000" + i));
            assertThat(alias.version()).isEqualTo(4);
            link(alias).then().statusCode(204);
        }
        assertThat(query("select link_id::text from alias_link where coordinator = '" + coordinator + "'")).hasSize(4)
                .allSatisfy(id -> assertThat(UUID.fromString(id).version()).isEqualTo(4));
        // the same alias sealed twice is another ciphertext of the same length: rows cannot be compared
        assertThat(query("select distinct length(sealed)::text from alias_link where coordinator = '" + coordinator + "'")).hasSize(1);
        assertThat(query("select distinct sealed from alias_link where coordinator = '" + coordinator + "'")).hasSize(4);
    }

    /** The ids and correlation ids in every line that names this one. */
    private static Set<String> tokens(List<String> lines, String named) {
        Set<String> found = new HashSet<>();
        lines.stream().filter(line -> line.contains(named)).forEach(line -> TOKEN.matcher(line).results().forEach(match -> found.add(match.group())));
        found.remove(named);
        return found;
    }

    private List<String> everyRow() throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String table : query("select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables "
                + "where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')")) {
            rows.addAll(query("select t::text from " + table + " t"));
        }
        return rows;
    }

    private List<String> query(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = database.getConnection(); var statement = connection.createStatement(); var result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    private static Handler listener(List<String> into) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                into.add(record.getMessage() + " " + (record.getParameters() == null ? "" : List.of(record.getParameters()))
                        + " " + record.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private Response ask(RequestSpecification as, UUID signal) {
        return as.body(Map.of("text", "Hoe krijgen we het kind mee in de kring?")).post("/v1/signals/{id}/consults", signal);
    }

    private Response link(UUID alias) {
        return asTeacher().body(Map.of("signalId", alias, "childId", child, "coordinatorId", coordinator)).post("/v1/alias-links");
    }

    private Response aliases(String as) {
        return as(as, "care-coordinator").body(Map.of("childId", child)).post("/v1/alias-link-searches");
    }

    private RequestSpecification asCoordinator() {
        return as(coordinator, "care-coordinator");
    }
}
