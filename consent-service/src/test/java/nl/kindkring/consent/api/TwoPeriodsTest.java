package nl.kindkring.consent.api;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.consent.ConsentServiceTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A parent who lost authority and got it back: two periods, one person, one view. */
@QuarkusTest
class TwoPeriodsTest extends ConsentServiceTest {

    @Test
    @Tag("J2")
    void what_a_parent_wrote_and_asked_in_an_earlier_period_is_its_own_again_in_the_next_and_nobody_elses() {
        UUID child = register(4);
        UUID statement = created(say(child, father, "eerste periode"));
        UUID request = created(as(father, "parent").body(Map.of("childId", child, "kind", "CORRECTION", "words", "anders")).post("/v1/my/requests"));
        ends(child, 1);
        as(father, "parent").get("/v1/my/children/{c}/statements", child).then().statusCode(404);
        as(father, "parent").get("/v1/my/requests").then().body("items", hasSize(0));
        begins(child);
        created(say(child, father, "tweede periode"));
        as(father, "parent").get("/v1/my/children/{c}/statements", child).then().statusCode(200)
                .body("items.words", containsInAnyOrder("eerste periode", "tweede periode"));
        as(father, "parent").get("/v1/my/requests").then().body("items.id", equalTo(List.of(request.toString())));
        as(mother, "parent").get("/v1/my/children/{c}/statements", child).then().body("items", hasSize(0));
        as(mother, "parent").get("/v1/my/requests").then().body("items", hasSize(0));
        as(father, "parent").body("{}").post("/v1/my/requests/{r}/withdrawals", request).then().statusCode(204);
        as(mother, "parent").body("{}").post("/v1/my/children/{c}/statements/{s}/withdrawals", child, statement).then().statusCode(404);
        as(father, "parent").body("{}").post("/v1/my/children/{c}/statements/{s}/withdrawals", child, statement).then().statusCode(204);
        as(father, "parent").get("/v1/my/children/{c}/statements", child).then().body("items.words", equalTo(List.of("tweede periode")));
    }

    @Test
    @Tag("Jeugdwet-7.3.15")
    void a_file_that_was_withheld_in_an_earlier_period_is_still_withheld_in_the_next() {
        UUID child = register(4);
        String holder = holder(child, 1);
        as(teacher, "support-coordinator").body(Map.of("holderId", holder, "reason", "SAFETY_OF_CHILD"))
                .post("/v1/children/{c}/withholdings", child).then().statusCode(204);
        ends(child, 1);
        begins(child);
        as(father, "parent").get("/v1/my/children/{c}/statements", child).then().statusCode(404);
        as(teacher, "support-coordinator").body("{}").post("/v1/children/{c}/withholdings/{h}/endings", child, holder(child, 2)).then().statusCode(204);
        as(father, "parent").get("/v1/my/children/{c}/statements", child).then().statusCode(200);
    }

    private void ends(UUID child, int which) {
        asTeacher().body(Map.of("firstDayWithout", today().toString())).post("/v1/children/{c}/holders/{h}/endings", child, holder(child, which))
                .then().statusCode(204);
    }

    private void begins(UUID child) {
        Map<String, Object> again = holder("Diederik Ganzevoort", father);
        again.putAll(Map.of("authorityBasis", "COURT_ORDER", "heldFrom", today().toString()));
        asTeacher().body(again).post("/v1/children/{c}/holders", child).then().statusCode(201);
    }

    private String holder(UUID child, int which) {
        return asTeacher().get("/v1/children/{c}", child).then().extract().path("holders[" + which + "].id");
    }

    private Response say(UUID child, String person, String words) {
        return as(person, "parent").body(Map.of("audience", "PRIVATE", "words", words)).post("/v1/my/children/{c}/statements", child);
    }
}
