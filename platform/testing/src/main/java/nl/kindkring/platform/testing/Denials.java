package nl.kindkring.platform.testing;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** What the denial log says: table {@code access_denial}, which no API shows. */
public final class Denials {

    private Denials() {}

    /** How often that person was refused that object. */
    public static int count(DataSource database, String actor, UUID object) throws SQLException {
        try (var connection = database.getConnection(); var count = connection.prepareStatement(
                "select count(*) from access_denial where actor = ? and object_id = ?")) {
            count.setString(1, actor);
            count.setString(2, object.toString());
            try (var row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
