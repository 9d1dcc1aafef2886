package nl.kindkring.reporting.projection;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;

/** Writes a batch of facts. */
final class FactStore {

    private final DataSource database;
    private volatile boolean begun;

    FactStore(DataSource database) {
        this.database = database;
    }

    void write(FactBatch facts, Generation generation) {
        List<FactTable.Part<?>> parts = parts(facts).stream().filter(part -> part.size() > 0).toList();
        if (parts.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            FactStage.pass(connection, generation, parts);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("facts could not be written", e);
        }
    }

    private static List<FactTable.Part<?>> parts(FactBatch facts) {
        return List.of(
                FactTables.CHILDREN.part(facts.children.values()), FactTables.EXCLUSIONS.part(facts.exclusions.values()),
                FactTables.COUNTED_CHILDREN.part(facts.countedChildren.values()), FactTables.CENTRES.part(facts.centres.values()), FactTables.TEAMS.part(facts.teams.values()),
                FactTables.SIGNALS.part(facts.signals.values()), FactTables.OUTCOMES.part(facts.outcomes.values()),
                FactTables.CONSENTS.part(facts.consents.values()), FactTables.REFERRALS.part(facts.referrals.values()),
                FactTables.DECLINES.part(facts.declines.values()), FactTables.HELP.part(facts.help.values()), FactTables.REFERRAL_ENDS.part(facts.referralEnds.values()),
                FactTables.CASES.part(facts.cases.values()), FactTables.CLOSED_CASES.part(facts.closedCases.values()), FactTables.ALERTS.part(facts.alerts.values()),
                FactTables.ALERT_ENDS.part(facts.alertEnds.values()), FactTables.VISITS.part(facts.visits.values()));
    }

    /** Whether an event names a child who was forgotten. */
    boolean namesForgotten(IncomingEvent event) {
        try (Connection connection = database.getConnection()) {
            return Forgotten.named(connection, event);
        } catch (SQLException e) {
            throw new IllegalStateException("forgotten children could not be read", e);
        }
    }

    /** Whether the first day of all is there for certain, so that nobody needs to say it again. */
    boolean begun() {
        return begun;
    }

    /** Remembers the first day of all, once; later calls change nothing. */
    void began(LocalDate day) {
        try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement("""
                insert into reporting_start (first_day) values (?) on conflict do nothing""")) {
            insert.setObject(1, day);
            // the row of an earlier batch is there for certain; one of this batch may still be undone with it
            begun = insert.executeUpdate() == 0;
        } catch (SQLException e) {
            throw new IllegalStateException("the first day could not be written", e);
        }
    }
}
