package nl.kindkring.platform.testing.things;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Table {@code thing}. */
@Singleton
public class Things {

    private final AgroalDataSource database;

    Things(AgroalDataSource database) {
        this.database = database;
    }

    void add(UUID id, String owner, String name, String kind, LocalDate madeOn) {
        run("insert into thing (id, owner, name, kind, made_on) values (?, ?, ?, ?, ?)", id, owner, name, kind, madeOn);
    }

    void rename(UUID id, String name) {
        run("update thing set name = ?, version = version + 1 where id = ?", name, id);
    }

    boolean owns(String owner, UUID id) {
        return !select("select * from thing where id = ? and owner = ?", id, owner).isEmpty();
    }

    Optional<Thing> find(UUID id) {
        return select("select * from thing where id = ?", id).stream().findFirst();
    }

    List<Thing> after(String owner, String name, UUID id, int limit) {
        return select("select * from thing where owner = ? and (name, id) > (?, ?) order by name, id limit ?", owner, name, id, limit);
    }

    private void run(String sql, Object... values) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Thing> select(String sql, Object... values) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            List<Thing> things = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    things.add(new Thing(row.getObject("id", UUID.class), row.getString("name"), row.getString("kind"),
                            row.getObject("made_on", LocalDate.class), row.getInt("version")));
                }
            }
            return things;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
