package nl.kindkring.referral;

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
import nl.kindkring.contracts.signal.Context;
import nl.kindkring.contracts.signal.Origin;
import nl.kindkring.contracts.signal.ParentsView;
import nl.kindkring.contracts.signal.QuestionType;
import nl.kindkring.contracts.signal.SignalRegistered;
import nl.kindkring.contracts.signal.SubjectKind;
import nl.kindkring.contracts.signal.TalkRecorded;
import nl.kindkring.contracts.signal.Urgency;
import nl.kindkring.contracts.team.AffiliationEnded;
import nl.kindkring.contracts.team.AffiliationStarted;
import nl.kindkring.contracts.team.CaseDecision;
import nl.kindkring.contracts.team.CaseDiscussed;
import nl.kindkring.contracts.team.CaseOpened;
import nl.kindkring.contracts.team.OrganisationKind;
import nl.kindkring.contracts.team.OrganisationRegistered;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.affiliation.Affiliations;
import nl.kindkring.platform.permit.PermitAnswer;
import nl.kindkring.platform.permit.Permits;
import nl.kindkring.platform.permit.Recipient;
import nl.kindkring.platform.testing.Denials;
import nl.kindkring.platform.testing.KeyKeeper;
import nl.kindkring.platform.testing.StandingKeeper;
import nl.kindkring.platform.testing.OtherService;
import nl.kindkring.platform.testing.TestTokens;
import nl.kindkring.referral.domain.CaseFacts.LatestDiscussion;
import nl.kindkring.referral.domain.CaseId;
import nl.kindkring.referral.domain.ProviderId;
import nl.kindkring.referral.projection.KnownCases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A team with a supporter and a provider with a helper, told by the other services over real topics; and the words to act. */
@WithTestResource(KeyKeeper.class)
@WithTestResource(StandingKeeper.class)
public abstract class ReferralServiceTest {

    protected static final Duration PATIENCE = Duration.ofSeconds(60);

    protected static OtherService consentService;
    protected static OtherService signalService;
    protected static OtherService teamService;

    @Inject protected Permits permits;
    @Inject protected Affiliations affiliations;
    @Inject protected KnownCases cases;
    @Inject protected AgroalDataSource database;

    protected final UUID child = UUID.randomUUID();
    protected final UUID signal = UUID.randomUUID();
    protected final UUID caseId = UUID.randomUUID();
    protected final UUID team = UUID.randomUUID();
    protected final UUID provider = UUID.randomUUID();
    protected final String supporter = UUID.randomUUID().toString();
    protected final String helper = UUID.randomUUID().toString();
    private UUID helpersAffiliation;

    @BeforeAll
    static void othersAreAlive() {
        consentService = OtherService.aliveOn(Topics.CONSENT.name());
        signalService = OtherService.aliveOn(Topics.SIGNAL.name());
        teamService = OtherService.aliveOn(Topics.TEAM.name());
    }

    @AfterAll
    static void othersStop() {
        consentService.close();
        signalService.close();
        teamService.close();
    }

    @BeforeEach
    void aTeamAndAProvider() {
        affiliate(supporter, UnitKind.TEAM, team, "youth-supporter");
        helpersAffiliation = affiliate(helper, UnitKind.ORGANISATION, provider, "provider-staff");
        teamService.publish(provider.toString(), OrganisationRegistered.TYPE, new OrganisationRegistered(provider, OrganisationKind.YOUTH_HELP));
        await("provider").atMost(PATIENCE).until(() -> cases.hasProvider(new ProviderId(provider)));
    }

    protected UUID affiliate(String person, UnitKind kind, UUID unit, String role) {
        UUID id = UUID.randomUUID();
        teamService.publish(id.toString(), AffiliationStarted.TYPE, new AffiliationStarted(id, person, kind, unit, role, null, null));
        await("affiliation").atMost(PATIENCE).ignoreExceptions().until(() -> affiliations.holds(person, kind.name(), unit));
        return id;
    }

    protected void helperLeaves() {
        teamService.publish(helpersAffiliation.toString(), AffiliationEnded.TYPE,
                new AffiliationEnded(helpersAffiliation, helper, UnitKind.ORGANISATION, provider));
        await("left").atMost(PATIENCE).ignoreExceptions().until(() -> !affiliations.holds(helper, "ORGANISATION", provider));
    }

    protected static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }

    /** A signal registered nine days ago, about which the team opened a case. */
    protected void aCase() {
        signalService.publish(signal.toString(), SignalRegistered.TYPE, new SignalRegistered(
                signal, SubjectKind.CHILD, child, QuestionType.DEVELOPMENT, Origin.SCHOOL, List.of("C1"), Urgency.CONCERN, Context.SCHOOL,
                UUID.randomUUID(), "GM0453", "10-12", today().minusDays(9)));
        teamService.publish(caseId.toString(), CaseOpened.TYPE, new CaseOpened(caseId, team, child, signal));
        await("case").atMost(PATIENCE).until(() -> cases.facts(new CaseId(caseId)).isPresent());
    }

    protected void talked() {
        signalService.publish(signal.toString(), TalkRecorded.TYPE, new TalkRecorded(signal, child, ParentsView.RECOGNISE, today()));
        await("talk").atMost(PATIENCE).until(() -> cases.facts(new CaseId(caseId)).orElseThrow().talkRecorded());
    }

    protected void decided(boolean endorsed) {
        teamService.publish(caseId.toString(), CaseDiscussed.TYPE, new CaseDiscussed(caseId, child, CaseDecision.REFER, endorsed));
        LatestDiscussion wanted = endorsed ? LatestDiscussion.REFER_ENDORSED : LatestDiscussion.REFER_UNENDORSED;
        await("discussion").atMost(PATIENCE).until(() -> cases.facts(new CaseId(caseId)).orElseThrow().latest() == wanted);
    }

    protected UUID permitRefer(List<String> scope) {
        return permitRefer(scope, Ground.CONSENT);
    }

    /** consent-service says that the provider may be told, on that ground. */
    protected UUID permitRefer(List<String> scope, Ground ground) {
        return permit(Purpose.REFER, RecipientKind.ORGANISATION, provider, scope, ground);
    }

    protected UUID permitTeam() {
        return permit(Purpose.DISCUSS_IN_TEAM, RecipientKind.TEAM, team, List.of(), Ground.CONSENT);
    }

    private UUID permit(Purpose purpose, RecipientKind kind, UUID recipient, List<String> scope, Ground ground) {
        UUID id = UUID.randomUUID();
        consentService.publish(child.toString(), PermitGranted.TYPE,
                new PermitGranted(id, child, purpose, kind, recipient.toString(), scope, null, ground));
        await("permit").atMost(PATIENCE).ignoreExceptions().until(() -> permits.check(
                child, purpose.name(), new Recipient(kind.name(), recipient.toString()), null) instanceof PermitAnswer.Granted);
        return id;
    }

    protected void withdraw(UUID permit) {
        consentService.publish(child.toString(), PermitEnded.TYPE, new PermitEnded(permit, child, PermitEndReason.WITHDRAWN));
        await("withdrawal").atMost(PATIENCE).ignoreExceptions().until(() -> permits.check(
                child, "REFER", new Recipient("ORGANISATION", provider.toString()), null) instanceof PermitAnswer.Denied);
    }

    /** Everything a referral needs. */
    protected UUID ready() {
        aCase();
        talked();
        decided(true);
        permitTeam();
        return permitRefer(List.of());
    }

    protected static RequestSpecification as(String person, String... roles) {
        return given().auth().oauth2(TestTokens.of(person, roles)).contentType(ContentType.JSON).header("Accept-Language", "en");
    }

    protected RequestSpecification asTeam() {
        return as(supporter, "youth-supporter");
    }

    protected RequestSpecification asProvider() {
        return as(helper, "provider-staff");
    }

    protected Map<String, Object> request(String level) {
        return new HashMap<>(Map.of("childId", child, "caseId", caseId, "providerId", provider, "level", level, "place", "HOME",
                "themes", List.of("C1")));
    }

    protected Response send(Map<String, Object> request) {
        return asTeam().body(request).post("/v1/referrals");
    }

    protected UUID sent() {
        return made(send(request("H2")));
    }

    protected static UUID made(Response response) {
        response.then().statusCode(201);
        return UUID.fromString(response.jsonPath().getString("id"));
    }

    /** A step of the provider. */
    protected Response step(UUID referral, String step, Map<String, Object> body) {
        return asProvider().body(body).post("/v1/referrals/{id}/{step}", referral, step);
    }

    protected Response start(UUID referral) {
        return step(referral, "starts", Map.of("startedOn", today().toString(), "place", "CENTRE"));
    }

    protected int denials(String actor, UUID object) throws SQLException {
        return Denials.count(database, actor, object);
    }
}
