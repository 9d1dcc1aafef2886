package nl.kindkring.signal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kindkring.platform.testing.Denials;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.signal.SignalServiceTest;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.persistence.CentreAliases;
import nl.kindkring.signal.projection.WorkListRebuild;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("A search")
class SignalSearchTest extends SignalServiceTest {

    @Inject AgroalDataSource database;
    @Inject CentreAliases aliases;
    @Inject WorkListRebuild rebuild;

    @Test
    @Tag("J2")
    @DisplayName("for a child has all signals of the own centres about it, newest first, and its parents are told once before they are shown (J2)")
    void byChild() {
        UUID first = register(aboutChild());
        register(aboutAlias("K-0417"));
        register(aboutAnother(UUID.randomUUID()));
        UUID second = register(aboutChild());
        conclude(second, "NORMALISED").then().statusCode(204);
        try (var log = TopicProbe.fromNow("kindkring.disclosure.v1")) {
            search(teacher, "teacher", Map.of("childId", child)).body("items.id", contains(second.toString(), first.toString()))
                    .body("items[0].subject.childId", equalTo(child.toString())).body("next", equalTo(null));
            asTeacher().get("/v1/signals/{id}", first).then().statusCode(200);
            log.await("nl.kindkring.disclosure.made.v1", record -> child.toString().equals(record.key()) && record.json().path("what").asText().equals("signal"));
            assertThat(log.records("nl.kindkring.disclosure.made.v1")).filteredOn(record -> child.toString().equals(record.key()))
                    .extracting(record -> record.json().path("what").asText()).containsExactly("work-list", "signal");
        }
        search(teacher, "teacher", Map.of("childId", child, "list", "OVERDUE")).body("items", hasSize(0));
        search(teacher, "teacher", Map.of("childId", UUID.randomUUID())).body("items", hasSize(0));
    }

    @Test
    @Tag("N9")
    @DisplayName("for an alias has the one signal of the own centre under that label, though labels are sealed; a label of another centre stays unknown (N9)")
    void byAlias() {
        UUID here = register(aboutAlias("K-0417"));
        register(aboutAlias("K-0418"));
        register(aboutChild());
        UUID elsewhere = UUID.randomUUID();
        String stranger = UUID.randomUUID().toString();
        registerCentre(elsewhere, "GM0268");
        affiliate(stranger, elsewhere, "teacher");
        Map<String, Object> theirs = aboutAlias("K-0417");
        theirs.put("centreId", elsewhere);
        String there = as(stranger, "teacher").body(theirs).post("/v1/signals").jsonPath().getString("id");
        search(teacher, "teacher", Map.of("alias", "K-0417")).body("items.id", contains(here.toString())).body("items.subject.alias", contains("K-0417"));
        search(stranger, "teacher", Map.of("alias", "K-0417")).body("items.id", contains(there));
        search(stranger, "teacher", Map.of("alias", "K-0418")).body("items", hasSize(0));
        search(teacher, "teacher", Map.of("alias", "K-0999")).body("items", hasSize(0));
        affiliate(teacher, elsewhere, "teacher");
        search(teacher, "teacher", Map.of("alias", "K-0417")).body("items.id", contains(there, here.toString()));
        search(teacher, "teacher", Map.of("alias", "K-0417", "centreId", centre)).body("items.id", contains(here.toString()));
        search(UUID.randomUUID().toString(), "teacher", Map.of("alias", "K-0417")).body("items", hasSize(0));
    }

    @Test
    @Tag("N9")
    @DisplayName("of a care coordinator finds aliases and no identified child, as the lists do; a centre of others is 404 with a denial row (N9)")
    void withinWhatTheReaderMaySee() throws SQLException {
        register(aboutChild());
        UUID alias = register(aboutAlias("K-0417"));
        String coordinator = UUID.randomUUID().toString();
        affiliate(coordinator, centre, "care-coordinator");
        search(coordinator, "care-coordinator", Map.of("childId", child)).body("items", hasSize(0));
        search(coordinator, "care-coordinator", Map.of("alias", "K-0417")).body("items.id", contains(alias.toString()));
        String stranger = UUID.randomUUID().toString();
        affiliate(stranger, UUID.randomUUID(), "teacher");
        search(stranger, "teacher", Map.of("childId", child)).body("items", hasSize(0));
        as(stranger, "teacher").body(Map.of("childId", child, "centreId", centre)).post("/v1/signal-searches").then().statusCode(404);
        assertThat(Denials.count(database, stranger, centre)).isEqualTo(1);
        as(teacher, "parent").body(Map.of("childId", child)).post("/v1/signal-searches").then().statusCode(403);
    }

    @Test
    @DisplayName("comes in pages that neither repeat nor skip; its cursor is no cursor of a list in another order")
    void pages() {
        List<String> registered = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            registered.addFirst(register(aboutChild()).toString());
        }
        List<String> seen = new ArrayList<>();
        Map<String, Object> wanted = new HashMap<>(Map.of("childId", child, "limit", 2));
        do {
            JsonPath page = search(teacher, "teacher", wanted).extract().jsonPath();
            seen.addAll(page.getList("items.id"));
            wanted.put("cursor", page.getString("next"));
            register(aboutChild());
        } while (wanted.get("cursor") != null);
        assertThat(seen).isEqualTo(registered);
        String other = asTeacher().queryParam("sort", "urgency").queryParam("limit", 1).get("/v1/signals").jsonPath().getString("next");
        as(teacher, "teacher").body(Map.of("childId", child, "cursor", other)).post("/v1/signal-searches").then().statusCode(400)
                .body("errors.pointer", contains("/cursor")).body("errors.code", contains("not-a-cursor"));
    }

    @Test
    @DisplayName("finds aliases of before there was a search once the work list is made anew")
    void aliasesOfBefore() throws SQLException {
        UUID alias = register(aboutAlias("K-0417"));
        execute("update centre_alias set signal_id = null where signal_id = '" + alias + "'");
        search(teacher, "teacher", Map.of("alias", "K-0417")).body("items", hasSize(0));
        rebuild.rebuild();
        search(teacher, "teacher", Map.of("alias", "K-0417")).body("items.id", contains(alias.toString()));
        assertThat(QuarkusTransaction.requiringNew().call(() -> aliases.find(Set.of(new CentreId(centre), new CentreId(UUID.randomUUID())), "K-0417")))
                .containsExactly(new SignalId(alias));
    }

    @ParameterizedTest(name = "{2} at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                          | /childId | child-or-alias
            {"childId": "7d9b5f0e-6c1e-4a55-9a52-0d4a3c1b2e01", "alias": "K-0417"}      | /childId | child-or-alias
            {"alias": "Sanne de Vries"}                                                 | /alias   | pattern
            {"alias": "K-0417", "limit": 0}                                             | /limit   | minimum
            {"alias": "K-0417", "limit": 101}                                           | /limit   | maximum
            {"alias": "K-0417", "list": "ALL"}                                          | /list    | unknown-code
            {"alias": "K-0417", "cursor": "abc"}                                        | /cursor  | not-a-cursor
            {"alias": "K-0417", "name": "Sanne"}                                        | /name    | unknown-field
            """)
    @DisplayName("refuses bad input where it is wrong")
    void badInput(String body, String pointer, String code) {
        asTeacher().body(body).post("/v1/signal-searches").then().statusCode(400)
                .body("errors.find { it.pointer == '%s' }.code".formatted(pointer), equalTo(code)).body(not(containsString("Sanne")));
    }

    @Test
    @Tag("K1")
    @Tag("L15")
    @Tag("I1")
    @DisplayName("through the lists narrows by kind of subject, context and origin, alone and together (I1, K1, L15)")
    void filters() {
        UUID atSport = registerWith(Map.of("origin", "SPORT", "context", "LEISURE"));
        UUID atHome = registerWith(Map.of("origin", "SPORT", "context", "HOME"));
        UUID family = registerWith(Map.of("subject", Map.of("kind", "FAMILY")));
        UUID alias = register(aboutAlias("K-0417"));
        listed("?subjectKind=FAMILY", family);
        listed("?subjectKind=ALIAS", alias);
        listed("?subjectKind=CHILD", atHome, atSport);
        listed("?origin=SPORT", atHome, atSport);
        listed("?context=LEISURE", atSport);
        listed("?origin=SPORT&context=HOME&subjectKind=CHILD", atHome);
        listed("?origin=SPORT&context=HOME&subjectKind=GROUP");
        listed("?origin=CHILDCARE&theme=C1", alias, family);
        asTeacher().get("/v1/signals?subjectKind=PERSON").then().statusCode(400);
        asTeacher().get("/v1/signals?origin=MOON").then().statusCode(400);
    }

    private UUID registerWith(Map<String, Object> fields) {
        Map<String, Object> signal = aboutChild();
        signal.putAll(fields);
        return register(signal);
    }

    private Map<String, Object> aboutAnother(UUID other) {
        Map<String, Object> signal = aboutChild();
        signal.put("subject", Map.of("kind", "CHILD", "childId", other));
        return signal;
    }

    private void listed(String query, UUID... wanted) {
        assertThat(asTeacher().get("/v1/signals" + query).then().statusCode(200).extract().jsonPath().<String>getList("items.id")).as(query)
                .containsExactly(Stream.of(wanted).map(UUID::toString).toArray(String[]::new));
    }

    private ValidatableResponse search(String person, String role, Map<String, ?> wanted) {
        return as(person, role).body(wanted).post("/v1/signal-searches").then().statusCode(200);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
