package nl.kindkring.consent.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.Rows;
import nl.kindkring.contracts.team.UnitKind;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegistryTest extends ConsentServiceTest {

    @Test
    void a_teacher_registers_a_child_and_reads_who_it_is() {
        UUID child = register(4);
        asTeacher().get("/v1/children/{id}", child).then().statusCode(200).header("ETag", "\"1\"")
                .body("givenName", equalTo("Sterre")).body("dateOfBirth", equalTo(today().minusDays(1).minusYears(4).toString()))
                .body("holders.name", hasItem("Machteld Wouterszoon")).body("ageBand", equalTo("4-5"));
    }

    @Test
    void the_read_is_in_the_log_with_its_ground_before_it_is_answered_J2() {
        UUID child = register(4);
        String nurse = person();
        affiliate(nurse, UnitKind.CENTRE, centre, "youth-nurse");
        asTeacher().get("/v1/children/{id}", child).then().statusCode(200);
        as(nurse, "youth-nurse").get("/v1/children/{id}?ground=STATUTORY_TASK&purpose=OBSERVE", child).then().statusCode(200);
        assertThat(Rows.of(database, """
                select payload->>'ground' || ' ' || (payload->>'purpose') || ' ' || (payload->>'what') || ' ' || (payload->>'actor')
                from event where type = 'disclosure.made' and payload->>'subject' = ? order by position""", child.toString()))
                .containsExactly("DIRECTLY_INVOLVED IDENTIFY identity " + teacher, "STATUTORY_TASK OBSERVE identity " + nurse);
    }

    @Test
    void the_family_reads_without_a_log_of_its_own_reads() {
        UUID child = register(4);
        as(mother, "parent").get("/v1/children/{id}", child).then().statusCode(200).body("familyName", equalTo("Wouterszoon"));
        assertThat(Rows.of(database, "select 1 from event where type = 'disclosure.made' and payload->>'subject' = ?", child.toString()))
                .isEmpty();
    }

    @Test
    void for_anybody_else_the_child_does_not_exist_and_the_attempt_is_audited() {
        UUID child = register(4);
        String stranger = person();
        affiliate(stranger, UnitKind.CENTRE, UUID.randomUUID(), "teacher");
        String foreign = as(stranger, "teacher").get("/v1/children/{id}", child).then().statusCode(404).extract().asString();
        String unknown = as(stranger, "teacher").get("/v1/children/{id}", UUID.randomUUID()).then().statusCode(404).extract().asString();
        assertThat(withoutInstance(foreign)).isEqualTo(withoutInstance(unknown));
        as(person(), "parent").get("/v1/children/{id}", child).then().statusCode(404);
        as(stranger, "teacher").body(question()).post("/v1/children/{id}/consents", child).then().statusCode(404);
        assertThat(Rows.of(database, "select actor from access_denial where object_id = ?", child.toString())).hasSize(3).contains(stranger);
    }

    @Test
    void a_child_is_registered_at_an_own_centre_only() {
        Map<String, Object> elsewhere = registration(4);
        elsewhere.put("centreId", UUID.randomUUID());
        asTeacher().body(elsewhere).post("/v1/children").then().statusCode(404);
    }

    @Test
    void the_list_of_a_centre_has_pages_and_no_names() {
        List<UUID> all = List.of(register(1), register(2), register(3));
        JsonPath first = asTeacher().get("/v1/children?centreId={c}&limit=2", centre).then().statusCode(200).body("next", notNullValue())
                .extract().jsonPath();
        JsonPath second = asTeacher().get("/v1/children?centreId={c}&limit=2&cursor={n}", centre, first.getString("next")).then()
                .statusCode(200).body("next", nullValue()).extract().jsonPath();
        assertThat(first.prettify()).doesNotContain("Sterre", "Wouterszoon");
        assertThat(first.getList("items.id", UUID.class)).containsExactlyElementsOf(all.subList(0, 2));
        assertThat(second.getList("items.id", UUID.class)).containsExactly(all.get(2));
        asTeacher().get("/v1/children?centreId={c}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void a_repeated_registration_gets_the_first_answer_again_and_registers_once() {
        Map<String, Object> body = registration(4);
        Response first = asTeacher().header("Idempotency-Key", centre.toString()).body(body).post("/v1/children");
        Response again = asTeacher().header("Idempotency-Key", centre.toString()).body(body).post("/v1/children");
        assertThat(created(again)).isEqualTo(created(first));
        assertThat(again.header("Location")).isEqualTo(first.header("Location")).isNotBlank();
        body.put("givenName", "Pepijn");
        asTeacher().header("Idempotency-Key", centre.toString()).body(body).post("/v1/children").then().statusCode(409);
        asTeacher().get("/v1/children?centreId={c}", centre).then().body("items.size()", equalTo(1));
    }

    @Test
    void nothing_in_the_database_says_who_a_child_is() {
        Map<String, Object> body = registration(7);
        Map<String, Object> parent = holder("Machteld Wouterszoon", mother);
        parent.put("heldFrom", body.get("dateOfBirth"));
        body.put("holders", List.of(parent));
        UUID child = created(asTeacher().body(body).post("/v1/children"));
        UUID consent = ask(child);
        yes(consent, mother);
        asTeacher().get("/v1/children/{id}", child).then().statusCode(200);
        String born = today().minusDays(1).minusYears(7).toString();
        assertThat(Rows.all(database)).isNotEmpty().noneMatch(row -> row.contains("Sterre") || row.contains("Wouterszoon")
                || row.contains("Machteld") || row.contains("Ganzevoort") || row.contains(born));
    }

    private static String withoutInstance(String problem) {
        return problem.replaceAll("urn:kindkring:request:[0-9a-f]{32}", "");
    }
}
