package nl.kindkring.reporting.projection;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /**
     * A column.
     *
     * @param of its value in a row: of the class that goes with the type
     * @param child its name where it holds the id of a child, so that none comes in who was forgotten and none stays; null where it does not
     */
    record Column<T>(FactStage.Type type, Function<T, @Nullable Object> of, @Nullable String child) {}

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

        /** The statement that takes them from there, but for those that name a child who was forgotten. */
        String take(Generation generation, int number) {
            List<String> staged = FactStage.columns(table.types());
            String known = IntStream.range(0, staged.size()).filter(i -> table.columns().get(i).child() != null)
                    .mapToObj(i -> " and " + Forgotten.isNot(staged.get(i))).collect(Collectors.joining());
            return "insert into %s as t select %s from %s where %s = %d%s on conflict %s".formatted(generation.table(table.name()),
                    String.join(", ", staged), FactStage.TABLE, FactStage.PART, number, known, table.onConflict());
        }
    }

    Part<T> part(Collection<T> rows) {
        return new Part<>(this, rows);
    }

    /** The columns that hold the id of a child. */
    List<String> children() {
        return columns.stream().map(Column::child).filter(Objects::nonNull).toList();
    }

    private List<FactStage.Type> types() {
        return columns.stream().map(Column::type).toList();
    }
}
