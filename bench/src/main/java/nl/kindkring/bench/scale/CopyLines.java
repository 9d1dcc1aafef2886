package nl.kindkring.bench.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table by COPY, in its text format. */
final class CopyLines implements AutoCloseable {

    private static final int AT_ONCE = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder held = new StringBuilder(AT_ONCE + 4_096);

    CopyLines(Connection connection, String table, List<String> columns) throws SQLException {
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy %s (%s) from stdin".formatted(table, String.join(", ", columns)));
    }

    /** One row; a null is a null. */
    void add(List<@Nullable String> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            held.append(i == 0 ? "" : "\t").append(value == null ? "\\N" : escaped(value));
        }
        held.append('\n');
        if (held.length() > AT_ONCE) {
            send();
        }
    }

    private static String escaped(String value) {
        return value.indexOf('\\') < 0 && value.indexOf('\t') < 0 && value.indexOf('\n') < 0 && value.indexOf('\r') < 0 ? value
                : value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private void send() throws SQLException {
        var bytes = held.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        held.setLength(0);
    }

    @Override
    public void close() throws SQLException, IOException {
        if (copy.isActive()) {
            send();
            copy.endCopy();
        }
    }
}
