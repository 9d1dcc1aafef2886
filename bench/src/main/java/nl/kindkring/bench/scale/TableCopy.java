package nl.kindkring.bench.scale;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of the template, and its rows in the copies. Numbers that the database gives itself, it gives anew, in the same order.
 *
 * @param table   with its schema
 * @param columns without those that the database fills
 * @param rows    of the template; a null is a null
 */
record TableCopy(String table, List<String> columns, List<List<@Nullable List<Piece>>> rows) {

    /** Reads the template's rows. */
    static TableCopy read(Connection connection, String table, Seals seals) throws SQLException {
        var columns = columns(connection, table);
        var rows = new ArrayList<List<@Nullable List<Piece>>>();
        var order = table.equals("public.event") ? " order by position" : "";
        try (var select = connection.createStatement(); var row = select.executeQuery("select %s from %s%s".formatted(
                columns.stream().map(column -> column + "::text").collect(Collectors.joining(", ")), table, order))) {
            while (row.next()) {
                var texts = new LinkedHashMap<String, String>();
                for (int i = 0; i < columns.size(); i++) {
                    texts.put(columns.get(i), row.getString(i + 1));
                }
                var sealed = seals.of(table, texts);
                rows.add(texts.values().stream()
                        .map(text -> text == null ? null : Cutter.cut(text, cipher -> Optional.ofNullable(sealed.get(cipher)))).toList());
            }
        }
        return new TableCopy(table, columns, rows);
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        try (var select = connection.prepareStatement("""
                select attname from pg_attribute where attrelid = ?::regclass and attnum > 0 and not attisdropped and attidentity = ''
                 order by attnum""")) {
            select.setString(1, table);
            var columns = new ArrayList<String>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    columns.add(row.getString(1));
                }
            }
            return columns;
        }
    }

    /** Adds the rows of these copies, row by row and not copy by copy: what belongs to one child does not lie together. */
    long write(Connection connection, int first, int end, Writing writing) throws SQLException, IOException {
        if (rows.isEmpty()) {
            return 0;
        }
        try (var lines = new CopyLines(connection, table, columns)) {
            for (var row : rows) {
                for (int copy = first; copy < end; copy++) {
                    int which = copy;
                    lines.add(row.stream().map(pieces -> pieces == null ? null : writing.text(pieces, which)).toList());
                }
            }
            return (long) rows.size() * (end - first);
        }
    }
}
