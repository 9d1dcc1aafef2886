package nl.kindkring.team.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.platform.testing.ContractCheck;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.platform.testing.TopicRecord;
import nl.kindkring.team.TeamServiceTest;
import nl.kindkring.team.application.ReadModelRebuild;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Never: a case for who is no member; a disclosure that is not in the log; a word that a person wrote outside (DOMAIN 4). */
@QuarkusTest
@DisplayName("A case")
class CaseAccessTest extends TeamServiceTest {

    @Inject ReadModelRebuild rebuild;

    @Test
    @DisplayName("of another team looks as if there were none, and leaves a row in the denial log")
    void foreign() throws SQLException {
        UUID caseId = openCase();
        String stranger = UUID.randomUUID().toString();
        made(operator().body(belonging(stranger, "CENTRE", centre, "teacher")).post("/v1/affiliations"));
        Response foreign = as(stranger, "teacher").get("/v1/cases/{id}", caseId);
        Response unknown = as(stranger, "teacher").get("/v1/cases/{id}", UUID.randomUUID());
        foreign.then().statusCode(404);
        assertThat(same(foreign)).isEqualTo(same(unknown));
        as(stranger, "teacher").body(Map.of("reason", "PARENTS_DECLINED")).post("/v1/cases/{id}/closures", caseId).then().statusCode(404);
        as(stranger, "teacher").body(Map.of("teamId", team, "signalId", signal)).post("/v1/cases").then().statusCode(404);
        as(stranger, "teacher").queryParam("teamId", team).get("/v1/cases").then().statusCode(200).body("items", hasSize(0));
        assertThat(denials(stranger, caseId)).isEqualTo(2);
        assertThat(denials(stranger, team)).isEqualTo(1);
    }

    @Test
    @DisplayName("is out of reach at the very next request once the membership ended (K8)")
    void membershipEnds() {
        UUID caseId = openCase();
        asChair().get("/v1/cases/{id}", caseId).then().statusCode(200);
        operator().delete("/v1/affiliations/{id}", membership).then().statusCode(204);
        asChair().get("/v1/cases/{id}", caseId).then().statusCode(404);
        discuss(caseId, "FOLLOW").then().statusCode(404);
        asChair().get("/v1/cases").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    @DisplayName("needs a role that meets cases")
    void roles() {
        UUID caseId = openCase();
        as(chair, "operator").get("/v1/cases/{id}", caseId).then().statusCode(403);
        as(chair, "director").get("/v1/cases").then().statusCode(403);
        as(chair, "provider-staff").get("/v1/cases/{id}", caseId).then().statusCode(403);
    }

    @Test
    @DisplayName("is told to the parents' log whenever the team opens, discusses or reads it, on the ground of consent (J2)")
    void disclosed() {
        try (var log = TopicProbe.fromNow("kindkring.disclosure.v1")) {
            UUID caseId = openCase();
            discuss(caseId, "FOLLOW").then().statusCode(204);
            asChair().get("/v1/cases/{id}", caseId).then().statusCode(200);
            List<TopicRecord> told = log.await(3, "nl.kindkring.disclosure.made.v1", record -> child.toString().equals(record.key()));
            assertThat(told).extracting(record -> record.json().path("what").asText())
                    .containsExactlyInAnyOrder("case-opened", "case-discussed", "case");
            assertThat(told).allSatisfy(record -> {
                ContractCheck.assertMeets(record.type(), record.value());
                assertThat(record.json().path("ground").asText()).isEqualTo("CONSENT");
                assertThat(record.json().path("actor").asText()).isEqualTo(chair);
                assertThat(record.json().path("unitId").asText()).isEqualTo(team.toString());
            });
        }
    }

    @Test
    @DisplayName("leaves as coded events in order that meet their contract, without a word that was written, also not readable in the database")
    void published() throws SQLException {
        try (var topic = TopicProbe.fromNow("kindkring.team.v1")) {
            UUID caseId = openCase();
            discuss(caseId, "REFER").then().statusCode(204);
            close(caseId, "PARENTS_DECLINED").then().statusCode(204);
            topic.await("nl.kindkring.team.case-closed.v1", record -> caseId.toString().equals(record.key()));
            List<TopicRecord> about = topic.records().stream().filter(record -> caseId.toString().equals(record.key())).toList();
            assertThat(about).extracting(TopicRecord::type).containsExactly(
                    "nl.kindkring.team.case-opened.v1", "nl.kindkring.team.case-discussed.v1", "nl.kindkring.team.case-closed.v1");
            about.forEach(record -> ContractCheck.assertMeets(record.type(), record.value()));
            assertThat(about + " " + rows("event") + rows("case_work_list") + rows("idempotency_key")).doesNotContain("Lichte hulp");
        }
    }

    @Test
    @DisplayName("and the directory are the same after their tables are made anew from history")
    void rebuilt() throws SQLException {
        UUID caseId = openCase();
        discuss(caseId, "ADVISE").then().statusCode(204);
        List<String> tables = List.of("organisation_entry", "centre_entry", "team_entry", "affiliation_entry", "case_work_list");
        List<String> before = new ArrayList<>();
        for (String table : tables) {
            before.addAll(rows(table));
        }
        rebuild.rebuild();
        List<String> after = new ArrayList<>();
        for (String table : tables) {
            after.addAll(rows(table));
        }
        assertThat(after).isEqualTo(before).isNotEmpty();
    }

    private static Map<String, Object> same(Response problem) {
        Map<String, Object> body = problem.jsonPath().getMap("");
        body.remove("instance"); // names the request
        return body;
    }

    private List<String> rows(String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = database.getConnection(); var statement = connection.createStatement();
             var result = statement.executeQuery("select t::text from " + table + " t order by 1")) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
