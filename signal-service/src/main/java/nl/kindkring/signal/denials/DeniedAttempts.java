package nl.kindkring.signal.denials;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.kindkring.platform.access.Caller;

/** The table {@code access_denial}, as far as it concerns some centres and organisations; each look at it is written down first. */
@ApplicationScoped
public class DeniedAttempts {

    /** What a route of the reporting code is called in the log. Its lane is invisible here too: that somebody tried to open a case tells that there may be one. */
    static final String LANE = "(^| )/reporting-codes|(ReportingCode|Steps|CaseRemoval)Resource";

    /**
     * An attempt concerns a centre when who tried belongs or belonged to it or its organisation, or when what was asked for is there. Which object it was is
     * left out where that is at another centre: its officer sees it, and this one sees that somebody of the own people tried.
     */
    private static final String CONCERNING = """
            select d.id, d.denied_at, d.actor, d.route, case when there.own or not there.known then o.id end, d.reason
              from access_denial d
             cross join lateral (select case when d.object_id ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' then d.object_id::uuid end as id) o
             cross join lateral (
               select coalesce(bool_or(at.centre_id = any (?)), false) as own, count(*) > 0 as known from (
                 select centre_id from signal_work_list where signal_id = o.id or child_id = o.id
                 union all select centre_id from visit where visit_id = o.id
                 union all select centre_id from absence_file where absence_id = o.id
                 union all select centre_id from known_centre where centre_id = o.id) at) there
             where d.denied_at >= ? and d.denied_at < ? and d.id < ? and d.route !~ ?
               and (there.own or exists (select from replica_affiliation a where a.person_id = d.actor and a.unit_id = any (?)))
             order by d.id desc limit ?""";

    private final AgroalDataSource database;
    private final Caller caller;
    private final Clock clock;

    DeniedAttempts(AgroalDataSource database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** Writes down that the caller is about to see the attempts of these days, in a transaction of its own: without that nothing is shown. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void lookedAt(LocalDate from, LocalDate until) {
        try (var connection = database.getConnection(); var insert = connection.prepareStatement("""
                insert into access_denial_read (person_id, from_day, until_day, read_at) values (?, ?, ?, ?)""")) {
            insert.setString(1, caller.id());
            insert.setObject(2, from);
            insert.setObject(3, until);
            insert.setObject(4, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the look could not be written down, so nothing is shown", e);
        }
    }

    /**
     * The latest first.
     *
     * @param units   centres and organisations that the attempts concern
     * @param from    first day, in the Netherlands
     * @param until   last day
     * @param before  only what stands before this place in the log
     * @param limit   most rows
     */
    public List<DeniedAttempt> page(Collection<UUID> units, LocalDate from, LocalDate until, long before, int limit) {
        try (var connection = database.getConnection(); var select = connection.prepareStatement(CONCERNING)) {
            var concerned = connection.createArrayOf("uuid", units.toArray());
            select.setArray(1, concerned);
            select.setObject(2, from.atStartOfDay(clock.getZone()).toOffsetDateTime());
            select.setObject(3, until.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime());
            select.setLong(4, before);
            select.setString(5, LANE);
            select.setArray(6, concerned);
            select.setInt(7, limit);
            return rows(select.executeQuery());
        } catch (SQLException e) {
            throw new IllegalStateException("refused attempts could not be read", e);
        }
    }

    private static List<DeniedAttempt> rows(ResultSet row) throws SQLException {
        List<DeniedAttempt> rows = new ArrayList<>();
        while (row.next()) {
            rows.add(new DeniedAttempt(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3), row.getString(4),
                    row.getObject(5, UUID.class), row.getString(6)));
        }
        return rows;
    }
}
