package nl.kindkring.consent.retention;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When each child's retention is looked at next. A day, and nothing of why: no birthday can be read from it. */
@ApplicationScoped
class Looks {

    private final AgroalDataSource database;

    Looks(AgroalDataSource database) {
        this.database = database;
    }

    /** Takes up children who were registered since. */
    void takeUp(LocalDate today) {
        run("""
                insert into retention_look (child_id, look_on) select c.child_id, ? from child_entry c
                 where not c.erased and not exists (select 1 from retention_look l where l.child_id = c.child_id) on conflict do nothing""", insert -> {
            insert.setObject(1, today);
            return insert.executeUpdate();
        });
    }

    /** Children to look at by that day, longest due first. */
    List<UUID> due(LocalDate today, int most) {
        return run("select child_id from retention_look where look_on <= ? order by look_on, child_id limit ?", select -> {
            select.setObject(1, today);
            select.setInt(2, most);
            List<UUID> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        });
    }

    /** When to look next. @param day null: a destruction is planned, or the child is erased */
    void next(UUID child, @Nullable LocalDate day) {
        run("update retention_look set look_on = ? where child_id = ?", update -> {
            update.setObject(1, day);
            update.setObject(2, child);
            return update.executeUpdate();
        });
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("when to look at retention could not be kept", e);
        }
    }

    /** What is done with a statement. */
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
