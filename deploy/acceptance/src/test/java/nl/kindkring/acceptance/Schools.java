package nl.kindkring.acceptance;

import static nl.kindkring.acceptance.Person.FATHER;
import static nl.kindkring.acceptance.Person.MOTHER;
import static nl.kindkring.acceptance.Person.OPERATOR;
import static nl.kindkring.acceptance.Person.TEACHER;
import static nl.kindkring.local.ServiceApp.CONSENT;
import static nl.kindkring.local.ServiceApp.SIGNAL;
import static nl.kindkring.local.ServiceApp.TEAM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Some schools of one municipality, spread over districts, whose teacher raises signals; enough of them at enough schools are released. All children are six or seven. */
final class Schools {

    private final Api api;
    private final String municipality;
    private final List<String> districts;
    private final LocalDate born;
    private final List<String> centres = new ArrayList<>();

    /** A child at a school, by its place among them. */
    record Child(String id, int school) {}

    Schools(SystemUnderTest.Running kindkring, String municipality, List<String> districts, int many) {
        this.api = kindkring.api();
        this.municipality = municipality;
        this.districts = districts;
        born = kindkring.today().minusYears(6).minusDays(40);
        String foundation = api.made(OPERATOR, TEAM, "/organisations", Map.of("name", "Stichting Duinrand", "kind", "EDUCATION"));
        for (int school = 0; school < many; school++) {
            String centre = api.made(OPERATOR, TEAM, "/centres", Map.of("organisationId", foundation, "name", "De Duinrand " + school, "kind", "PRIMARY_SCHOOL",
                    "municipality", municipality, "district", district(school)));
            api.made(OPERATOR, TEAM, "/affiliations", Map.of("personId", TEACHER.id(), "unitKind", "CENTRE", "unitId", centre, "role", "teacher"));
            centres.add(centre);
        }
    }

    /** So many children, in turn at so many schools, the first of which is the one at that place. */
    List<Child> children(int many, int firstSchool, int schools) {
        List<Child> children = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            int school = firstSchool + i % schools;
            children.add(new Child(api.made(TEACHER, CONSENT, "/children", Map.of("givenName", "Kind", "familyName", "de Vries", "dateOfBirth", born.toString(),
                    "municipality", municipality, "district", district(school), "centreId", centres.get(school), "holders", List.of(
                            Map.of("name", "Sanne de Vries", "accountId", MOTHER.id(), "relation", "MOTHER", "authorityBasis", "AUTHORITY_REGISTER"),
                            Map.of("name", "Daan de Vries", "accountId", FATHER.id(), "relation", "FATHER", "authorityBasis", "AUTHORITY_REGISTER")))), school));
        }
        return children;
    }

    /** A signal about each, on the day it is for signal-service. */
    void raise(String theme, List<Child> children) {
        children.forEach(child -> api.made(TEACHER, SIGNAL, "/signals", Map.of("subject", Map.of("kind", "CHILD", "childId", child.id()), "questionType", "DEVELOPMENT",
                "origin", "SCHOOL", "themes", List.of(theme), "urgency", "CONCERN", "context", "SCHOOL", "centreId", centres.get(child.school()), "ageBand", "6-7",
                "note", "Zegt weinig in de kring.")));
    }

    private String district(int school) {
        return districts.get(school % districts.size());
    }
}
