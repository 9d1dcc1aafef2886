package nl.kindkring.consent.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.Rows;
import nl.kindkring.contracts.consent.ChildErased;
import nl.kindkring.contracts.consent.PermitEnded;
import nl.kindkring.platform.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasureTest extends ConsentServiceTest {

    @Test
    void erasing_destroys_the_key_ends_every_permit_and_tells_the_others() {
        UUID child = register(4);
        UUID consent = ask(child);
        yes(consent, mother, father);
        erase(child).then().statusCode(204);
        assertThat(Rows.of(database, "select 1 from subject_key where subject = ?", child)).isEmpty();
        assertThat(published.await(PermitEnded.TYPE, record -> child.toString().equals(record.key())).json().get("reason").asText())
                .isEqualTo("ERASED");
        published.await(ChildErased.TYPE, record -> child.toString().equals(record.key()));
        decide(child).then().body("decision", equalTo("DENY"));
    }

    @Test
    void afterwards_reading_says_erased_and_nobody_is_linked_to_the_child_any_more() {
        UUID child = register(4);
        UUID consent = ask(child);
        erase(child).then().statusCode(204);
        asTeacher().get("/v1/children/{id}", child).then().statusCode(410).body("type", containsString("child-erased"));
        asTeacher().get("/v1/consents/{id}", consent).then().statusCode(410);
        asTeacher().body(question()).post("/v1/children/{id}/consents", child).then().statusCode(410);
        as(mother, "parent").get("/v1/my/children").then().body("items", hasSize(0));
        assertThat(Rows.of(database, "select 1 from family_account where child_id = ?", child)).isEmpty();
        asTeacher().get("/v1/children?centreId={c}", centre).then().body("items", hasSize(0));
        erase(child).then().statusCode(410);
    }

    @Test
    void a_key_goes_to_services_only_each_time_on_record_and_no_more_after_the_erasure() {
        UUID child = register(4);
        asTeacher().get("/v1/subject-keys/{id}", child).then().statusCode(403);
        as("signal-service", "service").get("/v1/subject-keys/{id}", child).then().statusCode(200)
                .body("subject", equalTo(child.toString())).body("key", notNullValue());
        as("signal-service", "service").get("/v1/subject-keys/{id}", UUID.randomUUID()).then().statusCode(404);
        assertThat(Rows.of(database, "select actor from key_release where child_id = ?", child)).containsExactly("signal-service");
        erase(child).then().statusCode(204);
        as("signal-service", "service").get("/v1/subject-keys/{id}", child).then().statusCode(410);
    }

    @Test
    void only_a_privacy_officer_erases() {
        UUID child = register(4);
        asTeacher().body("{}").post("/v1/children/{id}/erasures", child).then().statusCode(403);
        as(person(), "privacy-officer").body("{}").post("/v1/children/{id}/erasures", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void who_a_child_is_and_its_erasure_need_a_second_factor() {
        UUID child = register(4);
        asPasswordOnly(teacher, "teacher").get("/v1/children/{id}", child).then().statusCode(401).body("type", equalTo("urn:kindkring:problem:step-up-needed"));
        asPasswordOnly(person(), "privacy-officer").body("{}").post("/v1/children/{id}/erasures", child).then().statusCode(401)
                .body("type", equalTo("urn:kindkring:problem:step-up-needed"));
        asTeacher().get("/v1/children/{id}", child).then().statusCode(200);
    }

    private static RequestSpecification asPasswordOnly(String person, String role) {
        return given().auth().oauth2(TestTokens.ofPasswordOnly(person, role)).contentType(ContentType.JSON);
    }

    private Response erase(UUID child) {
        return as(person(), "privacy-officer").body("{}").post("/v1/children/{id}/erasures", child);
    }
}
