package nl.kindkring.consent.api;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.team.AffiliationStarted;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.affiliation.Affiliations;
import nl.kindkring.platform.testing.HttpContract;
import nl.kindkring.platform.testing.OtherService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class ConsentHttpContractTest extends HttpContract {

    private static final String CALLER = "11111111-1111-4111-8111-111111111111";
    private static final UUID CENTRE = UUID.fromString("22222222-2222-4222-8222-222222222222");

    @Inject Affiliations affiliations;

    private OtherService teamService;

    @BeforeEach
    void theCallerWorksAtACentre() {
        teamService = OtherService.aliveOn(Topics.TEAM.name());
        teamService.publish(CALLER, AffiliationStarted.TYPE,
                new AffiliationStarted(UUID.fromString(CALLER), CALLER, UnitKind.CENTRE, CENTRE, "teacher", null, null));
        await("affiliation").atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> affiliations.holds(CALLER, "CENTRE", CENTRE));
    }

    @AfterEach
    void stop() {
        teamService.close();
    }

    @Override
    protected String collection() {
        return "/children";
    }

    @Override
    protected String role() {
        return "teacher";
    }

    @Override
    protected String query() {
        return "?centreId=" + CENTRE;
    }
}
