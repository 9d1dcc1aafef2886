package nl.kindkring.consent;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.team.AffiliationEnded;
import nl.kindkring.contracts.team.AffiliationStarted;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.affiliation.Affiliations;
import nl.kindkring.platform.testing.OtherService;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.platform.testing.TopicProbe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** One centre with a teacher and one family, and the words to act as them. */
public abstract class ConsentServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    protected static OtherService teamService;
    protected static TopicProbe published;

    @Inject protected Affiliations affiliations;
    @Inject protected DataSource database;

    protected final UUID centre = UUID.randomUUID();
    protected final UUID team = UUID.randomUUID();
    protected final String teacher = person();
    protected final String mother = person();
    protected final String father = person();
    protected final String youth = person();

    @BeforeAll
    static void othersAreAlive() {
        teamService = OtherService.aliveOn(Topics.TEAM.name());
        published = TopicProbe.fromBeginning(Topics.CONSENT.name());
    }

    @AfterAll
    static void othersStop() {
        teamService.close();
        published.close();
    }

    @BeforeEach
    void aTeacherAtACentre() {
        affiliate(teacher, UnitKind.CENTRE, centre, "teacher");
    }

    @AfterEach
    void timeIsBack() {
        TestTime.back();
    }

    protected static String person() {
        return UUID.randomUUID().toString();
    }

    protected UUID affiliate(String person, UnitKind kind, UUID unit, String role) {
        UUID id = UUID.randomUUID();
        teamService.publish(id.toString(), AffiliationStarted.TYPE, new AffiliationStarted(id, person, kind, unit, role, null, null));
        await("affiliation").atMost(PATIENCE).ignoreExceptions().until(() -> affiliations.holds(person, kind.name(), unit));
        return id;
    }

    /** The person leaves what {@link #affiliate} joined it to. */
    protected void leave(String person, UnitKind kind, UUID unit, UUID affiliation) {
        teamService.publish(affiliation.toString(), AffiliationEnded.TYPE, new AffiliationEnded(affiliation, person, kind, unit));
        await("end of affiliation").atMost(PATIENCE).ignoreExceptions().until(() -> affiliations.of(person).isEmpty()
                && Rows.of(database, "select 1 from replica_affiliation where affiliation_id = ? and ended", affiliation).size() == 1);
    }

    protected RequestSpecification as(String person, String... roles) {
        return given().auth().oauth2(TestTokens.of(person, roles)).contentType(ContentType.JSON).header("Accept-Language", "en");
    }

    protected RequestSpecification asTeacher() {
        return as(teacher, "teacher");
    }

    protected static LocalDate today() {
        return DutchDay.of(Instant.now());
    }

    /** A registration of a child that had its birthday yesterday, with both parents in authority. */
    protected Map<String, Object> registration(int age) {
        return new HashMap<>(Map.of("givenName", "Sterre", "familyName", "Wouterszoon", "dateOfBirth", today().minusDays(1).minusYears(age).toString(),
                "municipality", "GM0268", "district", "WK026801", "centreId", centre, "accountId", youth,
                "holders", new ArrayList<>(List.of(holder("Machteld Wouterszoon", mother), holder("Diederik Ganzevoort", father)))));
    }

    protected static Map<String, Object> holder(String name, String account) {
        return new HashMap<>(Map.of("name", name, "accountId", account, "relation", "PARENT", "authorityBasis", "AUTHORITY_REGISTER"));
    }

    protected UUID register(int age) {
        return created(asTeacher().body(registration(age)).post("/v1/children"));
    }

    protected static UUID created(Response response) {
        response.then().statusCode(201);
        return UUID.fromString(response.jsonPath().getString("id"));
    }

    protected Map<String, Object> question() {
        return new HashMap<>(Map.of("purpose", "DISCUSS_IN_TEAM", "recipientKind", "TEAM", "recipientId", team, "scope", List.of(),
                "textVersion", "2026-1", "language", "nl"));
    }

    protected UUID ask(UUID child) {
        return created(asTeacher().body(question()).post("/v1/children/{id}/consents", child));
    }

    protected Response answer(UUID consent, String person, String answer) {
        return as(person, person.equals(youth) ? "youth" : "parent").body(Map.of("answer", answer)).post("/v1/consents/{id}/answers", consent);
    }

    protected void yes(UUID consent, String... people) {
        for (String person : people) {
            answer(consent, person, "GIVEN").then().statusCode(204);
        }
    }

    protected Response withdraw(UUID consent, String person) {
        return as(person, "parent").body("{}").post("/v1/consents/{id}/withdrawals", consent);
    }

    protected String status(UUID consent) {
        return asTeacher().get("/v1/consents/{id}", consent).then().statusCode(200).extract().jsonPath().getString("status");
    }

    /** What the decision API says to a member of the team. */
    protected Response decide(UUID child) {
        String member = person();
        affiliate(member, UnitKind.TEAM, team, "youth-supporter");
        return as(member, "youth-supporter").body(Map.of("childId", child, "purpose", "DISCUSS_IN_TEAM", "recipientKind", "TEAM",
                "recipientId", team)).post("/v1/decisions");
    }
}
