package nl.kindkring.consent.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.consent.ConsentServiceTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Leeuwarden (GM0080) chose here that one holder is enough to discuss in the team, until another says no. */
@QuarkusTest
class MunicipalPolicyTest extends ConsentServiceTest {

    @Test
    @Tag("J2")
    void one_holder_is_enough_where_the_municipality_chose_so_and_a_no_of_the_other_blocks_at_once() {
        UUID child = inLeeuwarden();
        UUID consent = ask(child);
        yes(consent, mother);
        assertThat(status(consent)).isEqualTo("IN_FORCE");
        decide(child).then().body("decision", equalTo("PERMIT"));
        answer(consent, father, "REFUSED").then().statusCode(204);
        assertThat(status(consent)).isEqualTo("REFUSED");
        decide(child).then().body("decision", equalTo("DENY"));
    }

    @Test
    void it_is_chosen_per_purpose_and_all_must_agree_to_any_other() {
        UUID child = inLeeuwarden();
        Map<String, Object> question = question();
        question.put("purpose", "SHARE_PLAN");
        UUID consent = created(asTeacher().body(question).post("/v1/children/{id}/consents", child));
        yes(consent, mother);
        assertThat(status(consent)).isEqualTo("AWAITING");
    }

    @Test
    void who_moves_to_a_municipality_where_all_must_agree_is_asked_for_the_other_holder() {
        UUID child = inLeeuwarden();
        UUID consent = ask(child);
        yes(consent, mother);
        asTeacher().body(Map.of("municipality", "GM0268", "district", "WK026801")).post("/v1/children/{id}/corrections", child).then().statusCode(204);
        assertThat(status(consent)).isEqualTo("LAPSED");
        decide(child).then().body("decision", equalTo("DENY"));
        yes(consent, father);
        assertThat(status(consent)).isEqualTo("IN_FORCE");
    }

    private UUID inLeeuwarden() {
        Map<String, Object> body = registration(4);
        body.putAll(Map.of("municipality", "GM0080", "district", "WK008001"));
        return created(asTeacher().body(body).post("/v1/children"));
    }
}
