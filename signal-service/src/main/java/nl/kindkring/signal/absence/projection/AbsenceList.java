package nl.kindkring.signal.absence.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.signal.absence.domain.AbsenceFile.Known;
import org.jspecify.annotations.Nullable;

/** The files of absence as lists; a row is written in the transaction that stored the events. */
@ApplicationScoped
public class AbsenceList {

    private static final String COLUMNS = "absence_id, child_id, centre_id, municipality, version, alerts";

    private final AgroalDataSource database;

    AbsenceList(AgroalDataSource database) {
        this.database = database;
    }

    /** Brings the row of a file to where it stands. @param lookOn the first day on which time alone may change it */
    public void keep(Known file, int version, Optional<LocalDate> lookOn) {
        var sql = """
                insert into absence_file (absence_id, child_id, centre_id, municipality, version, alerts, look_on) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (absence_id) do update set version = excluded.version, alerts = excluded.alerts, look_on = excluded.look_on
                """;
        try (var connection = database.getConnection(); var upsert = connection.prepareStatement(sql)) {
            upsert.setObject(1, file.opened().id().value());
            upsert.setObject(2, file.opened().child().value());
            upsert.setObject(3, file.opened().centre().value());
            upsert.setString(4, file.opened().municipality().code());
            upsert.setInt(5, version);
            upsert.setArray(6, connection.createArrayOf("text", file.alerts().keySet().stream().map(Enum::name).sorted().toArray()));
            upsert.setObject(7, lookOn.orElse(null));
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot keep a file of absence", e);
        }
    }

    /** One file; empty when there is none. */
    public Optional<AbsenceRow> of(UUID absenceId) {
        return select("where absence_id = ?", statement -> statement.setObject(1, absenceId)).stream().findFirst();
    }

    /** The files of a child, one for each school. */
    public List<AbsenceRow> ofChild(UUID child) {
        return select("where child_id = ? order by absence_id", statement -> statement.setObject(1, child));
    }

    /** The files of these centres by id, after one. @param limit how many at most */
    public List<AbsenceRow> ofCentres(Collection<UUID> centres, @Nullable UUID after, int limit) {
        return select("where centre_id = any(?) and absence_id > ? order by absence_id limit ?",
                statement -> page(statement, "uuid", centres.toArray(), after, limit));
    }

    /** The files of these municipalities with an alert. */
    public List<AbsenceRow> alerted(Collection<String> municipalities, @Nullable UUID after, int limit) {
        return select("where cardinality(alerts) > 0 and municipality = any(?) and absence_id > ? order by absence_id limit ?",
                statement -> page(statement, "text", municipalities.toArray(), after, limit));
    }

    /** Files that time alone may have changed by that day. */
    public List<AbsenceRow> due(LocalDate day, int limit) {
        return select("where look_on <= ? order by look_on limit ?", statement -> {
            statement.setObject(1, day);
            statement.setInt(2, limit);
        });
    }

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    private static void page(PreparedStatement statement, String type, Object[] of, @Nullable UUID after, int limit) throws SQLException {
        statement.setArray(1, statement.getConnection().createArrayOf(type, of));
        statement.setObject(2, after == null ? new UUID(0, 0) : after);
        statement.setInt(3, limit);
    }

    private List<AbsenceRow> select(String where, Filling filling) {
        try (var connection = database.getConnection();
             var select = connection.prepareStatement("select " + COLUMNS + " from absence_file " + where)) {
            filling.fill(select);
            List<AbsenceRow> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new AbsenceRow(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class),
                            row.getString(4), row.getInt(5), List.of((String[]) row.getArray(6).getArray())));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list files of absence", e);
        }
    }
}
