package nl.kindkring.reporting.projection;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.kindkring.platform.projection.Generation;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of one table are written.
 *
 * @param name unqualified
 * @param onConflict what happens to a row that is there already; refers to it as {@code t}
 * @param columns of a row, in the order of the table
 */
record FactTable<T>(String name, String onConflict, List<Column<T>> columns) {

    /** A column. @param of its value in a row: of the class that goes with the type */
    record Column<T>(FactStage.Type type, Function<T, @Nullable Object> of) {}

    /** The rows of a batch for one table; no two have the same primary key. */
    record Part<T>(FactTable<T> table, Collection<T> rows) {

        int size() {
            return rows.size();
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

    private List<FactStage.Type> types() {
        return columns.stream().map(Column::type).toList();
    }
}
