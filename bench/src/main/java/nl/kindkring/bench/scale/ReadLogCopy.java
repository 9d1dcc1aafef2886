package nl.kindkring.bench.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The reads of the template and their copies, each month's behind the end of that month's chain. Hashed as consent-service does it; that service's own
 * verification is the proof.
 */
record ReadLogCopy(Map<YearMonth, List<Read>> months) {

    private static final List<String> COLUMNS = List.of("disclosure_id", "child_id", "at", "actor", "actor_roles", "what", "ground", "purpose", "unit_id",
            "service", "seq", "previous_hash", "hash");

    /** A row. */
    record Read(UUID id, UUID child, Instant at, String actor, List<String> roles, String what, String ground, String purpose,
            @Nullable String unit, String service) {}

    /** What a month's chain ends with. */
    private record Head(long seq, byte[] hash) {}

    static ReadLogCopy read(Connection connection) throws SQLException {
        var months = new TreeMap<YearMonth, List<Read>>();
        try (var select = connection.createStatement(); var row = select.executeQuery("""
                select disclosure_id, child_id, at, actor, actor_roles, what, ground, purpose, unit_id, service
                  from disclosure_log order by date_trunc('month', at at time zone 'UTC'), seq""")) {
            while (row.next()) {
                var read = new Read(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getString(4), Arrays.stream((Object[]) row.getArray(5).getArray()).map(String::valueOf).toList(), row.getString(6),
                        row.getString(7), row.getString(8), row.getString(9), row.getString(10));
                months.computeIfAbsent(YearMonth.from(read.at().atOffset(ZoneOffset.UTC)), month -> new ArrayList<>()).add(read);
            }
        }
        return new ReadLogCopy(months);
    }

    long write(Connection connection, int first, int end, Ids ids) throws SQLException, IOException {
        long written = 0;
        for (var month : months.entrySet()) {
            var head = head(connection, month.getKey());
            try (var lines = new CopyLines(connection, "disclosure_log_" + month.getKey().toString().replace('-', '_'), COLUMNS)) {
                for (var read : month.getValue()) {
                    for (int copy = first; copy < end; copy++, written++) {
                        head = append(lines, head, in(read, ids, copy));
                    }
                }
            }
        }
        return written;
    }

    private static Head head(Connection connection, YearMonth month) throws SQLException {
        try (var select = connection.createStatement(); var row = select.executeQuery("select seq, hash from disclosure_log_%s order by seq desc limit 1"
                .formatted(month.toString().replace('-', '_')))) {
            row.next(); // the template has reads in each of its months
            return new Head(row.getLong(1), row.getBytes(2));
        }
    }

    private static Read in(Read read, Ids ids, int copy) {
        return new Read(ids.of(read.id(), copy), ids.of(read.child(), copy), read.at(), text(read.actor(), ids, copy), read.roles(), read.what(),
                read.ground(), read.purpose(), read.unit() == null ? null : text(read.unit(), ids, copy), read.service());
    }

    private static String text(String text, Ids ids, int copy) {
        return new Writing(ids, null).text(Cutter.cut(text), copy);
    }

    private static Head append(CopyLines lines, Head head, Read read) throws SQLException {
        var next = new Head(head.seq() + 1, hash(head, read));
        lines.add(Arrays.asList(read.id().toString(), read.child().toString(), read.at().toString(), read.actor(),
                "{" + String.join(",", read.roles()) + "}", read.what(), read.ground(), read.purpose(), read.unit(), read.service(),
                Long.toString(next.seq()), hex(head.hash()), hex(next.hash())));
        return next;
    }

    private static byte[] hash(Head head, Read read) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(head.hash());
            var fields = new ArrayList<>(List.of(Long.toString(head.seq() + 1), read.id().toString(), read.child().toString(), read.at().toString(),
                    read.actor(), Integer.toString(read.roles().size())));
            fields.addAll(read.roles());
            fields.addAll(List.of(read.what(), read.ground(), read.purpose(), read.unit() == null ? "0" : "1" + read.unit(), read.service()));
            fields.forEach(field -> {
                var bytes = field.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            });
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String hex(byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes);
    }
}
