package nl.kindkring.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import java.util.function.ToIntFunction;
import javax.sql.DataSource;

/**
 * Shows that each copy of a file is decided on when it is asked for: whoever had one gets none after a later refusal, nor after losing authority, and its page needs a second factor too. Needs
 * {@link StandingKeeper}.
 */
public final class CopyAskedForAnew {

    private CopyAskedForAnew() {}

    /**
     * Fails when a copy is given for what was true before.
     *
     * @param role   of the person's token
     * @param export the status of the copy for machines, with that token
     * @param page   the same of the one to read
     */
    public static void check(DataSource database, String person, String role, UUID subject, ToIntFunction<String> export, ToIntFunction<String> page) throws SQLException {
        String token = TestTokens.of(person, role);
        StandingKeeper.mayHaveACopy(person, subject, null);
        assertThat(export.applyAsInt(token)).isEqualTo(200);
        StandingKeeper.mayHaveNoCopy(person, subject);
        assertThat(export.applyAsInt(token)).as("refused since").isEqualTo(403);
        StandingKeeper.mayHaveACopy(person, subject, null);
        assertThat(page.applyAsInt(TestTokens.ofPasswordOnly(person, role))).as("without a second factor").isEqualTo(401);
        assertThat(page.applyAsInt(token)).isEqualTo(200);
        StandingKeeper.lost(person, subject);
        assertThat(export.applyAsInt(token)).as("without authority").isEqualTo(404);
        assertThat(page.applyAsInt(token)).as("without authority").isEqualTo(404);
        assertThat(Denials.count(database, person, subject)).isEqualTo(2);
    }
}
