package nl.kindkring.referral.api;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.kindkring.contracts.Topics;
import nl.kindkring.platform.testing.HttpContract;
import nl.kindkring.platform.testing.KeyKeeper;
import nl.kindkring.platform.testing.StandingKeeper;
import nl.kindkring.platform.testing.OtherService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** HTTP as the Dutch government expects it. The list asks which teams the caller has, so team-service must be heard. */
@QuarkusTest
@WithTestResource(KeyKeeper.class)
@WithTestResource(StandingKeeper.class)
class ReferralHttpContractTest extends HttpContract {

    private static OtherService teamService;

    @BeforeAll
    static void teamServiceIsAlive() {
        teamService = OtherService.aliveOn(Topics.TEAM.name());
    }

    @AfterAll
    static void teamServiceStops() {
        teamService.close();
    }

    @Override
    protected String collection() {
        return "/referrals";
    }

    @Override
    protected String role() {
        return "youth-supporter";
    }
}
