package nl.kindkring.bench.system;

import static nl.kindkring.local.ServiceApp.CONSENT;
import static nl.kindkring.local.ServiceApp.REFERRAL;
import static nl.kindkring.local.ServiceApp.SIGNAL;
import static nl.kindkring.local.ServiceApp.TEAM;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** One child with two parents, a teacher, a team that may discuss it and a provider that may know of its referral, for as long as both parents consent. */
final class Circle {

    private static final String TEACHER = "teacher";
    private static final String CHAIR = "team-chair";
    private static final String MOTHER = "parent";
    private static final String FATHER = "parent2";
    private static final String OPERATOR = "operator";
    private static final String PROVIDER = "provider-staff";
    private static final int OTHERS = 50;

    private final People people;
    private final String today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
    private final String centre;
    private final String team;
    private final String provider;
    private final String child;
    private final List<String> otherChildren = new ArrayList<>();
    private final AtomicInteger statements = new AtomicInteger();
    private final String caseId;
    private final String referral;
    private String discussing;
    private String referring;

    Circle(People people) throws Exception {
        this.people = people;
        var school = people.post(OPERATOR, TEAM, "/organisations", Map.of("name", "Stichting Meting", "kind", "EDUCATION"));
        centre = people.post(OPERATOR, TEAM, "/centres", Map.of("organisationId", school, "name", "De Meting", "kind", "PRIMARY_SCHOOL",
                "municipality", "GM0268", "district", "WK026801"));
        team = people.post(OPERATOR, TEAM, "/teams", Map.of("centreId", centre, "name", "Team De Meting"));
        provider = people.post(OPERATOR, TEAM, "/organisations", Map.of("name", "Jeugdhulp Meting", "kind", "YOUTH_HELP"));
        belongs(account(2), "CENTRE", centre, TEACHER);
        belongs(account(10), "TEAM", team, CHAIR);
        belongs(account(9), "ORGANISATION", provider, PROVIDER);
        child = register("Noor");
        while (otherChildren.size() < OTHERS) {
            otherChildren.add(register("Sem"));
        }
        var signal = notice();
        talk(signal);
        agreeAgain();
        people.post(TEACHER, SIGNAL, "/signals/" + signal + "/shares", Map.of("teamId", team));
        caseId = people.post(CHAIR, TEAM, "/cases", Map.of("teamId", team, "signalId", signal));
        people.post(CHAIR, TEAM, "/cases/" + caseId + "/discussions", Map.of("heldOn", today, "decision", "REFER", "parentsEndorsed", true,
                "summary", "Eerst lichte hulp."));
        referral = people.post(CHAIR, REFERRAL, "/referrals", Map.of("childId", child, "caseId", caseId, "providerId", provider, "level", "H1",
                "place", "HOME", "themes", List.of("C1")));
    }

    /** Both parents agree, again: that the team discusses, and that the provider is asked. */
    void agreeAgain() throws Exception {
        discussing = agree("DISCUSS_IN_TEAM", "TEAM", team);
        referring = agree("REFER", "ORGANISATION", provider);
    }

    /** One parent withdraws that the team discusses; returns when consent-service has acknowledged it. */
    void withdrawDiscussing() throws Exception {
        people.post(MOTHER, CONSENT, "/consents/" + discussing + "/withdrawals", Map.of());
    }

    /** The same for the provider. */
    void withdrawReferring() throws Exception {
        people.post(MOTHER, CONSENT, "/consents/" + referring + "/withdrawals", Map.of());
    }

    /** How team-service answers the chair of the team now. */
    int statusOfCase() throws Exception {
        return people.get(CHAIR, TEAM, "/cases/" + caseId);
    }

    /** How referral-service answers the provider now. */
    int statusOfReferral() throws Exception {
        return people.get(PROVIDER, REFERRAL, "/referrals/" + referral);
    }

    /** How signal-service answers the teacher who brings the team in for a signal that was talked over. */
    int statusOfSharing(String signal) throws Exception {
        return people.status(TEACHER, SIGNAL, "/signals/" + signal + "/shares", Map.of("teamId", team));
    }

    /** A new signal about the child. */
    String notice() throws Exception {
        return people.post(TEACHER, SIGNAL, "/signals", Map.of("subject", Map.of("kind", "CHILD", "childId", child), "questionType", "DEVELOPMENT",
                "origin", "SCHOOL", "themes", List.of("C1"), "urgency", "CONCERN", "context", "SCHOOL", "centreId", centre, "ageBand", "6-7"));
    }

    /** It is talked over with the parents. */
    void talk(String signal) throws Exception {
        people.post(TEACHER, SIGNAL, "/signals/" + signal + "/talks", Map.of("talkedOn", today, "parentsView", "RECOGNISE"));
    }

    /** A command to consent-service, about another child: none of them gets so many that its events become long to read. */
    void addStatement() throws Exception {
        people.post(MOTHER, CONSENT, "/my/children/" + otherChildren.get(statements.getAndIncrement() % OTHERS) + "/statements", Map.of("audience", "PRIVATE", "words", "Dit is voor mijzelf."));
    }

    /** A command to team-service. */
    void addOrganisation() throws Exception {
        people.post(OPERATOR, TEAM, "/organisations", Map.of("name", "Stichting Meting", "kind", "EDUCATION"));
    }

    private String register(String givenName) throws Exception {
        return people.post(TEACHER, CONSENT, "/children", Map.of("givenName", givenName, "familyName", "de Vries",
                "dateOfBirth", LocalDate.now().minusYears(6).minusDays(40).toString(), "municipality", "GM0268", "district", "WK026801", "centreId", centre,
                "holders", List.of(holder("Sanne de Vries", account(11), "MOTHER"), holder("Daan de Vries", account(101), "FATHER"))));
    }

    private String agree(String purpose, String kind, String recipient) throws Exception {
        var asked = people.post(TEACHER, CONSENT, "/children/" + child + "/consents", Map.of("purpose", purpose, "recipientKind", kind,
                "recipientId", recipient, "scope", List.of(), "textVersion", "2026-1", "language", "nl"));
        for (var parent : List.of(MOTHER, FATHER)) {
            people.post(parent, CONSENT, "/consents/" + asked + "/answers", Map.of("answer", "GIVEN"));
        }
        return asked;
    }

    private void belongs(String person, String unitKind, String unit, String role) throws Exception {
        people.post(OPERATOR, TEAM, "/affiliations", Map.of("personId", person, "unitKind", unitKind, "unitId", unit, "role", role));
    }

    private static Map<String, String> holder(String name, String account, String relation) {
        return Map.of("name", name, "accountId", account, "relation", relation, "authorityBasis", "AUTHORITY_REGISTER");
    }

    /** The local realm's fixed account ids. */
    private static String account(int number) {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }
}
