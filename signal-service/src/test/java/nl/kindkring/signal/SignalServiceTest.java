package nl.kindkring.signal;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.consent.Ground;
import nl.kindkring.contracts.consent.PermitEndReason;
import nl.kindkring.contracts.consent.PermitEnded;
import nl.kindkring.contracts.consent.PermitGranted;
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.contracts.consent.RecipientKind;
import nl.kindkring.contracts.team.AffiliationStarted;
import nl.kindkring.contracts.team.CentreKind;
import nl.kindkring.contracts.team.CentreRegistered;
import nl.kindkring.contracts.team.TeamFormed;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.affiliation.Affiliations;
import nl.kindkring.platform.permit.PermitAnswer;
import nl.kindkring.platform.permit.Permits;
import nl.kindkring.platform.permit.Recipient;
import nl.kindkring.platform.testing.KeyKeeper;
import nl.kindkring.platform.testing.OtherService;
import nl.kindkring.platform.testing.StandingKeeper;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.TeamId;
import nl.kindkring.signal.projection.KnownCentres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** One centre with its team and a teacher, told by the other services over real topics; and the words to act on it. */
@WithTestResource(KeyKeeper.class)
@WithTestResource(StandingKeeper.class)
public abstract class SignalServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    protected static OtherService consentService;
    protected static OtherService teamService;

    @Inject protected Permits permits;
    @Inject protected Affiliations affiliations;
    @Inject protected KnownCentres centres;

    protected final UUID centre = UUID.randomUUID();
    protected final UUID team = UUID.randomUUID();
    protected final UUID child = UUID.randomUUID();
    protected final String teacher = UUID.randomUUID().toString();

    @BeforeAll
    static void othersAreAlive() {
        consentService = OtherService.aliveOn(Topics.CONSENT.name());
        teamService = OtherService.aliveOn(Topics.TEAM.name());
    }

    @AfterAll
    static void othersStop() {
        consentService.close();
        teamService.close();
    }

    @BeforeEach
    void aCentreWithATeamAndATeacher() {
        registerCentre(centre, "GM0080");
        formTeam(team, centre);
        affiliate(teacher, centre, "teacher");
    }

    protected void registerCentre(UUID id, String municipality) {
        teamService.publish(id.toString(), CentreRegistered.TYPE, new CentreRegistered(
                id, UUID.randomUUID(), CentreKind.CHILDCARE, municipality, "WK008001"));
        await("centre").atMost(PATIENCE).until(() -> centres.municipalityOf(new CentreId(id)).isPresent());
    }

    protected void formTeam(UUID id, UUID ofCentre) {
        teamService.publish(id.toString(), TeamFormed.TYPE, new TeamFormed(id, ofCentre));
        await("team").atMost(PATIENCE).until(() -> centres.centreOf(new TeamId(id)).isPresent());
    }

    protected void affiliate(String person, UUID unit, String role) {
        UUID id = UUID.randomUUID();
        teamService.publish(id.toString(), AffiliationStarted.TYPE,
                new AffiliationStarted(id, person, UnitKind.CENTRE, unit, role, null, null));
        await("affiliation").atMost(PATIENCE).ignoreExceptions().until(() -> affiliations.holds(person, "CENTRE", unit));
    }

    /** Both parents said yes: consent-service says that the team may discuss the child. */
    protected UUID permit(List<String> scope) {
        UUID id = UUID.randomUUID();
        consentService.publish(child.toString(), PermitGranted.TYPE, new PermitGranted(
                id, child, Purpose.DISCUSS_IN_TEAM, RecipientKind.TEAM, team.toString(), scope, null, Ground.CONSENT));
        await("permit").atMost(PATIENCE).ignoreExceptions().until(() -> answer() instanceof PermitAnswer.Granted);
        return id;
    }

    /** The parents said yes to this recipient for this purpose. */
    protected UUID permit(Purpose purpose, RecipientKind kind, String recipient) {
        UUID id = UUID.randomUUID();
        consentService.publish(child.toString(), PermitGranted.TYPE,
                new PermitGranted(id, child, purpose, kind, recipient, List.of(), null, Ground.CONSENT));
        await("permit").atMost(PATIENCE).ignoreExceptions().until(() ->
                permits.check(child, purpose.name(), new Recipient(kind.name(), recipient), null) instanceof PermitAnswer.Granted);
        return id;
    }

    /** The parents took that yes back. */
    protected void withdraw(UUID permit, Purpose purpose, RecipientKind kind, String recipient) {
        consentService.publish(child.toString(), PermitEnded.TYPE, new PermitEnded(permit, child, PermitEndReason.WITHDRAWN));
        await("withdrawal").atMost(PATIENCE).ignoreExceptions().until(() ->
                permits.check(child, purpose.name(), new Recipient(kind.name(), recipient), null) instanceof PermitAnswer.Denied);
    }

    protected void withdraw(UUID permit) {
        consentService.publish(child.toString(), PermitEnded.TYPE, new PermitEnded(permit, child, PermitEndReason.WITHDRAWN));
        await("withdrawal").atMost(PATIENCE).ignoreExceptions().until(() -> answer() instanceof PermitAnswer.Denied);
    }

    private PermitAnswer answer() {
        return permits.check(child, "DISCUSS_IN_TEAM", new Recipient("TEAM", team.toString()), null);
    }

    protected RequestSpecification as(String person, String... roles) {
        return given().auth().oauth2(TestTokens.of(person, roles)).contentType(ContentType.JSON)
                .header("Accept-Language", "en");
    }

    protected RequestSpecification asTeacher() {
        return as(teacher, "teacher");
    }

    protected Map<String, Object> aboutChild() {
        return new HashMap<>(Map.of("subject", Map.of("kind", "CHILD", "childId", child),
                "questionType", "DEVELOPMENT", "origin", "CHILDCARE", "themes", List.of("C1"), "urgency", "CONCERN",
                "context", "CHILDCARE", "centreId", centre, "ageBand", "2-3"));
    }

    protected Map<String, Object> aboutAlias(String alias) {
        Map<String, Object> signal = aboutChild();
        signal.put("subject", Map.of("kind", "ALIAS", "alias", alias));
        return signal;
    }

    protected UUID register(Map<String, Object> signal) {
        Response response = asTeacher().body(signal).post("/v1/signals");
        response.then().statusCode(201);
        return UUID.fromString(response.jsonPath().getString("id"));
    }

    protected Response talk(UUID signal) {
        return asTeacher().body(Map.of("talkedOn", LocalDate.now().toString(), "parentsView", "RECOGNISE"))
                .post("/v1/signals/{id}/talks", signal);
    }

    protected Response share(UUID signal) {
        return asTeacher().body(Map.of("teamId", team)).post("/v1/signals/{id}/shares", signal);
    }

    protected Response conclude(UUID signal, String outcome) {
        return asTeacher().body(Map.of("outcome", outcome)).post("/v1/signals/{id}/outcomes", signal);
    }
}
