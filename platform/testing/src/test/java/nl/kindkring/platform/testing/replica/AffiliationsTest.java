package nl.kindkring.platform.testing.replica;

import static nl.kindkring.platform.testing.replica.PermitProfile.AFFILIATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.platform.affiliation.Affiliation;
import nl.kindkring.platform.affiliation.Affiliations;
import nl.kindkring.platform.testing.projection.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who belongs where is followed as permits are. */
@QuarkusTest
@TestProfile(PermitProfile.class)
class AffiliationsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Affiliations affiliations;
    @Inject
    TurnedTime time;

    private final Wire wire = new Wire();

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void a_person_belongs_to_a_unit_from_start_to_end() {
        wire.create(AFFILIATIONS, 3);
        UUID id = UUID.randomUUID();
        UUID unit = UUID.randomUUID();
        String person = "person-" + id;
        wire.send(AFFILIATIONS, id.toString(), UUID.randomUUID(), "test.started.v1", 1, """
            {"affiliationId":"%s","personId":"%s","unitKind":"TEAM","unitId":"%s","role":"member","discipline":null}""".formatted(id, person, unit));
        hear();
        assertThat(affiliations.holds(person, "TEAM", unit)).isTrue();
        assertThat(affiliations.of(person)).isEqualTo(Set.of(new Affiliation(id, person, "TEAM", unit, "member")));
        assertThat(affiliations.holds(person, "CENTRE", unit)).isFalse();
        assertThat(affiliations.of("nobody")).isEmpty();

        wire.send(AFFILIATIONS, id.toString(), UUID.randomUUID(), "test.stopped.v1", 2, """
            {"affiliationId":"%s","personId":"%s","unitKind":"TEAM","unitId":"%s"}""".formatted(id, person, unit));
        await().atMost(PATIENCE).until(() -> affiliations.of(person).isEmpty());
    }

    /** Again and again, as a publisher does: a replica that only now starts may find earlier ones behind its snapshot. */
    private void hear() {
        time.forward(Duration.ofSeconds(31));
        await().atMost(PATIENCE).until(() -> {
            wire.heartbeats(AFFILIATIONS, time.wall());
            return affiliations.fresh();
        });
    }
}
