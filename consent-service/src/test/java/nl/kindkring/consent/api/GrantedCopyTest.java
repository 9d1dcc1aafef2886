package nl.kindkring.consent.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.TestTime;
import nl.kindkring.platform.testing.LoggedFirst;
import nl.kindkring.platform.testing.TestTokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The copy of the file to which a granted request leads: when it is given, and when no more. */
@QuarkusTest
class GrantedCopyTest extends ConsentServiceTest {

    private static final List<String> COPIES = List.of("export", "readable-export");

    @Test
    @Tag("J2")
    @Tag("J17")
    void it_is_in_the_log_before_it_is_put_together() throws Exception {
        UUID child = register(8);
        UUID request = granted(mother, child);
        LoggedFirst.check(database, "statement_entry", child, () -> as(mother, "parent").get("/v1/my/requests/{id}/export", request).statusCode());
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.15")
    void from_whom_the_file_is_withheld_after_the_grant_has_no_copy_any_more_and_no_other_service_gives_one() {
        UUID child = register(8);
        UUID request = granted(mother, child);
        copies(mother, request, 200);
        String holder = as(mother, "parent").get("/v1/my/children").then().extract().path("items[0].holders.find { it.name.startsWith('Machteld') }.id");
        as(teacher, "support-coordinator").body(Map.of("holderId", holder, "reason", "SAFETY_OF_CHILD")).post("/v1/children/{id}/withholdings", child)
                .then().statusCode(204);
        copies(mother, request, 404);
        as(mother, "parent").get("/v1/my/children/{id}/standing", child).then().statusCode(404);
    }

    @Test
    @Tag("Jeugdwet-7.3.5")
    void from_the_sixteenth_birthday_a_parent_has_no_copy_any_more_and_no_other_service_gives_one_to_who_looks_along() {
        UUID child = register(15);
        UUID request = granted(mother, child);
        as(mother, "parent").get("/v1/my/children/{id}/standing", child).then().body("access.whole", equalTo(true));
        String holder = as(youth, "youth").get("/v1/my/children").then().extract().path("items[0].holders.find { it.name.startsWith('Machteld') }.id");
        TestTime.moveTo(today().plusYears(1));
        copies(mother, request, 404);
        as(youth, "youth").body(Map.of("holderId", holder)).post("/v1/my/children/{id}/viewers", child).then().statusCode(204);
        as(mother, "parent").get("/v1/my/children/{id}/standing", child).then().statusCode(200).body("access", nullValue());
    }

    @Test
    void it_is_given_to_nobody_who_came_with_a_password_only() {
        UUID child = register(8);
        UUID request = granted(mother, child);
        for (String copy : COPIES) {
            given().auth().oauth2(TestTokens.ofPasswordOnly(mother, "parent")).get("/v1/my/requests/{id}/" + copy, request).then().statusCode(401);
        }
        copies(mother, request, 200);
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.10")
    void it_holds_no_private_words_request_address_or_mail_of_the_other_parent_even_of_one_who_left() {
        UUID child = register(8);
        created(as(father, "parent").body(Map.of("audience", "PRIVATE", "words", "Alleen voor vader")).post("/v1/my/children/{id}/statements", child));
        created(as(father, "parent").body(Map.of("childId", child, "kind", "CORRECTION", "words", "Vaders verzoek")).post("/v1/my/requests"));
        as(father, "parent").body(Map.of("address", "vader@mail.example", "language", "nl")).put("/v1/my/children/{id}/contact", child).then().statusCode(204);
        String holder = asTeacher().get("/v1/children/{c}", child).then().extract().path("holders.find { it.name.startsWith('Diederik') }.id");
        asTeacher().body(Map.of("firstDayWithout", today().toString())).post("/v1/children/{c}/holders/{h}/endings", child, holder).then().statusCode(204);
        UUID request = granted(mother, child);
        String copy = as(mother, "parent").get("/v1/my/requests/{id}/export", request).then().statusCode(200).body("statements", hasSize(0))
                .body("requests.kind", equalTo(List.of("ACCESS"))).body("family.contact", nullValue()).extract().asString();
        assertThat(copy).doesNotContain("Alleen voor vader", "Vaders verzoek", "vader@mail.example", father);
    }

    private void copies(String parent, UUID request, int status) {
        for (String copy : COPIES) {
            as(parent, "parent").header("Accept", copy.equals("export") ? "application/json" : "text/html").get("/v1/my/requests/{id}/" + copy, request)
                    .then().statusCode(status);
        }
    }

    private UUID granted(String parent, UUID child) {
        UUID request = created(as(parent, "parent").body(Map.of("childId", child, "kind", "ACCESS")).post("/v1/my/requests"));
        as(person(), "privacy-officer").body(Map.of("answer", "GRANTED")).post("/v1/requests/{id}/answers", request).then().statusCode(204);
        return request;
    }
}
