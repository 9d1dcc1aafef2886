package nl.kindkring.reporting.projection;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.kindkring.platform.projection.Generation;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of one table are written.
 *
 * @param name unqualified
 * @param key the first column of the table and of its primary key
 * @param onConflict what happens to a row that is there already; refers to it as {@code t}
 * @param columns of a row, in the order of the table
 */
record FactTable<T>(String name, String key, String onConflict, List<Column<T>> columns) {

    /** A column. @param of its value in a row: of the class that goes with the type */
    record Column<T>(FactStage.Type type, Function<T, @Nullable Object> of) {}

    /** The rows of a batch for one table; no two have the same primary key. */
    record Part<T>(FactTable<T> table, Collection<T> rows) {

        int size() {
            return rows.size();
        }

        /**
         * Copies the rows whose key the table does not have yet straight into it, and gives back the others. Should somebody else write such a key at the same
         * moment, the transaction fails and is tried again, as any batch is.
         */
        Part<T> straight(Connection connection, Generation generation) throws SQLException, IOException {
            Set<UUID> known = known(connection, generation);
            BinaryRows fresh = new BinaryRows(BinaryRows.LIKELY * size());
            for (T row : rows) {
                if (!known.contains(table.keyOf(row))) {
                    fresh.row(table.columns().size());
                    table.columns().forEach(column -> fresh.put(column.of().apply(row)));
                }
            }
            fresh.copy(connection, generation.table(table.name()));
            return table.part(known.isEmpty() ? List.of() : rows.stream().filter(row -> known.contains(table.keyOf(row))).toList());
        }

        private Set<UUID> known(Connection connection, Generation generation) throws SQLException {
            String sql = "select %1$s from %2$s where %1$s = any (?)".formatted(table.key(), generation.table(table.name()));
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setArray(1, connection.createArrayOf("uuid", rows.stream().map(table::keyOf).toArray()));
                Set<UUID> known = new HashSet<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        known.add(row.getObject(1, UUID.class));
                    }
                }
                return known;
            }
        }

        /** Puts the rows, to go to the stage under a number. */
        void stage(BinaryRows into, short number) {
            List<FactStage.Type> types = table.types();
            @Nullable Object[] values = new Object[types.size()];
            for (T row : rows) {
                for (int i = 0; i < values.length; i++) {
                    values[i] = table.columns().get(i).of().apply(row);
                }
                FactStage.row(into, number, types, values);
            }
        }

        /** The statement that takes them from there. */
        String take(Generation generation, int number) {
            return "insert into %s as t select %s from %s where %s = %d on conflict %s".formatted(generation.table(table.name()),
                    String.join(", ", FactStage.columns(table.types())), FactStage.TABLE, FactStage.PART, number, table.onConflict());
        }
    }

    Part<T> part(Collection<T> rows) {
        return new Part<>(this, rows);
    }

    private UUID keyOf(T row) {
        return (UUID) Objects.requireNonNull(columns.getFirst().of().apply(row));
    }

    private List<FactStage.Type> types() {
        return columns.stream().map(Column::type).toList();
    }
}
