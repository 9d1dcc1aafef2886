package nl.kindkring.reporting.projection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows on their way into a table by COPY, in its binary format (PostgreSQL manual, COPY): the database reads a value from that without parsing a text. */
final class BinaryRows {

    /** Bytes that a row seldom exceeds. */
    static final int LIKELY = 256;

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final int ABSENT = -1;
    private static final int CHUNK = 1 << 16;

    private ByteBuffer bytes;

    /** @param expected size in bytes; it grows when that was too little */
    BinaryRows(int expected) {
        bytes = ByteBuffer.allocate(Math.max(expected, LIKELY)).put(SIGNATURE).putInt(0).putInt(0);
    }

    /** A row of so many values begins. */
    void row(int values) {
        room(Short.BYTES);
        bytes.putShort((short) values);
    }

    /** The next value of the row: of a column of the type that goes with its class, uuid, date, bigint, integer, smallint, boolean or text. */
    void put(@Nullable Object value) {
        switch (value) {
            case null -> {
                room(Integer.BYTES);
                bytes.putInt(ABSENT);
            }
            case UUID id -> length(2 * Long.BYTES).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
            case LocalDate day -> length(Integer.BYTES).putInt(Math.toIntExact(day.toEpochDay() - FIRST_DAY));
            case Long number -> length(Long.BYTES).putLong(number);
            case Integer number -> length(Integer.BYTES).putInt(number);
            case Short number -> length(Short.BYTES).putShort(number);
            case Boolean flag -> length(1).put((byte) (flag ? 1 : 0));
            case String text -> {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                length(utf8.length).put(utf8);
            }
            default -> throw new IllegalArgumentException("no column for a " + value.getClass());
        }
    }

    /** Copies them, into all columns of the table. Nothing is put after this. */
    void copy(Connection connection, String table) throws SQLException, IOException {
        room(Short.BYTES);
        bytes.putShort((short) ABSENT).flip();
        connection.unwrap(PGConnection.class).getCopyAPI()
                .copyIn("copy " + table + " from stdin (format binary)", new ByteArrayInputStream(bytes.array(), 0, bytes.limit()), CHUNK);
    }

    private ByteBuffer length(int of) {
        room(Integer.BYTES + of);
        return bytes.putInt(of);
    }

    private void room(int more) {
        if (bytes.remaining() < more) {
            bytes = ByteBuffer.allocate(2 * bytes.capacity() + more).put(bytes.flip());
        }
    }
}
