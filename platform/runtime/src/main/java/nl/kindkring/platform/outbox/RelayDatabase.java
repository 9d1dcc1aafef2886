package nl.kindkring.platform.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where the relay finds its database. It makes its own connections: a session lock and LISTEN belong to a session, and
 * a pool would give that session to somebody else. For the same reason no pooler that shares sessions may stand between.
 *
 * @param url JDBC
 * @param user role of the service
 * @param password of the role
 */
public record RelayDatabase(String url, String user, String password) {

    /** How the relay's sessions are called in {@code pg_stat_activity}. */
    public static final String SESSION_NAME = "kindkring-relay";

    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", SESSION_NAME);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        properties.setProperty("logServerErrorDetail", "false"); // it would repeat rows in the log
        properties.setProperty("tcpKeepAlive", "true");
        // A leader whose machine vanished says no goodbye. Without these the server would keep its session, and with it
        // the lock, for two hours.
        properties.setProperty("options", "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3");
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public String toString() {
        return user + "@" + url;
    }
}
