package nl.kindkring.team;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
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
import nl.kindkring.contracts.referral.HelpLevel;
import nl.kindkring.contracts.referral.Place;
import nl.kindkring.contracts.referral.ReferralStarted;
import nl.kindkring.contracts.signal.SignalShared;
import nl.kindkring.platform.permit.PermitAnswer;
import nl.kindkring.platform.permit.Permits;
import nl.kindkring.platform.permit.Recipient;
import nl.kindkring.platform.testing.Denials;
import nl.kindkring.platform.testing.KeyKeeper;
import nl.kindkring.platform.testing.StandingKeeper;
import nl.kindkring.platform.testing.OtherService;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.team.domain.directory.TeamId;
import nl.kindkring.team.domain.teamcase.CaseId;
import nl.kindkring.team.domain.teamcase.SignalId;
import nl.kindkring.team.projection.ToldByOthers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A centre with its team and a chair, made through the API; a signal and permits told by the other services over real topics. */
@WithTestResource(KeyKeeper.class)
@WithTestResource(StandingKeeper.class)
public abstract class TeamServiceTest {

    protected static final Duration PATIENCE = Duration.ofSeconds(60);

    protected static OtherService consentService;
    protected static OtherService signalService;
    protected static OtherService referralService;

    @Inject protected Permits permits;
    @Inject protected ToldByOthers told;
    @Inject protected AgroalDataSource database;

    protected final UUID child = UUID.randomUUID();
    protected final UUID signal = UUID.randomUUID();
    protected final String chair = UUID.randomUUID().toString();
    protected UUID organisation;
    protected UUID centre;
    protected UUID team;
    protected UUID membership;

    @BeforeAll
    static void othersAreAlive() {
        consentService = OtherService.aliveOn(Topics.CONSENT.name());
        signalService = OtherService.aliveOn(Topics.SIGNAL.name());
        referralService = OtherService.aliveOn(Topics.REFERRAL.name());
    }

    @AfterAll
    static void othersStop() {
        consentService.close();
        signalService.close();
        referralService.close();
    }

    @BeforeEach
    void aTeamWithAChair() {
        organisation = made(operator().body(Map.of("name", "Stichting De Kring", "kind", "EDUCATION")).post("/v1/organisations"));
        centre = made(operator().body(aCentre(organisation)).post("/v1/centres"));
        team = made(operator().body(Map.of("centreId", centre, "name", "Ondersteuningsteam")).post("/v1/teams"));
        membership = made(operator().body(belonging(chair, "TEAM", team, "team-chair")).post("/v1/affiliations"));
    }

    protected static Map<String, Object> aCentre(UUID organisation) {
        return new HashMap<>(Map.of("organisationId", organisation, "name", "De Zeester", "kind", "INTEGRATED_CENTRE",
                "municipality", "GM0453", "district", "WK045301"));
    }

    protected static Map<String, Object> belonging(String person, String kind, UUID unit, String role) {
        return new HashMap<>(Map.of("personId", person, "unitKind", kind, "unitId", unit, "role", role));
    }

    protected static UUID made(Response response) {
        response.then().statusCode(201);
        return UUID.fromString(response.jsonPath().getString("id"));
    }

    protected static RequestSpecification as(String person, String... roles) {
        return given().auth().oauth2(TestTokens.of(person, roles)).contentType(ContentType.JSON).header("Accept-Language", "en");
    }

    protected static RequestSpecification operator() {
        return as("the-operator", "operator");
    }

    protected RequestSpecification asChair() {
        return as(chair, "team-chair");
    }

    protected static String today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
    }

    /** The centre shared the signal with this team (I7). */
    protected void shareSignal() {
        signalService.publish(signal.toString(), SignalShared.TYPE, new SignalShared(signal, child, team));
        await("signal").atMost(PATIENCE).until(() -> told.childOf(new SignalId(signal), new TeamId(team)).isPresent());
    }

    /** Those who decide said yes: consent-service says that the team may discuss the child. */
    protected UUID permit(List<String> scope) {
        return permit(scope, Ground.CONSENT);
    }

    /** consent-service says that the team may discuss the child, on that ground. */
    protected UUID permit(List<String> scope, Ground ground) {
        UUID id = UUID.randomUUID();
        consentService.publish(child.toString(), PermitGranted.TYPE, new PermitGranted(
                id, child, Purpose.DISCUSS_IN_TEAM, RecipientKind.TEAM, team.toString(), scope, null, ground));
        await("permit").atMost(PATIENCE).ignoreExceptions().until(() -> answer() instanceof PermitAnswer.Granted);
        return id;
    }

    /** Those who decide agreed to this very person as well. */
    protected UUID permitExpert(String expert) {
        UUID id = UUID.randomUUID();
        consentService.publish(child.toString(), PermitGranted.TYPE, new PermitGranted(
                id, child, Purpose.DISCUSS_IN_TEAM, RecipientKind.PERSON, expert, List.of(), null, Ground.CONSENT));
        await("permit").atMost(PATIENCE).ignoreExceptions().until(() -> answerFor(expert) instanceof PermitAnswer.Granted);
        return id;
    }

    protected void withdrawExpert(UUID permit, String expert) {
        consentService.publish(child.toString(), PermitEnded.TYPE, new PermitEnded(permit, child, PermitEndReason.WITHDRAWN));
        await("withdrawal").atMost(PATIENCE).ignoreExceptions().until(() -> answerFor(expert) instanceof PermitAnswer.Denied);
    }

    private PermitAnswer answerFor(String expert) {
        return permits.check(child, "DISCUSS_IN_TEAM", new Recipient("PERSON", expert), null);
    }

    protected void withdraw(UUID permit) {
        consentService.publish(child.toString(), PermitEnded.TYPE, new PermitEnded(permit, child, PermitEndReason.WITHDRAWN));
        await("withdrawal").atMost(PATIENCE).ignoreExceptions().until(() -> answer() instanceof PermitAnswer.Denied);
    }

    private PermitAnswer answer() {
        return permits.check(child, "DISCUSS_IN_TEAM", new Recipient("TEAM", team.toString()), null);
    }

    /** A provider reported that help started for the case. */
    protected void helpStarts(UUID caseId) {
        UUID referral = UUID.randomUUID();
        referralService.publish(referral.toString(), ReferralStarted.TYPE,
                new ReferralStarted(referral, child, caseId, HelpLevel.H2, Place.HOME, LocalDate.parse(today()), 9));
        await("help").atMost(PATIENCE).until(() -> told.helpStarted(new CaseId(caseId)));
    }

    protected Response open() {
        return asChair().body(Map.of("teamId", team, "signalId", signal)).post("/v1/cases");
    }

    protected UUID openCase() {
        shareSignal();
        permit(List.of());
        return made(open());
    }

    protected Response discuss(UUID caseId, String decision) {
        return asChair().body(Map.of("heldOn", today(), "decision", decision, "parentsEndorsed", true, "summary", "Lichte hulp thuis eerst."))
                .post("/v1/cases/{id}/discussions", caseId);
    }

    protected Response close(UUID caseId, String reason) {
        return asChair().body(Map.of("reason", reason)).post("/v1/cases/{id}/closures", caseId);
    }

    protected int denials(String actor, UUID object) throws SQLException {
        return Denials.count(database, actor, object);
    }
}
