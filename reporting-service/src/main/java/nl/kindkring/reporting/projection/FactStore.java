package nl.kindkring.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.kindkring.platform.projection.Generation;
import org.jspecify.annotations.Nullable;

/** Writes a batch of facts with one statement a table; arrays are unnested by the database. */
@ApplicationScoped
class FactStore {

    private final DataSource database;

    FactStore(DataSource database) {
        this.database = database;
    }

    void write(FactBatch facts, Generation generation) {
        try (Connection connection = database.getConnection()) {
            children(connection, generation, facts.children.values());
            exclusions(connection, generation, facts.exclusions.values());
            signals(connection, generation, facts.signals);
            consents(connection, generation, facts.consents);
            referrals(connection, generation, facts.referrals);
            help(connection, generation, facts.help);
        } catch (SQLException e) {
            throw new IllegalStateException("facts could not be written", e);
        }
    }

    /** Remembers the first day of all, once; later calls change nothing. */
    void began(LocalDate day) {
        try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement("""
                insert into reporting_start (first_day) values (?) on conflict do nothing""")) {
            insert.setObject(1, day);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the first day could not be written", e);
        }
    }

    private void children(Connection c, Generation g, Collection<FactBatch.Child> rows) throws SQLException {
        run(c, rows, """
                insert into %s as t select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::uuid[])
                on conflict (child_id) do update set municipality = excluded.municipality, district = excluded.district,
                    age_band = excluded.age_band, centre_id = coalesce(excluded.centre_id, t.centre_id)""".formatted(g.table("child")),
                List.of(FactBatch.Child::childId, FactBatch.Child::municipality, FactBatch.Child::district, FactBatch.Child::ageBand,
                        FactBatch.Child::centreId));
    }

    private void exclusions(Connection c, Generation g, Collection<FactBatch.Exclusion> rows) throws SQLException {
        run(c, rows, """
                insert into %s as t select * from unnest(?::uuid[], ?::boolean[], ?::boolean[])
                on conflict (child_id) do update set erased = t.erased or excluded.erased, objected = excluded.objected"""
                .formatted(g.table("excluded_child")),
                List.of(FactBatch.Exclusion::childId, FactBatch.Exclusion::erased, FactBatch.Exclusion::objected));
    }

    private void signals(Connection c, Generation g, Collection<FactBatch.SignalFact> rows) throws SQLException {
        run(c, rows, """
                insert into %s select * from unnest(?::uuid[], ?::text[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::date[])
                on conflict do nothing""".formatted(g.table("signal_fact")),
                List.of(FactBatch.SignalFact::signalId, FactBatch.SignalFact::theme, FactBatch.SignalFact::contributor,
                        FactBatch.SignalFact::institution, FactBatch.SignalFact::municipality, FactBatch.SignalFact::ageBand,
                        FactBatch.SignalFact::day));
    }

    private void consents(Connection c, Generation g, Collection<FactBatch.ConsentFact> rows) throws SQLException {
        run(c, rows, """
                insert into %s select * from unnest(?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::date[])
                on conflict do nothing""".formatted(g.table("consent_fact")),
                List.of(FactBatch.ConsentFact::consentId, FactBatch.ConsentFact::outcome, FactBatch.ConsentFact::childId,
                        FactBatch.ConsentFact::purpose, FactBatch.ConsentFact::day));
    }

    private void referrals(Connection c, Generation g, Collection<FactBatch.ReferralFact> rows) throws SQLException {
        run(c, rows, """
                insert into %s select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[])
                on conflict do nothing""".formatted(g.table("referral_fact")),
                List.of(FactBatch.ReferralFact::referralId, FactBatch.ReferralFact::childId, FactBatch.ReferralFact::institution,
                        FactBatch.ReferralFact::municipality));
    }

    private void help(Connection c, Generation g, Collection<FactBatch.HelpFact> rows) throws SQLException {
        run(c, rows, """
                insert into %s select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::integer[], ?::date[])
                on conflict do nothing""".formatted(g.table("help_fact")),
                List.of(FactBatch.HelpFact::referralId, FactBatch.HelpFact::childId, FactBatch.HelpFact::level,
                        FactBatch.HelpFact::daysToHelp, FactBatch.HelpFact::day));
    }

    private static <T> void run(Connection connection, Collection<T> rows, String sql, List<Function<T, @Nullable Object>> columns) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.size(); i++) {
                Function<T, @Nullable Object> column = columns.get(i);
                // sent as text: the statement casts each array to its own type
                Object[] values = rows.stream().map(column).map(value -> value == null ? null : value.toString()).toArray();
                statement.setArray(i + 1, connection.createArrayOf("text", values));
            }
            statement.executeUpdate();
        }
    }
}
