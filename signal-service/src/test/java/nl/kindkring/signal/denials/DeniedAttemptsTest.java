package nl.kindkring.signal.denials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.contracts.team.AffiliationStarted;
import nl.kindkring.contracts.team.CentreKind;
import nl.kindkring.contracts.team.CentreRegistered;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.signal.SignalServiceTest;
import nl.kindkring.signal.domain.CentreId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A privacy officer")
class DeniedAttemptsTest extends SignalServiceTest {

    private final UUID organisation = UUID.randomUUID();
    private final UUID ownCentre = UUID.randomUUID();
    private final String officer = UUID.randomUUID().toString();
    private final String worker = UUID.randomUUID().toString();
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Inject AgroalDataSource database;

    @BeforeEach
    void anOfficerOfAnOrganisationWithOneCentre() {
        teamService.publish(ownCentre.toString(), CentreRegistered.TYPE,
                new CentreRegistered(ownCentre, organisation, CentreKind.CHILDCARE, "GM0080", "WK008001"));
        await("centre").atMost(Duration.ofSeconds(60)).until(() -> centres.centresOf(Set.of(organisation)).contains(new CentreId(ownCentre)));
        belongs(officer, organisation, "privacy-officer");
        worksAtOwnCentre(worker, "childcare-worker");
    }

    @Test
    @Tag("N9")
    @Tag("J17")
    @DisplayName("sees who of the own people was refused which child, and who from outside asked for something of the own centre; and each look is itself written down (J17)")
    void sees() throws SQLException {
        String coordinator = UUID.randomUUID().toString();
        worksAtOwnCentre(coordinator, "care-coordinator");
        as(coordinator, "care-coordinator").body(Map.of("childId", child)).post("/v1/alias-link-searches").then().statusCode(404);
        UUID signal = UUID.fromString(as(worker, "childcare-worker").body(aboutOwn()).post("/v1/signals").jsonPath().getString("id"));
        asTeacher().get("/v1/signals/{id}", signal).then().statusCode(404);
        asTeacher().get("/v1/signals?centreId={c}", ownCentre).then().statusCode(404);
        seen().body("items.personId", contains(teacher, teacher, coordinator)).body("items.objectId", contains(ownCentre.toString(), signal.toString(), child.toString()))
                .body("items[2].route", equalTo("POST /alias-link-searches")).body("items[2].reason", equalTo("not-linked"));
        assertThat(count("select count(*) from access_denial_read where person_id = ?", officer)).isEqualTo(1);
    }

    @Test
    @DisplayName("sees nothing of another organisation, not which object of another centre the own people tried, and nothing as officer of nowhere")
    void ofOthers() throws SQLException {
        as(UUID.randomUUID().toString(), "teacher").get("/v1/signals/{id}", register(aboutChild())).then().statusCode(404);
        seen().body("items", empty());
        UUID foreign = register(aboutChild());
        as(worker, "childcare-worker").get("/v1/signals/{id}", foreign).then().statusCode(404);
        seen().body("items.personId", contains(worker)).body("items[0]", not(hasKey("objectId")));
        String stranger = UUID.randomUUID().toString();
        asOfficer(stranger).get("/v1/access-denials").then().statusCode(200).body("items", empty());
        belongs(worker, organisation, "teacher");
        asOfficer(worker).get("/v1/access-denials").then().statusCode(200).body("items", empty());
        asTeacher().get("/v1/access-denials").then().statusCode(403);
        RestAssured.given().auth().oauth2(TestTokens.ofPasswordOnly(officer, "privacy-officer")).get("/v1/access-denials").then().statusCode(401);
    }

    @Test
    @Tag("I24")
    @DisplayName("sees nothing of the reporting code: that somebody tried to open a case would tell that there may be one (I24)")
    void theLane() {
        String kase = asTeacher().body(Map.of("centreId", centre, "childId", child, "suspectedOf", "HOME", "signals", "blauwe plek")).post("/v1/reporting-codes")
                .then().statusCode(201).extract().jsonPath().getString("id");
        as(worker, "childcare-worker").get("/v1/reporting-codes/{id}", kase).then().statusCode(404);
        as(worker, "childcare-worker").body(Map.of("centreId", centre, "childId", child, "suspectedOf", "HOME", "signals", "blauwe plek")).post("/v1/reporting-codes")
                .then().statusCode(404);
        seen().body("items", empty());
        new ClassFileImporter().importPackages("nl.kindkring.signal.reportingcode").stream().filter(one -> one.isAnnotatedWith(Path.class))
                .forEach(resource -> assertThat("GET " + resource.getSimpleName() + ".read").containsPattern(DeniedAttempts.LANE));
    }

    @Test
    @DisplayName("reads them in pages, the latest first, within a period; and hears what is wrong with the question")
    void pages() {
        for (int i = 0; i < 5; i++) {
            as(worker, "childcare-worker").get("/v1/signals/{id}", UUID.randomUUID()).then().statusCode(404);
        }
        var first = asOfficer(officer).get("/v1/access-denials?limit=3").then().statusCode(200).body("items", hasSize(3)).extract().jsonPath();
        asOfficer(officer).get("/v1/access-denials?limit=3&cursor={c}", first.getString("next")).then().body("items", hasSize(2)).body("next", equalTo(null))
                .body("items.personId", everyItem(equalTo(worker)));
        asOfficer(officer).get("/v1/access-denials?until={d}", today.minusDays(1).toString()).then().body("items", empty());
        asOfficer(officer).get("/v1/access-denials?from={d}", today.minusDays(400).toString()).then().body("items", hasSize(5));
        asOfficer(officer).get("/v1/access-denials?from={d}", today.plusDays(1).toString()).then().statusCode(400).body("errors[0].pointer", containsString("until"));
        asOfficer(officer).get("/v1/access-denials?cursor=zomaar").then().statusCode(400);
    }

    private Map<String, Object> aboutOwn() {
        Map<String, Object> signal = aboutChild();
        signal.put("centreId", ownCentre);
        return signal;
    }

    private ValidatableResponse seen() {
        return asOfficer(officer).get("/v1/access-denials").then().statusCode(200);
    }

    private RequestSpecification asOfficer(String person) {
        return as(person, "privacy-officer");
    }

    /** Until the table knows it too: the answer from memory comes first. */
    private void worksAtOwnCentre(String person, String role) {
        affiliate(person, ownCentre, role);
        await("affiliation in the table").atMost(Duration.ofSeconds(60))
                .until(() -> count("select count(*) from replica_affiliation where not ended and person_id = ?", person) == 1);
    }

    private void belongs(String person, UUID unit, String role) {
        UUID id = UUID.randomUUID();
        teamService.publish(id.toString(), AffiliationStarted.TYPE, new AffiliationStarted(id, person, UnitKind.ORGANISATION, unit, role, null, null));
        await("affiliation").atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> affiliations.holds(person, "ORGANISATION", unit));
    }

    private int count(String sql, String person) throws SQLException {
        try (var connection = database.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setString(1, person);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
