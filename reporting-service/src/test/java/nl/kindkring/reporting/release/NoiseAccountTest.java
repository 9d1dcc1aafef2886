package nl.kindkring.reporting.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.kindkring.reporting.ReleasedWeeks;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.PrivacyLoss;
import nl.kindkring.reporting.catalogue.Quarter;
import org.junit.jupiter.api.Test;

/** An account whose year has room for one counting, and a quarter that no other test releases. */
@QuarkusTest
class NoiseAccountTest {

    private static final String TABLE = "declines-by-reason";
    private static final Quarter QUARTER = new Quarter(2020, 2);
    private static final PrivacyLoss ALL = PrivacyLoss.of(1, 40);

    @Inject NoiseAccount account;
    @Inject ReleaseLedger ledger;
    @Inject Catalogue catalogue;

    @Test
    void whatWasPaidAndSeenByNobodyIsAllowedAgainAndOncePartOfItIsInTheLedgerTheRestIsDueOnlyWhereItCanBePaid() {
        assertThat(account.spend(TABLE, QUARTER, ALL, ALL, Instant.now())).isTrue();
        assertThat(account.allows(TABLE, QUARTER, ALL, ALL)).as("interrupted before anything was released").isTrue();

        new ReleasedWeeks(ledger, catalogue, "GM0396").release(TABLE, QUARTER, Map.of(List.of("NO_CAPACITY"), 20));

        assertThat(account.allows(TABLE, QUARTER, ALL, ALL)).as("interrupted between two areas, and the year is spent").isFalse();
        assertThat(account.spend(TABLE, QUARTER, ALL, ALL, Instant.now())).as("nor is it counted").isFalse();
        assertThat(account.allows(TABLE, QUARTER, ALL, PrivacyLoss.of(1, 20))).as("where the year has room").isTrue();
    }
}
