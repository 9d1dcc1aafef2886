package nl.kindkring.acceptance;

import static nl.kindkring.local.ServiceApp.REPORTING;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Shows what reporting-service drew for a table before that is committed, when nobody else can see it: once its records are all in, the session that adds them takes their figures
 * for its name, and waits for whoever holds the lock of the area. For as long as this is open.
 */
final class DrawnNoise implements AutoCloseable {

    private static final String SHOWN = """
            create function drawn() returns trigger language plpgsql as $$
            declare
                figures text;
            begin
                select string_agg((payload ->> 'record')::jsonb ->> 'count', ' ' order by version) into figures from added where payload ->> 'key' like '%s|%%|%s';
                if figures is not null then
                    perform set_config('application_name', figures, false);
                    perform pg_advisory_xact_lock(hashtext(payload ->> 'area')) from added limit 1;
                end if;
                return null;
            end $$""";
    // the events that publish records go in with one statement, behind the records and before the commit
    private static final String WHEN_ALL_ARE_IN = "create trigger drawn after insert on event referencing new table as added for each statement execute function drawn()";

    private final Connection session;

    private DrawnNoise(Connection session) {
        this.session = session;
    }

    static DrawnNoise of(SystemUnderTest.Running kindkring, String table, SchoolQuarter quarter) {
        try {
            var drawn = new DrawnNoise(Standstill.superuser(kindkring.ports(), REPORTING));
            drawn.execute(List.of(SHOWN.formatted(table, quarter.name()), WHEN_ALL_ARE_IN));
            return drawn;
        } catch (SQLException e) {
            throw new IllegalStateException("what is drawn cannot be seen", e);
        }
    }

    /** The service waits there when it has drawn for that area. */
    static Standstill in(SystemUnderTest.Running kindkring, String area) {
        return Standstill.at(kindkring.ports(), REPORTING, "select pg_advisory_xact_lock(hashtext('%s'))".formatted(area));
    }

    private void execute(List<String> statements) throws SQLException {
        try (var statement = session.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() {
        try (session) {
            execute(List.of("drop trigger drawn on event", "drop function drawn()"));
        } catch (SQLException e) {
            throw new IllegalStateException("the service still shows what it draws", e);
        }
    }
}
