package nl.kindkring.consent.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kindkring.consent.ConsentServiceTest;
import nl.kindkring.consent.FamilyHeld;
import nl.kindkring.consent.Rows;
import nl.kindkring.consent.TestTime;
import nl.kindkring.contracts.team.UnitKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who a child is, read before, at and across the midnight at which another decides. The moments are written out, not computed as the service does. */
@QuarkusTest
class AcrossMidnightTest extends ConsentServiceTest {

    @ParameterizedTest(name = "born on {0}, twelve from {1}")
    @CsvSource({
            "2016-02-29, 2028-02-28T23:00:00Z", // a leap day
            "2015-03-29, 2027-03-28T22:00:00Z", // after the night on which the clock goes forward
            "2015-11-01, 2027-10-31T23:00:00Z"}) // after the night on which it goes back
    @Tag("J2")
    @Tag("Jeugdwet-7.3.4")
    @Tag("Jeugdwet-7.3.11")
    void at_the_twelfth_birthday_the_child_reads_and_whoever_it_did_not_agree_to_reads_no_more_not_even_when_it_began_before(LocalDate born, Instant midnight)
            throws Exception {
        UUID provider = UUID.randomUUID();
        String helper = person();
        affiliate(helper, UnitKind.ORGANISATION, provider, "provider-staff");
        UUID child = registered(born);
        UUID consent = agreed(child, provider);
        TestTime.moveTo(midnight.minusSeconds(120));
        assertThat(read(helper, "provider-staff", child)).isEqualTo(200);
        assertThat(read(youth, "youth", child)).isEqualTo(404);
        assertThat(read(mother, "parent", child)).isEqualTo(200);
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<Integer> begunBefore;
            try (FamilyHeld held = FamilyHeld.of(database, child)) {
                begunBefore = thread.submit(() -> read(helper, "provider-staff", child));
                held.awaitWaiting(1);
                TestTime.moveTo(midnight);
            }
            assertThat(begunBefore.get()).isEqualTo(404);
        }
        assertThat(read(helper, "provider-staff", child)).isEqualTo(404);
        assertThat(read(youth, "youth", child)).isEqualTo(200);
        assertThat(read(mother, "parent", child)).isEqualTo(200);
        assertThat(Rows.of(database, "select 1 from event where type = 'disclosure.made' and payload->>'actor' = ?", helper)).hasSize(1);
        answer(consent, youth, "GIVEN").then().statusCode(204);
        assertThat(read(helper, "provider-staff", child)).isEqualTo(200);
    }

    @ParameterizedTest(name = "born on {0}, sixteen from {1}")
    @CsvSource({"2012-02-29, 2028-02-28T23:00:00Z", "2011-03-29, 2027-03-28T22:00:00Z", "2011-11-01, 2027-10-31T23:00:00Z"})
    @Tag("Jeugdwet-7.3.5")
    void at_the_sixteenth_birthday_the_parents_read_no_more_and_the_child_goes_on(LocalDate born, Instant midnight) {
        UUID child = registered(born);
        TestTime.moveTo(midnight.minusSeconds(120));
        for (String parent : new String[] {mother, father}) {
            assertThat(read(parent, "parent", child)).isEqualTo(200);
        }
        assertThat(read(youth, "youth", child)).isEqualTo(200);
        TestTime.moveTo(midnight);
        for (String parent : new String[] {mother, father}) {
            assertThat(read(parent, "parent", child)).isEqualTo(404);
        }
        assertThat(read(youth, "youth", child)).isEqualTo(200);
    }

    /** Registered on a day before all of these midnights, whenever the test runs. */
    private UUID registered(LocalDate born) {
        TestTime.moveTo(Instant.parse("2026-12-01T09:00:00Z"));
        Map<String, Object> body = new HashMap<>(registration(4));
        body.put("dateOfBirth", born.toString());
        return created(asTeacher().body(body).post("/v1/children"));
    }

    private UUID agreed(UUID child, UUID provider) {
        Map<String, Object> question = question();
        question.putAll(Map.of("purpose", "REFER", "recipientKind", "ORGANISATION", "recipientId", provider));
        UUID consent = created(asTeacher().body(question).post("/v1/children/{id}/consents", child));
        yes(consent, mother, father);
        return consent;
    }

    private int read(String person, String role, UUID child) {
        return as(person, role).get("/v1/children/{id}", child).statusCode();
    }
}
