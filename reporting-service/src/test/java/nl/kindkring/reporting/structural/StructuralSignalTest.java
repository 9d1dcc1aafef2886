package nl.kindkring.reporting.structural;

import static io.restassured.RestAssured.given;
import static nl.kindkring.reporting.ReleasedWeeks.around;
import static nl.kindkring.reporting.ReleasedWeeks.withheld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.team.AffiliationStarted;
import nl.kindkring.contracts.team.CentreKind;
import nl.kindkring.contracts.team.CentreRegistered;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.affiliation.Affiliations;
import nl.kindkring.platform.testing.OtherService;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.reporting.ReleasedWeeks;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.Week;
import nl.kindkring.reporting.release.ReleaseLedger;
import nl.kindkring.reporting.structural.application.ProposingStructuralSignals;
import nl.kindkring.reporting.structural.application.StructuralListRebuild;
import nl.kindkring.reporting.structural.projection.AddressedCentres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** L18, from the released series to the evaluation of the measure. Municipalities whose ledger no other test fills before 2026. */
@QuarkusTest
@DisplayName("A structural signal")
class StructuralSignalTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LEEUWARDEN = "GM0080";
    private static final String CASTRICUM = "GM0383";
    private static final UUID OFFICE = UUID.fromString("0ff1ce00-0000-4000-8000-000000000080");
    private static final UUID PARTNERSHIP = UUID.fromString("5a3e0000-0000-4000-8000-000000002101");
    private static final String TEXT = "Op de helft van de centra vallen meer kinderen op met spraak en taal dan een jaar geleden.";

    private static OtherService team;

    @Inject Affiliations affiliations;
    @Inject AddressedCentres centres;
    @Inject ReleaseLedger ledger;
    @Inject Catalogue catalogue;
    @Inject ProposingStructuralSignals proposing;
    @Inject StructuralListRebuild rebuild;
    @Inject AgroalDataSource database;

    private final UUID nursery = UUID.randomUUID();
    private final UUID nurseries = UUID.randomUUID();
    private final String supporter = person("youth-supporter", UnitKind.CENTRE, centre(nursery, nurseries, CentreKind.CHILDCARE, LEEUWARDEN));
    private final String childcare = person("director", UnitKind.ORGANISATION, nurseries);
    private final String analyst = person("municipal-analyst", UnitKind.ORGANISATION, OFFICE);
    private final String officer = person("swv-officer", UnitKind.ORGANISATION, PARTNERSHIP);

    @BeforeAll
    static void teamServiceLives() {
        team = OtherService.aliveOn(Topics.TEAM.name());
    }

    @AfterAll
    static void itStops() {
        team.close();
    }

    @Test
    @Tag("L18")
    @DisplayName("is proposed once for a rise in the released series, written, sent, answered with a measure that all three see, and held beside the later figures")
    void wholeLine() throws Exception {
        theyAreKnown();
        ReleasedWeeks weeks = new ReleasedWeeks(ledger, catalogue, LEEUWARDEN);
        Period next = weeks.release(new Week(2022, 1), 104, Map.of("C1", around(20), "A1", around(20), "E5", withheld()));
        next = weeks.release(next, 8, Map.of("C1", around(45), "A1", around(20), "E5", withheld()));
        assertThat(together(() -> proposing.look())).as("two replicas at the same moment, eight high weeks").containsExactlyInAnyOrder(0, 1);
        assertThat(proposing.look()).as("and again").isZero();

        Response list = asSupporter().queryParam("municipality", LEEUWARDEN).queryParam("status", "PROPOSED").get("/v1/structural-signals");
        list.then().statusCode(200).body("items", hasSize(1)).body("items[0].theme", equalTo("C1")).body("items[0].detected", equalTo(true));
        String id = list.jsonPath().getString("items[0].id");
        asSupporter().get("/v1/structural-signals/{id}", id).then().header("ETag", "\"1\"").body("occasion.table", equalTo("signals-by-theme"))
                .body("occasion.count", equalTo(45)).body("occasion.expected", equalTo(20)).body("text", nullValue());
        as(analyst, "municipal-analyst").get("/v1/structural-signals/{id}", id).then().statusCode(404);

        put(asSupporter(), id, "addressees", Map.of("addressees", List.of("MUNICIPALITY"))).then().statusCode(409)
                .body("type", equalTo("urn:kindkring:problem:structural-not-written"));
        put(asSupporter(), id, "text", words(TEXT)).then().statusCode(204);
        put(asSupporter(), id, "addressees", Map.of("addressees", List.of("CHILDCARE", "EDUCATION", "MUNICIPALITY"))).then().statusCode(204);

        put(asAnalyst(), id, "replies/MUNICIPALITY/receipt", Map.of()).then().statusCode(204);
        put(asAnalyst(), id, "replies/MUNICIPALITY/study", Map.of()).then().statusCode(204);
        Map<String, Object> measure = words("Vanaf het voorjaar staat op elk centrum een dagdeel een logopedist op de groep.");
        measure.put("measureFrom", next.firstDay().toString());
        put(asAnalyst(), id, "replies/MUNICIPALITY/answer", measure).then().statusCode(204);
        put(asAnalyst(), id, "replies/CHILDCARE/answer", measure).then().statusCode(404);
        as(childcare, "director").get("/v1/structural-signals/{id}", id).then().statusCode(200).body("status", equalTo("ANSWERED"))
                .body("replies.MUNICIPALITY.answer.text", notNullValue()).body("replies.CHILDCARE.step", equalTo("SENT"))
                .body("replies.MUNICIPALITY.measureFrom", equalTo(next.firstDay().toString()));

        put(asSupporter(), id, "evaluation", words("Er kwamen er minder.")).then().statusCode(409).body("type", equalTo("urn:kindkring:problem:structural-too-early"));
        weeks.release(next, 26, Map.of("C1", around(10), "A1", around(20), "E5", withheld()));
        put(asSupporter(), id, "evaluation", words("Er kwamen er minder.")).then().statusCode(204);
        as(childcare, "director").get("/v1/structural-signals/{id}", id).then().body("status", equalTo("EVALUATED")).body("evaluation.outcome", equalTo("FELL"))
                .body("evaluation.from", equalTo(next.name()));
        assertThat(proposing.look()).as("nothing new about a theme that was talked of within a year").isZero();

        List<String> before = rows();
        rebuild.rebuild();
        assertThat(rows()).isEqualTo(before).isNotEmpty();
    }

    @Test
    @Tag("L18")
    @DisplayName("says nothing by which a child could be found, in Dutch or English, and a name only when the writer looked again")
    void anonymous() {
        theyAreKnown();
        for (var one : Map.of("Drie kinderen vallen op.", "identifying-small-number", "Het speelt rond de Kersenstraat 12.", "identifying-address",
                "In Lent is een kind van 7 jaar stil.", "identifying-age-with-place", "Bel 058-2341234.", "identifying-contact", "Sinds 3 maart zijn er meer.", "identifying-day",
                "Het nummer 111222333 staat erin.", "words-hold-citizen-service-number").entrySet()) {
            begin(words(one.getKey(), true)).then().statusCode(400).body("errors.code", hasItem(one.getValue())).body("errors.pointer", hasItem("/text"))
                    .body("toString()", not(org.hamcrest.Matchers.containsString(one.getKey())));
        }
        begin(words("Wij zien het vaker op de groep van Fatima.")).then().statusCode(400).body("errors[0].code", equalTo("words-may-hold-a-name"));
        begin(words("Wij zien het in heel Leeuwarden vaker.", true)).then().statusCode(201);
        asSupporter().header("Accept-Language", "nl").body(with(words("Drie kinderen vallen op."))).post("/v1/structural-signals").then().statusCode(400)
                .body("errors[0].detail", org.hamcrest.Matchers.startsWith("Dit gaat over één persoon"));
        begin(with(words(TEXT), "theme", "D4")).then().statusCode(400).body("errors[0].code", equalTo("structural-restricted-theme"));
    }

    @Test
    @Tag("L18")
    @DisplayName("is received and looked into by each addressee for itself, a step after the other and none back")
    void steps() {
        theyAreKnown();
        String id = sent();
        Map<String, Supplier<RequestSpecification>> addressees = Map.of("CHILDCARE", () -> as(childcare, "director"), "EDUCATION", () -> as(officer, "swv-officer"), "MUNICIPALITY", this::asAnalyst);
        Map<String, String> steps = new HashMap<>(Map.of("CHILDCARE", "SENT", "EDUCATION", "SENT", "MUNICIPALITY", "SENT"));
        for (String one : List.of("CHILDCARE", "EDUCATION", "MUNICIPALITY")) {
            for (var step : List.of(Map.entry("receipt", "RECEIVED"), Map.entry("study", "IN_STUDY"))) {
                addressees.forEach((other, as) -> put(as.get(), id, "replies/" + one + "/" + step.getKey(), Map.of()).then().statusCode(other.equals(one) ? 204 : 404));
                steps.put(one, step.getValue());
                Map<String, String> seen = new HashMap<>();
                asSupporter().get("/v1/structural-signals/{id}", id).then().statusCode(200).extract().jsonPath().<String, Map<String, Object>>getMap("replies")
                        .forEach((addressee, reply) -> seen.put(addressee, (String) reply.get("step")));
                assertThat(seen).isEqualTo(steps);
                put(addressees.get(one).get(), id, "replies/" + one + "/" + step.getKey(), Map.of()).then().statusCode(409).body("type", equalTo("urn:kindkring:problem:structural-step-taken"));
            }
            put(addressees.get(one).get(), id, "replies/" + one + "/receipt", Map.of()).then().statusCode(409);
        }
    }

    @Test
    @Tag("L18")
    @DisplayName("gets no answer and no evaluation by which a child could be found, and nothing of such a text is kept or repeated")
    void anonymousToTheEnd() {
        theyAreKnown();
        String id = sent();
        for (var one : Map.of("Voor vier gezinnen komt er hulp.", "identifying-small-number", "Het speelt rond de Kersenstraat 12.", "identifying-address",
                "In Lent helpen wij een kind van 7 jaar.", "identifying-age-with-place", "Mail wijk@example.nl.", "identifying-contact", "Vanaf 3 maart is er een groep.", "identifying-day",
                "Het nummer 111222333 staat erin.", "words-hold-citizen-service-number").entrySet()) {
            for (Response refused : List.of(put(asAnalyst(), id, "replies/MUNICIPALITY/answer", words(one.getKey(), true)), put(asSupporter(), id, "evaluation", words(one.getKey(), true)))) {
                refused.then().statusCode(400).body("errors.code", hasItem(one.getValue())).body("errors.pointer", hasItem("/text"));
                assertThat(refused.asString()).doesNotContain(one.getKey());
            }
        }
        put(asAnalyst(), id, "replies/MUNICIPALITY/answer", words("Wij spreken met de groep van Fatima.")).then().statusCode(400).body("errors[0].code", equalTo("words-may-hold-a-name"));
        asSupporter().get("/v1/structural-signals/{id}", id).then().body("replies.MUNICIPALITY.step", equalTo("SENT")).body("replies.MUNICIPALITY.answer", nullValue())
                .body("evaluation", nullValue());
        put(asAnalyst(), id, "replies/MUNICIPALITY/answer", words("Er komt een logopedist op elk centrum.")).then().statusCode(204);
        put(asSupporter(), id, "evaluation", words("Er kwamen er minder.")).then().statusCode(409);
    }

    private String sent() {
        String id = begin(words(TEXT)).then().statusCode(201).extract().jsonPath().getString("id");
        put(asSupporter(), id, "addressees", Map.of("addressees", List.of("CHILDCARE", "EDUCATION", "MUNICIPALITY"))).then().statusCode(204);
        return id;
    }

    @Test
    @DisplayName("is for its municipality and its addressees; for anybody else it does not exist")
    void access() {
        theyAreKnown();
        String id = begin(words(TEXT)).then().statusCode(201).extract().jsonPath().getString("id");
        String elsewhere = person("youth-supporter", UnitKind.CENTRE, centre(UUID.randomUUID(), UUID.randomUUID(), CentreKind.PRIMARY_SCHOOL, CASTRICUM));
        await().atMost(PATIENCE).ignoreExceptions().until(() -> !affiliations.of(elsewhere).isEmpty());
        as(elsewhere, "youth-supporter").get("/v1/structural-signals/{id}", id).then().statusCode(404);
        put(as(elsewhere, "youth-supporter"), id, "text", words(TEXT)).then().statusCode(404);
        as(elsewhere, "youth-supporter").body(with(words(TEXT))).post("/v1/structural-signals").then().statusCode(404);
        as(supporter, "teacher").get("/v1/structural-signals").then().statusCode(403);
        given().get("/v1/structural-signals").then().statusCode(401);
        put(asSupporter(), id, "addressees", Map.of("addressees", List.of("MUNICIPALITY"))).then().statusCode(204);
        as(childcare, "director").get("/v1/structural-signals/{id}", id).then().statusCode(404);
        asAnalyst().queryParam("addressee", "MUNICIPALITY").get("/v1/structural-signals").then().body("items.id", hasItems(id));
        as(childcare, "director").queryParam("addressee", "MUNICIPALITY").get("/v1/structural-signals").then().body("items.id", not(hasItem(id)));
    }

    @Test
    @DisplayName("is repeated without harm, changed only as it was last seen, and listed in pages in either order")
    void manners() {
        theyAreKnown();
        String key = UUID.randomUUID().toString();
        String id = asSupporter().header("Idempotency-Key", key).body(with(words(TEXT))).post("/v1/structural-signals").then().statusCode(201).extract().jsonPath().getString("id");
        asSupporter().header("Idempotency-Key", key).body(with(words(TEXT))).post("/v1/structural-signals").then().statusCode(201).body("id", equalTo(id));
        put(asSupporter().header("If-Match", "\"7\""), id, "text", words(TEXT)).then().statusCode(412);
        put(asSupporter().header("If-Match", "\"1\""), id, "text", words(TEXT)).then().statusCode(204).header("ETag", "\"2\"");
        put(asSupporter(), id, "decline", Map.of("reason", "KNOWN_CAUSE")).then().statusCode(409);
        begin(words(TEXT)).then().statusCode(201);
        for (String order : List.of("NEWEST", "OLDEST")) {
            List<String> seen = new ArrayList<>();
            String cursor = null;
            do {
                RequestSpecification page = asSupporter().queryParam("limit", 1).queryParam("sort", order).queryParam("municipality", LEEUWARDEN);
                Response part = (cursor == null ? page : page.queryParam("cursor", cursor)).get("/v1/structural-signals");
                seen.addAll(part.then().statusCode(200).extract().jsonPath().getList("items.id", String.class));
                cursor = part.jsonPath().getString("next");
            } while (cursor != null);
            assertThat(seen).doesNotHaveDuplicates().contains(id).hasSizeGreaterThan(1);
        }
    }

    private void theyAreKnown() {
        await("who works where").atMost(PATIENCE).ignoreExceptions().until(() -> List.of(supporter, childcare, analyst, officer).stream().noneMatch(one -> affiliations.of(one).isEmpty())
                && !centres.within(List.of(nurseries)).isEmpty());
    }

    private static UUID centre(UUID id, UUID organisation, CentreKind kind, String municipality) {
        team.publish(id.toString(), CentreRegistered.TYPE, new CentreRegistered(id, organisation, kind, municipality, "WK008001"));
        return id;
    }

    private static String person(String role, UnitKind kind, UUID unit) {
        String person = UUID.randomUUID().toString();
        UUID id = UUID.randomUUID();
        team.publish(id.toString(), AffiliationStarted.TYPE, new AffiliationStarted(id, person, kind, unit, role, null, null));
        return person;
    }

    private static <T> List<T> together(Callable<T> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<T>> both = threads.invokeAll(List.of(work, work));
            return List.of(both.get(0).get(), both.get(1).get());
        }
    }

    private Response begin(Map<String, Object> words) {
        return asSupporter().body(with(words)).post("/v1/structural-signals");
    }

    private static Map<String, Object> with(Map<String, Object> words) {
        Map<String, Object> body = new HashMap<>(words);
        body.putIfAbsent("municipality", LEEUWARDEN);
        body.putIfAbsent("theme", "B3");
        return body;
    }

    private static Map<String, Object> with(Map<String, Object> words, String field, String value) {
        Map<String, Object> body = with(words);
        body.put(field, value);
        return body;
    }

    private static Map<String, Object> words(String text) {
        return new HashMap<>(Map.of("text", text, "language", "NL"));
    }

    private static Map<String, Object> words(String text, boolean confirmed) {
        Map<String, Object> words = words(text);
        words.put("confirmedWords", confirmed);
        return words;
    }

    private static Response put(RequestSpecification as, String id, String what, Map<String, ?> body) {
        return as.body(body).put("/v1/structural-signals/" + id + "/" + what);
    }

    private RequestSpecification asSupporter() {
        return as(supporter, "youth-supporter");
    }

    private RequestSpecification asAnalyst() {
        return as(analyst, "municipal-analyst");
    }

    private static RequestSpecification as(String person, String role) {
        return given().auth().oauth2(TestTokens.of(person, role)).contentType(ContentType.JSON);
    }

    private List<String> rows() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = database.getConnection(); var statement = connection.createStatement();
             var result = statement.executeQuery("select s::text from structural_signal s order by signal_id")) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
