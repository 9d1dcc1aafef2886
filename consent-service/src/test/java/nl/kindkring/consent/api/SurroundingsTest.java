package nl.kindkring.consent.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.Rows;
import nl.kindkring.contracts.consent.PermitEnded;
import nl.kindkring.contracts.consent.StatisticsAttributesChanged;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.testing.ContractCheck;
import nl.kindkring.platform.testing.TopicRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Households, parents without authority, checks of authority, and what is put right. */
@QuarkusTest
class SurroundingsTest extends ConsentServiceTest {

    @Test
    @Tag("L11")
    void children_who_live_together_are_siblings_also_in_two_households_and_only_for_who_reaches_them() {
        UUID noor = register(4);
        UUID daan = registerAs(9);
        UUID elsewhere = UUID.randomUUID();
        String other = person();
        affiliate(other, UnitKind.CENTRE, elsewhere, "teacher");
        UUID atMothers = created(asTeacher().body("{}").post("/v1/children/{id}/households", noor));
        UUID atFathers = created(asTeacher().body("{}").post("/v1/children/{id}/households", noor));
        for (UUID household : List.of(atMothers, atFathers)) {
            created(asTeacher().body(Map.of("householdId", household)).post("/v1/children/{id}/households", daan));
        }
        Map<String, Object> strange = registration(6);
        strange.put("centreId", elsewhere);
        UUID stranger = created(as(other, "teacher").body(strange).post("/v1/children"));
        as(other, "teacher").body(Map.of("householdId", atMothers)).post("/v1/children/{id}/households", stranger).then().statusCode(404);
        asTeacher().get("/v1/children/{id}/siblings", noor).then().statusCode(200).body("items.childId", equalTo(List.of(daan.toString())))
                .body("items[0].households", equalTo(List.of(atMothers.toString(), atFathers.toString())));
        as(mother, "parent").get("/v1/children/{id}/siblings", daan).then().body("items.childId", equalTo(List.of(noor.toString())));
        assertThat(Rows.of(database, "select payload->>'what' from event where type = 'disclosure.made' and payload->>'subject' = ?",
                noor.toString())).containsExactly("siblings");
        asTeacher().body("{}").post("/v1/children/{id}/households", noor).then().statusCode(409).body("type", containsString("child-too-many-households"));
        asTeacher().body("{}").post("/v1/children/{id}/households/{h}/departures", daan, atMothers).then().statusCode(204);
        as(person(), "privacy-officer").body("{}").post("/v1/children/{id}/erasures", daan).then().statusCode(204);
        asTeacher().get("/v1/children/{id}/siblings", noor).then().body("items", hasSize(0));
        assertThat(Rows.of(database, "select 1 from household_member where child_id = ?", daan)).isEmpty();
    }

    @Test
    @Tag("J2")
    @Tag("Jeugdwet-7.3.15")
    void a_parent_without_authority_is_known_and_can_neither_see_nor_consent() {
        Map<String, Object> single = registration(4);
        single.put("holders", List.of(holder("Machteld Wouterszoon", mother)));
        UUID child = created(asTeacher().body(single).post("/v1/children"));
        UUID consent = ask(child);
        UUID parent = created(asTeacher().body(Map.of("name", "Diederik Ganzevoort", "accountId", father, "relation", "FATHER"))
                .post("/v1/children/{id}/parents", child));
        asTeacher().get("/v1/children/{id}", child).then().body("parentsWithoutAuthority.id", equalTo(List.of(parent.toString())))
                .body("parentsWithoutAuthority[0].name", equalTo("Diederik Ganzevoort"));
        answer(consent, father, "REFUSED").then().statusCode(404);
        as(father, "parent").get("/v1/children/{id}", child).then().statusCode(404);
        as(father, "parent").get("/v1/my/children").then().body("items", hasSize(0));
        yes(consent, mother);
        assertThat(status(consent)).isEqualTo("IN_FORCE");
        asTeacher().body("{}").post("/v1/children/{id}/parents/{p}/removals", child, parent).then().statusCode(204);
        asTeacher().get("/v1/children/{id}", child).then().body("parentsWithoutAuthority", hasSize(0));
        assertThat(Rows.all(database)).noneMatch(row -> row.contains("Ganzevoort"));
    }

    @Test
    void how_authority_was_checked_is_shown_with_its_holder() {
        UUID child = register(4);
        String holder = asTeacher().get("/v1/children/{id}", child).jsonPath().getString("holders[0].id");
        asTeacher().body(Map.of("source", "AUTHORITY_REGISTER", "checkedOn", today().plusDays(1).toString()))
                .post("/v1/children/{id}/holders/{h}/checks", child, holder).then().statusCode(400).body("errors.pointer", hasItem("/checkedOn"));
        asTeacher().body(Map.of("source", "AUTHORITY_REGISTER", "checkedOn", today().toString()))
                .post("/v1/children/{id}/holders/{h}/checks", child, holder).then().statusCode(204);
        asTeacher().get("/v1/children/{id}", child).then().body("holders[0].check.source", equalTo("AUTHORITY_REGISTER"))
                .body("holders[0].check.checkedOn", equalTo(today().toString())).body("holders[0].check.checkedBy", equalTo(teacher));
        asTeacher().body(Map.of("source", "DEED", "checkedOn", today().toString()))
                .post("/v1/children/{id}/holders/{h}/checks", child, UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    @Tag("Jeugdwet-7.3.4")
    void a_corrected_date_of_birth_takes_permits_away_that_rested_on_the_wrong_age() {
        UUID child = register(11);
        UUID consent = ask(child);
        yes(consent, mother, father);
        asTeacher().body(Map.of("dateOfBirth", today().minusYears(12).toString())).post("/v1/children/{id}/corrections", child).then().statusCode(204);
        assertThat(status(consent)).isEqualTo("LAPSED");
        assertThat(published.await(PermitEnded.TYPE, record -> child.toString().equals(record.key())).json().get("reason").asText())
                .isEqualTo("AUTHORITY_CHANGED");
        decide(child).then().body("decision", equalTo("DENY"));
        yes(consent, youth);
        decide(child).then().body("decision", equalTo("PERMIT"));
    }

    @Test
    void what_was_wrong_is_put_right_and_only_what_figures_need_is_published() {
        UUID child = register(4);
        asTeacher().body(Map.of("givenName", "Stella", "familyName", "Wouterszoon", "municipality", "GM0080", "district", "WK0080AA"))
                .post("/v1/children/{id}/corrections", child).then().statusCode(204);
        asTeacher().get("/v1/children/{id}", child).then().body("givenName", equalTo("Stella")).body("district", equalTo("WK0080AA"));
        TopicRecord told = published.await(StatisticsAttributesChanged.TYPE, record -> child.toString().equals(record.key()));
        ContractCheck.assertMeets(told.type(), told.value());
        assertThat(told.json().get("municipality").asText()).isEqualTo("GM0080");
        assertThat(told.value()).doesNotContain("Stella");
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(Map.of("givenName", "Ster"), Map.of("municipality", "GM0080"),
                Map.of("dateOfBirth", today().plusDays(1).toString()), Map.of("dateOfBirth", today().minusYears(24).toString()))) {
            asTeacher().body(wrong).post("/v1/children/{id}/corrections", child).then().statusCode(400);
        }
        assertThat(Rows.of(database, "select type from event where stream_id = ? order by version", child))
                .containsExactly("child.registered", "child.name-corrected", "child.moved");
    }

    @Test
    void a_child_that_left_is_nobodys_at_the_centre_any_more_and_its_family_keeps_everything() {
        UUID child = register(4);
        UUID consent = ask(child);
        asTeacher().body("{}").post("/v1/children/{id}/departures", child).then().statusCode(204);
        asTeacher().get("/v1/children/{id}", child).then().statusCode(404);
        asTeacher().get("/v1/children?centreId={c}", centre).then().body("items", hasSize(0));
        String holder = as(mother, "parent").get("/v1/children/{id}", child).jsonPath().getString("holders[1].id");
        as(mother, "parent").get("/v1/consents/{id}", consent).then().statusCode(200);
        asTeacher().body(Map.of("firstDayWithout", today().toString())).post("/v1/children/{id}/holders/{h}/endings", child, holder).then().statusCode(204);
        as(father, "parent").get("/v1/consents/{id}", consent).then().statusCode(404);
        asTeacher().body(Map.of("centreId", centre)).post("/v1/children/{id}/centres", child).then().statusCode(204);
        asTeacher().get("/v1/children/{id}", child).then().statusCode(200);
    }

    @Test
    void a_child_that_changes_centre_is_reached_from_the_new_one_only() {
        UUID other = UUID.randomUUID();
        String colleague = person();
        affiliate(colleague, UnitKind.CENTRE, other, "teacher");
        UUID child = register(4);
        asTeacher().body(Map.of("centreId", other)).post("/v1/children/{id}/centres", child).then().statusCode(404);
        affiliate(teacher, UnitKind.CENTRE, other, "teacher");
        asTeacher().body(Map.of("centreId", other)).post("/v1/children/{id}/centres", child).then().statusCode(204);
        as(colleague, "teacher").get("/v1/children/{id}", child).then().statusCode(200);
        asTeacher().get("/v1/children?centreId={c}", centre).then().body("items", hasSize(0));
    }

    private UUID registerAs(int age) {
        Map<String, Object> body = new HashMap<>(registration(age));
        body.put("givenName", "Daan");
        return created(asTeacher().body(body).post("/v1/children"));
    }
}
