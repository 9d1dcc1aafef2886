package nl.kindkring.team.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.team.TeamServiceTest;
import nl.kindkring.team.application.ReadModelRebuild;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who joins one case, and who follows the child in the end. */
@QuarkusTest
@DisplayName("A case conference")
class CaseExpertTest extends TeamServiceTest {

    @Inject ReadModelRebuild rebuild;
    private final String nurse = UUID.randomUUID().toString();
    private final String coach = UUID.randomUUID().toString();

    @Test
    @Tag("N16")
    @DisplayName("adds two experts, each with consent of its own, who read this case and no other, also after a rebuild")
    void twoExperts() {
        UUID caseId = openCase();
        partners();
        add(caseId, nurse).then().statusCode(403).body("type", equalTo("urn:kindkring:problem:no-permit-for-expert"));
        permitExpert(nurse);
        UUID coachsPermit = permitExpert(coach);
        as(nurse, "youth-nurse").get("/v1/cases/{id}", caseId).then().statusCode(404);
        add(caseId, nurse).then().statusCode(204).header("ETag", "\"2\"");
        add(caseId, coach).then().statusCode(204).header("ETag", "\"3\"");
        add(caseId, coach).then().statusCode(409).body("type", equalTo("urn:kindkring:problem:expert-added-before"));
        rebuild.rebuild();
        as(nurse, "youth-nurse").get("/v1/cases/{id}", caseId).then().statusCode(200).body("experts", hasSize(2));
        as(nurse, "youth-nurse").get("/v1/cases").then().body("items.caseId", contains(caseId.toString())).body("items.follower", contains("TEAM"));
        as(nurse, "youth-nurse").queryParam("teamId", team).get("/v1/cases").then().body("items", hasSize(0));
        as(nurse, "youth-nurse").body(Map.of("reason", "PARENTS_DECLINED")).post("/v1/cases/{id}/closures", caseId).then().statusCode(404);
        withdrawExpert(coachsPermit, coach);
        as(coach, "family-coach").get("/v1/cases/{id}", caseId).then().statusCode(403)
                .body("type", equalTo("urn:kindkring:problem:no-permit-for-expert"));
        close(caseId, "PARENTS_DECLINED").then().statusCode(204);
        as(nurse, "youth-nurse").get("/v1/cases/{id}", caseId).then().statusCode(404);
        as(nurse, "youth-nurse").get("/v1/cases").then().body("items", hasSize(0));
    }

    @Test
    @DisplayName("is closed to an expert as soon as the team itself may no longer discuss the child (J2)")
    void teamsConsentEnds() {
        shareSignal();
        UUID teams = permit(List.of());
        UUID caseId = made(open());
        partners();
        permitExpert(nurse);
        add(caseId, nurse).then().statusCode(204);
        withdraw(teams);
        as(nurse, "youth-nurse").get("/v1/cases/{id}", caseId).then().statusCode(403);
        add(caseId, coach).then().statusCode(403).body("type", equalTo("urn:kindkring:problem:no-permit"));
    }

    @Test
    @DisplayName("refuses who belongs nowhere, who is a member, and a body that is wrong")
    void refused() {
        UUID caseId = openCase();
        add(caseId, "nobody").then().statusCode(400).body("errors.pointer", contains("/personId"));
        add(caseId, chair).then().statusCode(409).body("type", equalTo("urn:kindkring:problem:expert-is-member"));
        add(caseId, "a b").then().statusCode(400);
        assertThat(asChair().get("/v1/cases/{id}", caseId).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    @Tag("N17")
    @Tag("N18")
    @DisplayName("is followed by the team until a provider reports that help started; then by the provider, and the team's next read is refused")
    void handedOver() {
        UUID caseId = openCase();
        partners();
        permitExpert(nurse);
        add(caseId, nurse).then().statusCode(204);
        discuss(caseId, "REFER").then().statusCode(204);
        close(caseId, "HELP_STARTED").then().statusCode(409).body("type", equalTo("urn:kindkring:problem:help-not-started"));
        helpStarts(caseId);
        asChair().get("/v1/cases/{id}", caseId).then().statusCode(403).body("type", equalTo("urn:kindkring:problem:handed-over"));
        as(nurse, "youth-nurse").get("/v1/cases/{id}", caseId).then().statusCode(403).body("type", equalTo("urn:kindkring:problem:handed-over"));
        discuss(caseId, "FOLLOW").then().statusCode(409).body("type", equalTo("urn:kindkring:problem:help-has-started"));
        asChair().get("/v1/cases").then().body("items.follower", contains("PROVIDER"));
        close(caseId, "HELP_STARTED").then().statusCode(204);
        asChair().get("/v1/cases/{id}", caseId).then().statusCode(403);
        asChair().get("/v1/cases").then().body("items.follower", contains("PROVIDER")).body("items.status", contains("CLOSED"));
    }

    private void partners() {
        made(operator().body(belonging(nurse, "ORGANISATION", organisation, "youth-nurse")).post("/v1/affiliations"));
        made(operator().body(belonging(coach, "ORGANISATION", organisation, "family-coach")).post("/v1/affiliations"));
    }

    private Response add(UUID caseId, String person) {
        return asChair().body(Map.of("personId", person)).post("/v1/cases/{id}/experts", caseId);
    }
}
