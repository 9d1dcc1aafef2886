package nl.kindkring.bench.system;

import static nl.kindkring.local.ServiceApp.CONSENT;
import static nl.kindkring.local.ServiceApp.SIGNAL;
import static nl.kindkring.local.ServiceApp.TEAM;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** One child with two parents, a teacher and a team that may discuss it for as long as both parents consent. */
final class Circle {

    private static final String TEACHER = "teacher";
    private static final String CHAIR = "team-chair";
    private static final String MOTHER = "parent";
    private static final String FATHER = "parent2";
    private static final String OPERATOR = "operator";

    private final People people;
    private final String team;
    private final String child;
    private final String caseId;
    private String consent;

    Circle(People people) throws Exception {
        this.people = people;
        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
        var school = people.post(OPERATOR, TEAM, "/organisations", Map.of("name", "Stichting Meting", "kind", "EDUCATION"));
        var centre = people.post(OPERATOR, TEAM, "/centres", Map.of("organisationId", school, "name", "De Meting", "kind", "PRIMARY_SCHOOL",
                "municipality", "GM0268", "district", "WK026801"));
        team = people.post(OPERATOR, TEAM, "/teams", Map.of("centreId", centre, "name", "Team De Meting"));
        belongs(account(2), "CENTRE", centre, TEACHER);
        belongs(account(10), "TEAM", team, CHAIR);
        child = people.post(TEACHER, CONSENT, "/children", Map.of("givenName", "Noor", "familyName", "de Vries",
                "dateOfBirth", LocalDate.now().minusYears(6).minusDays(40).toString(), "municipality", "GM0268", "district", "WK026801", "centreId", centre,
                "holders", List.of(holder("Sanne de Vries", account(11), "MOTHER"), holder("Daan de Vries", account(101), "FATHER"))));
        var signal = people.post(TEACHER, SIGNAL, "/signals", Map.of("subject", Map.of("kind", "CHILD", "childId", child), "questionType", "DEVELOPMENT",
                "origin", "SCHOOL", "themes", List.of("C1"), "urgency", "CONCERN", "context", "SCHOOL", "centreId", centre, "ageBand", "6-7"));
        people.post(TEACHER, SIGNAL, "/signals/" + signal + "/talks", Map.of("talkedOn", today, "parentsView", "RECOGNISE"));
        consent = agree();
        people.post(TEACHER, SIGNAL, "/signals/" + signal + "/shares", Map.of("teamId", team));
        caseId = people.post(CHAIR, TEAM, "/cases", Map.of("teamId", team, "signalId", signal));
    }

    /** Both parents agree, again. */
    void agreeAgain() throws Exception {
        consent = agree();
    }

    /** One parent withdraws; returns when consent-service has acknowledged it. */
    void withdraw() throws Exception {
        people.post(MOTHER, CONSENT, "/consents/" + consent + "/withdrawals", Map.of());
    }

    /** How team-service answers the chair of the team now. */
    int statusOfCase() throws Exception {
        return people.get(CHAIR, TEAM, "/cases/" + caseId);
    }

    private String agree() throws Exception {
        var asked = people.post(TEACHER, CONSENT, "/children/" + child + "/consents", Map.of("purpose", "DISCUSS_IN_TEAM", "recipientKind", "TEAM",
                "recipientId", team, "scope", List.of(), "textVersion", "2026-1", "language", "nl"));
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
