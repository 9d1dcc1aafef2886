package nl.kindkring.acceptance;

import static nl.kindkring.acceptance.Person.ATTENDANCE_OFFICER;
import static nl.kindkring.acceptance.Person.MOTHER;
import static nl.kindkring.acceptance.Person.OPERATOR;
import static nl.kindkring.acceptance.Person.OTHER_TEACHER;
import static nl.kindkring.acceptance.Person.PARTNERSHIP_OFFICER;
import static nl.kindkring.acceptance.Person.REPORTING_CODE_OFFICER;
import static nl.kindkring.acceptance.Person.TEACHER;
import static nl.kindkring.local.ServiceApp.REPORTING;
import static nl.kindkring.local.ServiceApp.SIGNAL;
import static nl.kindkring.local.ServiceApp.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** I: IJmond. What the municipality has to know, and what nobody but two people may know. */
@ExtendWith(SystemUnderTest.class)
class AbsenceAndSafetyStoryTest {

    /** Samenwerkingsverband PO2507, of which Nijmegen is part. */
    private static final String PARTNERSHIP = "PO2507";

    @Test
    @Tag("I20")
    @Tag("I21")
    @Tag("I22")
    @Tag("I24")
    @Tag("I25")
    @DisplayName("10. Absence and safety")
    void absenceAndSafety(SystemUnderTest.Running kindkring) {
        var circle = new Circle(kindkring);
        String municipality = kindkring.api().made(OPERATOR, TEAM, "/organisations", Map.of("name", "Gemeente", "kind", "MUNICIPALITY"));
        circle.belongs(ATTENDANCE_OFFICER, "ORGANISATION", municipality, "attendance-officer");
        circle.belongs(OTHER_TEACHER, "CENTRE", circle.centre, "teacher");
        circle.belongs(REPORTING_CODE_OFFICER, "CENTRE", circle.centre, "reporting-code-officer");
        kindkring.restart(Map.of(
                SIGNAL, Map.of("kindkring.signal.absence.offices." + Circle.MUNICIPALITY, municipality,
                        "kindkring.signal.absence.school-holidays", SchoolYears.around(kindkring.today(), Path.of("target")).toString(),
                        "kindkring.signal.absence.look-every", "1s"),
                REPORTING, Map.of("kindkring.reporting.absence.officers." + PARTNERSHIP, PARTNERSHIP_OFFICER.id())));
        // four weeks after this day lie in the quarter, and its end within three months
        SchoolQuarter quarter = SchoolQuarter.of(kindkring.today().plusWeeks(5));
        kindkring.moveTo(latest(kindkring.today(), quarter.lastDay().minusWeeks(8).with(DayOfWeek.WEDNESDAY)));

        longAway(kindkring, circle);
        sixteenHoursThenFourWeeks(kindkring, circle, circle.registerChild("Daan"));
        theReportingCode(kindkring, circle, circle.registerChild("Tess"));
        theFileForTheInspectorate(kindkring, quarter);
        noTrendOfTheQuarterShowsTheCase(kindkring, quarter);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** One child that is enrolled nowhere, and one that stayed away long before the quarter. */
    private static void longAway(SystemUnderTest.Running kindkring, Circle circle) {
        Api api = kindkring.api();
        String nowhere = api.made(TEACHER, SIGNAL, "/absences", Map.of("childId", circle.registerChild("Kees"), "centreId", circle.centre));
        api.untilAccepted(TEACHER, SIGNAL, "/absences/" + nowhere + "/non-enrolments", Map.of("since", kindkring.today().minusDays(3).toString()));
        String longer = api.made(TEACHER, SIGNAL, "/absences", Map.of("childId", circle.registerChild("Lies"), "centreId", circle.centre));
        api.untilAccepted(TEACHER, SIGNAL, "/absences/" + longer + "/stays", Map.of("since", kindkring.today().minusMonths(4).toString()));
        alertedOnTheTopic(kindkring, nowhere, "ABSOLUTE");
        alertedOnTheTopic(kindkring, longer, "RELATIVE");
    }

    /** Absolute, four weeks to three months, and longer: for the officer of the partnership alone, when the quarter is over. */
    private static void theFileForTheInspectorate(SystemUnderTest.Running kindkring, SchoolQuarter quarter) {
        Api api = kindkring.api();
        String file = "/absence-files/" + PARTNERSHIP + "/" + quarter.name();
        assertThat(api.get(PARTNERSHIP_OFFICER, REPORTING, file).status()).as("the quarter is not over").isEqualTo(409);
        kindkring.moveTo(quarter.lastDay().plusDays(3));
        assertThat(api.get(ATTENDANCE_OFFICER, REPORTING, file).status()).as("for nobody else").isEqualTo(403);
        Awaitility.await("each child is counted").atMost(Api.PATIENCE).untilAsserted(() -> {
            Answer counted = api.get(PARTNERSHIP_OFFICER, REPORTING, file);
            assertThat(counted.status()).isEqualTo(200);
            JsonNode ofTheTown = StreamSupport.stream(counted.json().path("lines").spliterator(), false)
                    .filter(line -> line.path("area").asText().equals(Circle.MUNICIPALITY)).findFirst().orElseThrow().path("onLastDay");
            assertThat(List.of(ofTheTown.path("absolute").asInt(), ofTheTown.path("relativeTo3Months").asInt(), ofTheTown.path("relativeLonger").asInt()))
                    .as("absolute, four weeks to three months, longer").containsExactly(1, 1, 1);
        });
    }

    private static void sixteenHoursThenFourWeeks(SystemUnderTest.Running kindkring, Circle circle, String child) {
        Api api = kindkring.api();
        String file = api.made(TEACHER, SIGNAL, "/absences", Map.of("childId", child, "centreId", circle.centre));
        LocalDate since = fourHoursOnEachOfFourSchoolDays(kindkring, file);
        assertThat(alerts(api, file)).as("sixteen hours alert the municipality").containsExactly("HOURS_16");
        alertedOnTheTopic(kindkring, file, "HOURS_16");

        api.untilAccepted(TEACHER, SIGNAL, "/absences/" + file + "/stays", Map.of("since", since.toString()));
        assertThat(alerts(api, file)).as("not yet four weeks").containsExactly("HOURS_16");
        kindkring.moveTo(kindkring.today().plusWeeks(5));
        Awaitility.await("past four weeks: a long-term absentee").atMost(Api.PATIENCE).until(() -> alerts(api, file).contains("RELATIVE"));
        alertedOnTheTopic(kindkring, file, "RELATIVE");
        Awaitility.await("the parents see that the municipality read").atMost(Api.PATIENCE).untilAsserted(() ->
                assertThat(new OwnReads(api).rows(child)).anySatisfy(row -> assertThat(row.path("actor").asText()).isEqualTo(ATTENDANCE_OFFICER.id())));
    }

    /** The latest school days up to today, the first of which is given back; a day without school refuses. */
    private static LocalDate fourHoursOnEachOfFourSchoolDays(SystemUnderTest.Running kindkring, String file) {
        Api api = kindkring.api();
        int registered = 0;
        LocalDate day = kindkring.today();
        for (; registered < 4; day = day.minusDays(1)) {
            assertThat(day).as("four school days within two weeks").isAfter(kindkring.today().minusDays(14));
            Answer answer = api.post(TEACHER, SIGNAL, "/absences/" + file + "/registrations",
                    Map.of("day", day.toString(), "hours", 4, "kind", "UNLAWFUL"));
            if (answer.accepted()) {
                registered++;
                assertThat(alertsOfSchool(api, file)).as(4 * registered + " hours").hasSize(registered < 4 ? 0 : 1);
            }
        }
        return day.plusDays(1);
    }

    private static List<String> alerts(Api api, String file) {
        Answer read = api.untilStatus(200, ATTENDANCE_OFFICER, SIGNAL, "/alerted-absences/" + file);
        return read.json().path("alerts").findValuesAsText("kind");
    }

    private static List<String> alertsOfSchool(Api api, String file) {
        return api.get(TEACHER, SIGNAL, "/absences/" + file).json().path("alerts").findValuesAsText("kind");
    }

    private static void alertedOnTheTopic(SystemUnderTest.Running kindkring, String file, String kind) {
        Awaitility.await(kind + " on the topic").atMost(Api.PATIENCE).untilAsserted(() -> assertThat(Published.on(kindkring.system().bootstrap(),
                "kindkring.signal.v1", event -> event.stream().equals(file) && event.data().path("kind").asText().equals(kind)).events())
                .singleElement().satisfies(event -> assertThat(event.data().path("municipality").asText()).isEqualTo(Circle.MUNICIPALITY)));
    }

    private static void theReportingCode(SystemUnderTest.Running kindkring, Circle circle, String child) {
        Api api = kindkring.api();
        String discussing = circle.agreed(child, "DISCUSS_IN_TEAM", "TEAM", circle.team);
        Set<String> readsBefore = new HashSet<>(new OwnReads(api).about(child));
        String today = kindkring.today().toString();
        String safety = api.made(TEACHER, SIGNAL, "/reporting-codes", Map.of("childId", child, "centreId", circle.centre, "suspectedOf", "HOME",
                "signals", "Blauwe plekken op de rug, en schrikt van een hand."));
        String steps = "/reporting-codes/" + safety;
        api.untilAccepted(TEACHER, SIGNAL, steps + "/consults", Map.of("with", List.of("SAFE_HOME"), "on", today, "account", "Zonder naam besproken."));
        assertThat(api.post(TEACHER, SIGNAL, steps + "/skipped-steps", Map.of("step", "TALK", "account", "Kan niet.")).status())
                .as("the talk is not skipped without a reason").isEqualTo(400);
        api.untilAccepted(TEACHER, SIGNAL, steps + "/skipped-steps",
                Map.of("step", "TALK", "reason", "CHILD_AT_RISK", "account", "Een gesprek brengt het kind in gevaar."));
        circle.withdraw(MOTHER, discussing);
        api.untilAccepted(TEACHER, SIGNAL, steps + "/weighings", Map.of("suspicion", true, "unsafety", "ACUTE_AND_STRUCTURAL", "account", "Nu en al langer."));
        api.untilAccepted(TEACHER, SIGNAL, steps + "/decisions", Map.of("decision", "REPORT", "account", "Melden."));
        JsonNode report = api.get(TEACHER, SIGNAL, steps + "/report").json();
        assertThat(report.path("to").path("name").asText()).startsWith("Veilig Thuis");
        assertThat(report.path("ground").asText()).as("without consent").isEqualTo("REPORTING_RIGHT");
        api.untilAccepted(TEACHER, SIGNAL, steps + "/hand-overs", Map.of("channel", "PORTAL", "on", today));
        assertThat(api.get(TEACHER, SIGNAL, steps).json().path("status").asText()).as("a withdrawal does not stop it").isEqualTo("REPORTED");

        assertThat(api.get(OTHER_TEACHER, SIGNAL, steps).status()).as("a colleague cannot see it").isEqualTo(404);
        assertThat(api.get(OTHER_TEACHER, SIGNAL, "/reporting-codes").json().toString()).doesNotContain(safety);
        assertThat(api.get(MOTHER, SIGNAL, steps).status()).isEqualTo(403);
        assertThat(api.get(REPORTING_CODE_OFFICER, SIGNAL, steps).status()).isEqualTo(200);
        noLogOfTheParentsShowsIt(api, circle, child, readsBefore);
        noTopicShowsIt(kindkring, safety);
    }

    /** What comes into the parents' log afterwards is what others read, and none of it is the case. */
    private static void noLogOfTheParentsShowsIt(Api api, Circle circle, String child, Set<String> before) {
        String signal = circle.signalAbout(child, "B4");
        api.untilStatus(200, OTHER_TEACHER, SIGNAL, "/signals/" + signal);
        Awaitility.await("a later read is in the log").atMost(Api.PATIENCE).untilAsserted(() ->
                assertThat(since(api, child, before)).contains(OTHER_TEACHER.id() + " signal"));
        assertThat(since(api, child, before)).allSatisfy(row -> assertThat(row).doesNotContain("report").doesNotContain("safety").doesNotContain("code"));
        assertThat(since(api, child, before)).as("nothing of the teacher who reported, but what that teacher did about the signal")
                .noneMatch(row -> row.startsWith(TEACHER.id()) && !row.endsWith(" signal"));
    }

    private static Set<String> since(Api api, String child, Set<String> before) {
        return new OwnReads(api).rows(child).stream().filter(row -> !before.contains(row.path("id").asText()))
                .map(row -> row.path("actor").asText() + " " + row.path("what").asText()).collect(Collectors.toSet());
    }

    private static void noTopicShowsIt(SystemUnderTest.Running kindkring, String safety) {
        List<String> everything = TopicReader.everything(kindkring.system().bootstrap()).stream()
                .map(TopicReader::text).toList();
        assertThat(everything).isNotEmpty().noneMatch(record -> record.contains(safety) || record.contains("REPORTING_RIGHT") || record.contains("Blauwe"));
    }

    /** Of no area: safety at home is no theme, and safety no outcome, of any table; not even one that is withheld. */
    private static void noTrendOfTheQuarterShowsTheCase(SystemUnderTest.Running kindkring, SchoolQuarter quarter) {
        new ReleaseRun(kindkring).untilDone();
        for (String area : List.of(Circle.MUNICIPALITY, PARTNERSHIP)) {
            List<JsonNode> records = ReleasedRecords.of(kindkring.api(), area).all();
            assertThat(records).as(area).anySatisfy(record -> assertThat(record.path("period").asText()).isEqualTo(quarter.name()));
            assertThat(records.stream().flatMap(record -> record.required("cell").properties().stream()).map(code -> code.getValue().asText()).distinct())
                    .as(area).contains("B4", "REFERRED", "RELATIVE").doesNotContain("D4", "SAFETY");
        }
    }
}
