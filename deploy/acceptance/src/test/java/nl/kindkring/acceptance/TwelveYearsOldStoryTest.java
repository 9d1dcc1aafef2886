package nl.kindkring.acceptance;

import static nl.kindkring.acceptance.Person.FATHER;
import static nl.kindkring.acceptance.Person.MOTHER;
import static nl.kindkring.acceptance.Person.PROVIDER;
import static nl.kindkring.acceptance.Person.TEACHER;
import static nl.kindkring.acceptance.Person.TEAM_CHAIR;
import static nl.kindkring.acceptance.Person.YOUTH;
import static nl.kindkring.local.ServiceApp.CONSENT;
import static nl.kindkring.local.ServiceApp.REFERRAL;
import static nl.kindkring.local.ServiceApp.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** L: Jeugdondersteuner Kindcentrum, Leeuwarden. One case stands in the report of its team; a trend shows no single one. */
@ExtendWith(SystemUnderTest.class)
class TwelveYearsOldStoryTest {

    @Test
    @Tag("L2")
    @Tag("L3")
    @Tag("L6")
    @Tag("L8")
    @Tag("L10")
    @DisplayName("3. Twelve years old")
    void twelveYearsOld(SystemUnderTest.Running kindkring) {
        Api api = kindkring.api();
        LocalDate noticed = kindkring.today();
        var circle = new Circle(kindkring);
        String child = circle.register(twelve(circle, noticed));
        String signal = circle.signalAbout(child, "A1");
        circle.talkWithParents(signal);
        String discussing = circle.askConsent(child, "DISCUSS_IN_TEAM", "TEAM", circle.team);
        circle.agree(MOTHER, discussing);
        circle.agree(FATHER, discussing);

        assertThat(api.post(TEACHER, SIGNAL, "/signals/" + signal + "/shares", Map.of("teamId", circle.team)).status())
                .as("both parents consent, the child has not").isEqualTo(403);
        circle.agree(YOUTH, discussing);
        circle.share(signal);
        String caseId = circle.openCase(signal);
        circle.decideToRefer(caseId);
        String referring = circle.agreed(child, "REFER", "ORGANISATION", circle.provider);
        circle.agree(YOUTH, referring);
        Map<String, Object> lightHelp = circle.referral(child, caseId);
        lightHelp.put("level", "H2");
        String referral = api.made(TEAM_CHAIR, REFERRAL, "/referrals", lightHelp);
        circle.accept(referral);

        kindkring.moveTo(noticed.plusDays(9));
        api.untilAccepted(PROVIDER, REFERRAL, "/referrals/" + referral + "/starts",
                Map.of("startedOn", kindkring.today().toString(), "place", "HOME"));

        JsonNode report = api.get(TEAM_CHAIR, REFERRAL, "/help-reports?teamId=" + circle.team + "&from=" + noticed + "&until=" + kindkring.today()).json();
        assertThat(report.path("daysToHelp").path("median").asInt()).isEqualTo(9);
        assertThat(report.path("links").findValuesAsText("links")).as("the first that was asked").containsExactly("1");
        assertThat(report.path("levels").findValuesAsText("level")).containsExactly("H2");
        assertThat(report.path("places").findValuesAsText("place")).containsExactly("HOME");
        assertThat(report.path("cases").asInt()).isEqualTo(1);
        assertThat(report.path("withSpecialist").asInt()).isZero();
        assertThat(report.path("withoutSpecialist").asInt()).isEqualTo(1);
        assertThat(report.toString()).doesNotContain(child).doesNotContain(caseId).doesNotContain(referral);
        assertThat(api.get(YOUTH, CONSENT, "/my/consents?childId=" + child).json().path("items")).as("the child sees what it said yes to").hasSize(2);
    }

    /** Exactly twelve, with a login of its own. */
    private static Map<String, Object> twelve(Circle circle, LocalDate today) {
        Map<String, Object> child = circle.child("Sam");
        child.put("dateOfBirth", today.minusYears(12).toString());
        child.put("accountId", YOUTH.id());
        return child;
    }
}
