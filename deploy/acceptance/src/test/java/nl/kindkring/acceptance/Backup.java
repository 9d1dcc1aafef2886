package nl.kindkring.acceptance;

import java.sql.DriverManager;
import java.sql.SQLException;
import nl.kindkring.local.Ports;
import nl.kindkring.local.ServiceApp;
import nl.kindkring.platform.embedded.EmbeddedPostgres;

/** A copy of a stopped service's database, and back: what an operator does with files, done by the database server itself. */
final class Backup {

    private final Ports ports;

    Backup(Ports ports) {
        this.ports = ports;
    }

    /** Copies the database as it stands. The service must be stopped. */
    void take(ServiceApp app) {
        run("create database " + copy(app) + " template " + app.database());
    }

    /** Puts the copy in the place of the database. The service must be stopped. */
    void restore(ServiceApp app) {
        run("drop database " + app.database());
        run("alter database " + copy(app) + " rename to " + app.database());
    }

    private static String copy(ServiceApp app) {
        return app.database() + "_backup";
    }

    private void run(String sql) {
        String server = "jdbc:postgresql://localhost:" + ports.postgres() + "/postgres";
        try (var connection = DriverManager.getConnection(server, EmbeddedPostgres.SUPERUSER, EmbeddedPostgres.SUPERUSER);
             var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
