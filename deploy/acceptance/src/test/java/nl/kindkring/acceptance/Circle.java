package nl.kindkring.acceptance;

import static nl.kindkring.acceptance.Person.FATHER;
import static nl.kindkring.acceptance.Person.MOTHER;
import static nl.kindkring.acceptance.Person.OPERATOR;
import static nl.kindkring.acceptance.Person.PROVIDER;
import static nl.kindkring.acceptance.Person.TEACHER;
import static nl.kindkring.acceptance.Person.TEAM_CHAIR;
import static nl.kindkring.local.ServiceApp.CONSENT;
import static nl.kindkring.local.ServiceApp.REFERRAL;
import static nl.kindkring.local.ServiceApp.SIGNAL;
import static nl.kindkring.local.ServiceApp.TEAM;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kindkring.local.ServiceApp;

/**
 * A school with its team and a provider of help, in Nijmegen unless somewhere else is named, and what people do there. The teacher, the chair and the
 * provider's member belong to it; each instance makes a new one.
 */
final class Circle {

    static final String MUNICIPALITY = "GM0268";
    private static final String DISTRICT = "WK026801";

    private final Api api;
    private final LocalDate today;
    private final String municipality;
    private final String district;
    final String centre;
    final String team;
    final String provider;

    Circle(SystemUnderTest.Running running) {
        this(running, running.api());
    }

    /** A circle whose people send their requests by this way. */
    Circle(SystemUnderTest.Running running, Api api) {
        this(running, api, MUNICIPALITY, DISTRICT);
    }

    /** A circle in a district of another municipality. */
    Circle(SystemUnderTest.Running running, String municipality, String district) {
        this(running, running.api(), municipality, district);
    }

    private Circle(SystemUnderTest.Running running, Api api, String municipality, String district) {
        this.api = api;
        this.municipality = municipality;
        this.district = district;
        today = running.today();
        String school = made(OPERATOR, TEAM, "/organisations", Map.of("name", "Stichting Waalkant", "kind", "EDUCATION"));
        centre = made(OPERATOR, TEAM, "/centres", Map.of("organisationId", school, "name", "De Waalkant", "kind", "PRIMARY_SCHOOL",
                "municipality", municipality, "district", district));
        team = made(OPERATOR, TEAM, "/teams", Map.of("centreId", centre, "name", "Ondersteuningsteam De Waalkant"));
        provider = made(OPERATOR, TEAM, "/organisations", Map.of("name", "Jeugdhulp Rijk", "kind", "YOUTH_HELP"));
        belongs(TEACHER, "CENTRE", centre, "teacher");
        belongs(TEAM_CHAIR, "TEAM", team, "team-chair");
        belongs(PROVIDER, "ORGANISATION", provider, "provider-staff");
    }

    /** A six-year-old with two parents who both decide. */
    String registerChild(String givenName) {
        return register(child(givenName));
    }

    String register(Map<String, Object> child) {
        return made(TEACHER, CONSENT, "/children", child);
    }

    Map<String, Object> child(String givenName) {
        return new HashMap<>(Map.of("givenName", givenName, "familyName", "de Vries",
                "dateOfBirth", today.minusYears(6).minusDays(40).toString(), "municipality", municipality, "district", district, "centreId", centre,
                "holders", List.of(
                        Map.of("name", "Sanne de Vries", "accountId", MOTHER.id(), "relation", "MOTHER", "authorityBasis", "AUTHORITY_REGISTER"),
                        Map.of("name", "Daan de Vries", "accountId", FATHER.id(), "relation", "FATHER", "authorityBasis", "AUTHORITY_REGISTER"))));
    }

    String signalAbout(String child, String theme) {
        return made(TEACHER, SIGNAL, "/signals", signal(child, theme));
    }

    Map<String, Object> signal(String child, String theme) {
        return Map.of("subject", Map.of("kind", "CHILD", "childId", child), "questionType", "DEVELOPMENT",
                "origin", "SCHOOL", "themes", List.of(theme), "urgency", "CONCERN", "context", "SCHOOL", "centreId", centre, "ageBand", "6-7",
                "note", "Zegt weinig in de kring.");
    }

    void talkWithParents(String signal) {
        done(TEACHER, SIGNAL, "/signals/" + signal + "/talks",
                Map.of("talkedOn", today.toString(), "parentsView", "RECOGNISE", "note", "Ze zien het thuis ook."));
    }

    String askConsent(String child, String purpose, String recipientKind, String recipient) {
        return askConsentBy(TEACHER, child, purpose, recipientKind, recipient);
    }

    private String askConsentBy(Person asker, String child, String purpose, String recipientKind, String recipient) {
        return made(asker, CONSENT, "/children/" + child + "/consents", Map.of("purpose", purpose, "recipientKind", recipientKind,
                "recipientId", recipient, "scope", List.of(), "textVersion", "2026-1", "language", "nl"));
    }

    void agree(Person parent, String consent) {
        done(parent, CONSENT, "/consents/" + consent + "/answers", Map.of("answer", "GIVEN"));
    }

    void withdraw(Person parent, String consent) {
        done(parent, CONSENT, "/consents/" + consent + "/withdrawals", Map.of());
    }

    /** Asks, and both parents agree. */
    String agreed(String child, String purpose, String recipientKind, String recipient) {
        return agreedBy(TEACHER, child, purpose, recipientKind, recipient);
    }

    /** The same, asked by somebody else of the centre. */
    String agreedBy(Person asker, String child, String purpose, String recipientKind, String recipient) {
        String consent = askConsentBy(asker, child, purpose, recipientKind, recipient);
        agree(MOTHER, consent);
        agree(FATHER, consent);
        return consent;
    }

    void share(String signal) {
        done(TEACHER, SIGNAL, "/signals/" + signal + "/shares", Map.of("teamId", team));
    }

    String openCase(String signal) {
        return made(TEAM_CHAIR, TEAM, "/cases", Map.of("teamId", team, "signalId", signal));
    }

    /**
     * A concern that the team may discuss.
     *
     * @param discussing the consent of both parents on which it does
     */
    record OpenCase(String child, String signal, String discussing, String caseId) {}

    /** From a new child's registration to its case in the team: the talk was had, both parents agreed, the signal is shared. */
    OpenCase caseOf(String givenName) {
        String child = registerChild(givenName);
        String signal = signalAbout(child, "C1");
        talkWithParents(signal);
        String discussing = agreed(child, "DISCUSS_IN_TEAM", "TEAM", team);
        share(signal);
        return new OpenCase(child, signal, discussing, openCase(signal));
    }

    void decideToRefer(String caseId) {
        done(TEAM_CHAIR, TEAM, "/cases/" + caseId + "/discussions", discussion(true));
    }

    /** What the team came to: refer, which the parents endorse or not. */
    Map<String, Object> discussion(boolean parentsEndorsed) {
        return Map.of("heldOn", today.toString(), "decision", "REFER", "parentsEndorsed", parentsEndorsed,
                "summary", "Eerst lichte hulp, dicht bij huis.");
    }

    Map<String, Object> referral(String child, String caseId) {
        var body = new HashMap<String, Object>();
        body.putAll(Map.of("childId", child, "caseId", caseId, "providerId", provider, "level", "H1", "place", "HOME", "themes", List.of("C1")));
        return body;
    }

    String refer(String child, String caseId) {
        return made(TEAM_CHAIR, REFERRAL, "/referrals", referral(child, caseId));
    }

    void accept(String referral) {
        done(PROVIDER, REFERRAL, "/referrals/" + referral + "/acceptances", Map.of());
    }

    void start(String referral) {
        done(PROVIDER, REFERRAL, "/referrals/" + referral + "/starts", Map.of("startedOn", today.toString(), "place", "HOME"));
    }

    void close(String caseId) {
        done(TEAM_CHAIR, TEAM, "/cases/" + caseId + "/closures", Map.of("reason", "HELP_STARTED"));
    }

    /** Somebody joins the centre, the team or an organisation. */
    void belongs(Person person, String unitKind, String unit, String role) {
        made(OPERATOR, TEAM, "/affiliations", Map.of("personId", person.id(), "unitKind", unitKind, "unitId", unit, "role", role));
    }

    private String made(Person who, ServiceApp app, String path, Map<String, ?> body) {
        return api.made(who, app, path, body);
    }

    private void done(Person who, ServiceApp app, String path, Map<String, ?> body) {
        api.untilAccepted(who, app, path, body);
    }
}
