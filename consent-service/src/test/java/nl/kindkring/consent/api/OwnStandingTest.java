package nl.kindkring.consent.api;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.consent.ConsentServiceTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OwnStandingTest extends ConsentServiceTest {

    @Test
    @Tag("J2")
    void who_decides_today_hears_so_with_the_centre_and_nothing_else() {
        UUID child = register(13);
        for (String parent : new String[] {mother, father}) {
            standing(parent, "parent", child).statusCode(200).body("$", aMapWithSize(3)).body("childId", equalTo(child.toString()))
                    .body("decides", equalTo(true)).body("centreId", equalTo(centre.toString()));
        }
        standing(youth, "youth", child).statusCode(200).body("decides", equalTo(true));
        standing(person(), "parent", child).statusCode(404);
        standing(teacher, "teacher", child).statusCode(403);
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.4")
    void a_child_under_twelve_has_no_standing_of_its_own_and_one_of_sixteen_has_it_alone() {
        standing(youth, "youth", register(11)).statusCode(404);
        UUID grown = register(16);
        standing(mother, "parent", grown).statusCode(404);
        standing(youth, "youth", grown).statusCode(200).body("decides", equalTo(true));
        String holder = as(youth, "youth").get("/v1/my/children").then().extract().path("items[0].holders[0].id");
        as(youth, "youth").body(Map.of("holderId", holder)).post("/v1/my/children/{id}/viewers", grown).then().statusCode(204);
        standing(mother, "parent", grown).statusCode(200).body("decides", equalTo(false));
    }

    @Test
    @Tag("Jeugdwet-7.3.15")
    void whoever_lost_authority_or_from_whom_the_file_is_withheld_has_none_from_that_moment() {
        UUID child = register(8);
        String holder = as(mother, "parent").get("/v1/my/children").then().extract().path("items[0].holders.find { it.name.startsWith('Machteld') }.id");
        as(teacher, "support-coordinator").body(Map.of("holderId", holder, "reason", "SAFETY_OF_CHILD"))
                .post("/v1/children/{id}/withholdings", child).then().statusCode(204);
        standing(mother, "parent", child).statusCode(404);
        standing(father, "parent", child).statusCode(200);
    }

    private ValidatableResponse standing(String person, String role, UUID child) {
        return as(person, role).get("/v1/my/children/{id}/standing", child).then();
    }
}
