package nl.kindkring.signal.projection.visit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.Municipality;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.visit.VisitEvent;
import nl.kindkring.signal.domain.visit.VisitEvent.*;
import nl.kindkring.signal.domain.visit.VisitId;

/** The visits, their agendas, and which centres had none: written in the transaction that stored the event. */
@ApplicationScoped
public class VisitList {

    private static final String COLUMNS = "visit_id, version, centre_id, coordinator, planned_for, held_on, cancelled";

    private final AgroalDataSource database;

    VisitList(AgroalDataSource database) {
        this.database = database;
    }

    /** Brings the lists along, in the caller's transaction. @param version of the event in its stream */
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(VisitEvent event, int version) {
        UUID visit = event.visit().value();
        switch (event) {
            case VisitPlanned e -> execute("""
                    insert into visit (visit_id, version, centre_id, municipality, coordinator, planned_for) values (?, ?, ?, ?, ?, ?)""",
                    visit, version, e.centre().value(), e.municipality().code(), e.coordinator().value(), e.plannedFor());
            case PutOnAgenda e -> {
                execute("update visit set version = ? where visit_id = ?", version, visit);
                execute("insert into visit_agenda (visit_id, signal_id, nr) values (?, ?, ?)", visit, e.signal().value(), version);
            }
            case VisitHeld e -> {
                execute("update visit set version = ?, held_on = ? where visit_id = ?", version, e.heldOn(), visit);
                execute("update visit_agenda set discussed = true where visit_id = ? and signal_id = any (?)", visit,
                        e.discussed().stream().map(SignalId::value).toArray(UUID[]::new));
            }
            case VisitCancelled _ -> execute("update visit set version = ?, cancelled = true where visit_id = ?", version, visit);
        }
    }

    /** Empties the lists, to be made anew, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void clear() {
        execute("delete from visit_agenda");
        execute("delete from visit");
    }

    /** One visit; empty when there is none. */
    public Optional<VisitEntry> entry(VisitId visit) {
        return query("select " + COLUMNS + " from visit where visit_id = ?", VisitList::entry, visit.value()).stream().findFirst();
    }

    /** Visits of these centres, the latest first, after a place (both absent on the first page). */
    public List<VisitEntry> page(Collection<CentreId> centres, Optional<VisitEntry> after, int limit) {
        UUID[] ids = centres.stream().map(CentreId::value).toArray(UUID[]::new);
        return after.map(place -> query("select " + COLUMNS + "\n" + """
                 from visit where centre_id = any (?) and (planned_for, visit_id) < (?, ?)
                 order by planned_for desc, visit_id desc limit ?""", VisitList::entry, ids, place.plannedFor(), place.visitId(), limit))
                .orElseGet(() -> query("select " + COLUMNS + "\n" + """
                 from visit where centre_id = any (?) order by planned_for desc, visit_id desc limit ?""", VisitList::entry, ids, limit));
    }

    /** What is to be talked over, in the order in which it was asked. */
    public List<AgendaItem> agenda(VisitId visit) {
        return query("select signal_id, discussed from visit_agenda where visit_id = ? order by nr",
                row -> new AgendaItem(row.getObject(1, UUID.class), row.getBoolean(2)), visit.value());
    }

    /** Whether a signal stands on the agenda of any visit. */
    public boolean onAnAgenda(SignalId signal) {
        return !query("select signal_id from visit_agenda where signal_id = ? limit 1", row -> row.getObject(1, UUID.class), signal.value()).isEmpty();
    }

    /** Every centre of a municipality with its number of visits in a year, those without any first (N8). */
    public List<CentreCoverage> coverage(Municipality municipality, int year) {
        return query("""
                select c.centre_id, count(v.visit_id)
                  from known_centre c
                  left join visit v on v.centre_id = c.centre_id and v.held_on >= ? and v.held_on < ?
                 where c.municipality = ?
                 group by c.centre_id
                 order by 2, 1""", row -> new CentreCoverage(row.getObject(1, UUID.class), row.getInt(2)),
                LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), municipality.code());
    }

    private static VisitEntry entry(ResultSet row) throws SQLException {
        return new VisitEntry(row.getObject(1, UUID.class), row.getInt(2), row.getObject(3, UUID.class), row.getString(4),
                row.getObject(5, LocalDate.class), Optional.ofNullable(row.getObject(6, LocalDate.class)), row.getBoolean(7));
    }

    /** Reads one row. */
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Row<T> row, Object... values) {
        try (var connection = database.getConnection(); var select = connection.prepareStatement(sql)) {
            bind(connection, select, values);
            try (var found = select.executeQuery()) {
                List<T> list = new ArrayList<>();
                while (found.next()) {
                    list.add(row.read(found));
                }
                return list;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read visits", e);
        }
    }

    private void execute(String sql, Object... values) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot keep visits", e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof UUID[] ids ? connection.createArrayOf("uuid", ids) : values[i]);
        }
    }
}
