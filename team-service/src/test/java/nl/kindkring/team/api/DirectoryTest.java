package nl.kindkring.team.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.kindkring.platform.testing.ContractCheck;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.platform.testing.TopicRecord;
import nl.kindkring.team.TeamServiceTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The directory")
class DirectoryTest extends TeamServiceTest {

    @Test
    @DisplayName("gives back what was registered, and where")
    void readBack() {
        Response made = operator().body(aCentre(organisation)).post("/v1/centres");
        made.then().statusCode(201).header("ETag", "\"1\"").header("Location", endsWith("/v1/centres/" + made.jsonPath().getString("id")));
        asChair().get(made.header("Location")).then().statusCode(200).header("ETag", "\"1\"").body("name", equalTo("De Zeester"))
                .body("municipality", equalTo("GM0453")).body("organisationId", equalTo(organisation.toString()));
        asChair().get("/v1/organisations/{id}", organisation).then().statusCode(200).body("kind", equalTo("EDUCATION"));
        asChair().get("/v1/centres/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    @Tag("L7")
    @Tag("K5")
    @DisplayName("warns with the six sectors of a team, of which nobody fills the vacant ones (L7), and shows which disciplines it has (K5)")
    void sectors() {
        asChair().get("/v1/teams/{id}", team).then().statusCode(200).body("sectors", hasSize(6))
                .body("sectors.vacant", everyItem(equalTo(true))).body("complete", equalTo(false));
        Map<String, Object> supporter = belonging(UUID.randomUUID().toString(), "TEAM", team, "youth-supporter");
        supporter.putAll(Map.of("sector", "YOUTH_HELP", "discipline", "SOCIAL_WORK"));
        made(operator().body(supporter).post("/v1/affiliations"));
        Map<String, Object> elsewhere = belonging(UUID.randomUUID().toString(), "CENTRE", centre, "teacher");
        elsewhere.put("sector", "PRIMARY_EDUCATION");
        made(operator().body(elsewhere).post("/v1/affiliations"));
        asChair().get("/v1/teams/{id}", team).then().body("sectors.findAll { !it.vacant }.sector", contains("YOUTH_HELP"))
                .body("disciplines", contains("SOCIAL_WORK"));
    }

    @Test
    @DisplayName("has one team for a centre (L7), and knows what it builds on")
    void rules() {
        operator().body(Map.of("centreId", centre, "name", "Tweede")).post("/v1/teams").then().statusCode(409)
                .body("type", equalTo("urn:kindkring:problem:centre-has-team"));
        operator().body(Map.of("centreId", UUID.randomUUID(), "name", "Nergens")).post("/v1/teams").then().statusCode(400)
                .body("errors.pointer", contains("/centreId"));
        operator().body(aCentre(UUID.randomUUID())).post("/v1/centres").then().statusCode(400).body("errors.pointer", contains("/organisationId"));
        operator().body(belonging(chair, "TEAM", UUID.randomUUID(), "team-chair")).post("/v1/affiliations").then().statusCode(400)
                .body("errors.pointer", contains("/unitId"));
        operator().body(belonging(chair, "TEAM", team, "team-chair")).post("/v1/affiliations").then().statusCode(409)
                .body("type", equalTo("urn:kindkring:problem:already-affiliated"));
    }

    @Test
    @DisplayName("has one team for a centre also when several form it at the same moment: one made, the others told")
    void atOnce() {
        UUID fresh = made(operator().body(aCentre(organisation)).post("/v1/centres"));
        var waiting = Stream.generate(() -> CompletableFuture.supplyAsync(
                () -> operator().body(Map.of("centreId", fresh, "name", "Tegelijk")).post("/v1/teams").statusCode())).limit(4).toList();
        assertThat(waiting).extracting(CompletableFuture::join).containsExactlyInAnyOrder(201, 409, 409, 409);
        asChair().queryParam("centreId", fresh).get("/v1/teams").then().body("items", hasSize(1));
    }

    @Test
    @DisplayName("refuses what it does not understand, all at once, and changes nothing")
    void badInput() {
        operator().body("{\"name\": \" \", \"kind\": \"SCHOOL\", \"colour\": 1}").post("/v1/organisations").then().statusCode(400)
                .body("errors.pointer", hasItems("/name", "/kind", "/colour"));
        Map<String, Object> elsewhere = aCentre(organisation);
        elsewhere.put("district", "WK008001");
        operator().body(elsewhere).post("/v1/centres").then().statusCode(400).body("errors.pointer", contains("/district"));
        elsewhere.put("municipality", "GM9999");
        operator().body(elsewhere).post("/v1/centres").then().statusCode(400).body("errors.pointer", contains("/municipality"));
        Map<String, Object> seat = belonging("Jan Jansen", "TEAM", team, "teacher");
        seat.put("sector", "SPORT");
        operator().body(seat).post("/v1/affiliations").then().statusCode(400).body("errors.pointer", hasItems("/personId", "/sector"));
    }

    @Test
    @DisplayName("comes in pages by name that neither repeat nor skip")
    void pages() {
        List<String> names = new ArrayList<>();
        for (String name : List.of("Aap", "Noot", "Mies", "Noot")) {
            Map<String, Object> one = aCentre(organisation);
            one.put("name", name);
            made(operator().body(one).post("/v1/centres"));
        }
        String next = null;
        do {
            JsonPath page = (next == null ? asChair() : asChair().queryParam("cursor", next)).queryParam("limit", 2)
                    .queryParam("organisationId", organisation).get("/v1/centres").jsonPath();
            names.addAll(page.getList("items.name"));
            next = page.getString("next");
        } while (next != null);
        assertThat(names).containsExactly("Aap", "De Zeester", "Mies", "Noot", "Noot");
    }

    @Test
    @DisplayName("is the operator's to change, and a repeated request happens once")
    void operatorsWork() {
        asChair().body(Map.of("name", "Mijn club", "kind", "OTHER")).post("/v1/organisations").then().statusCode(403);
        asChair().delete("/v1/affiliations/{id}", membership).then().statusCode(403);
        String key = UUID.randomUUID().toString();
        Map<String, Object> teacher = belonging(UUID.randomUUID().toString(), "CENTRE", centre, "teacher");
        Response first = operator().header("Idempotency-Key", key).body(teacher).post("/v1/affiliations");
        Response again = operator().header("Idempotency-Key", key).body(teacher).post("/v1/affiliations");
        first.then().statusCode(201);
        again.then().statusCode(201).header("Location", first.header("Location"));
        teacher.put("role", "support-coordinator");
        operator().header("Idempotency-Key", key).body(teacher).post("/v1/affiliations").then().statusCode(409);
    }

    @Test
    @DisplayName("ends an affiliation once, guarded by If-Match")
    void ends() {
        operator().get("/v1/affiliations/{id}", membership).then().statusCode(200).header("ETag", "\"1\"");
        operator().header("If-Match", "\"7\"").delete("/v1/affiliations/{id}", membership).then().statusCode(412);
        operator().header("If-Match", "\"1\"").delete("/v1/affiliations/{id}", membership).then().statusCode(204);
        operator().get("/v1/affiliations/{id}", membership).then().statusCode(404);
        operator().delete("/v1/affiliations/{id}", membership).then().statusCode(404);
    }

    @Test
    @DisplayName("tells the other services what they need and no name")
    void published() {
        try (var topic = TopicProbe.fromBeginning("kindkring.team.v1")) {
            operator().delete("/v1/affiliations/{id}", membership).then().statusCode(204);
            topic.await("nl.kindkring.team.affiliation-ended.v1", record -> membership.toString().equals(record.key()));
            for (UUID id : List.of(organisation, centre, team, membership)) {
                List<TopicRecord> about = topic.records().stream().filter(record -> id.toString().equals(record.key())).toList();
                assertThat(about).isNotEmpty().allSatisfy(record -> ContractCheck.assertMeets(record.type(), record.value()));
                assertThat(about.toString()).doesNotContain("Zeester").doesNotContain("Stichting").doesNotContain("Ondersteuningsteam");
            }
        }
    }
}
