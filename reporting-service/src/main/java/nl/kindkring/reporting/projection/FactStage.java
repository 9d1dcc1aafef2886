package nl.kindkring.reporting.projection;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kindkring.platform.projection.Generation;
import org.jspecify.annotations.Nullable;

/**
 * The way of a batch into the tables: all its rows, of whatever table, go with one COPY into a table that this session alone has, that is not logged, and that is
 * empty at the end of each transaction; from there each table takes its own (decision 180).
 */
final class FactStage {

    /** The types of its columns, and of each as many as the widest fact has. */
    enum Type {
        UUID("uuid", 4), DATE("date", 2), NUMBER("bigint", 2), WHOLE("integer", 1), FLAG("boolean", 2), TEXT("text", 5);

        private final String sql;
        private final int many;

        Type(String sql, int many) {
            this.sql = sql;
            this.many = many;
        }

        /** Name of one of them, from 0. */
        private String column(int which) {
            return name().toLowerCase(Locale.ROOT) + which;
        }
    }

    static final String TABLE = "pg_temp.fact_stage";
    /** The column that says which table a row is for: the number of its part in the batch. */
    static final String PART = "part";

    private static final String CREATE = "create temp table if not exists fact_stage (%s smallint, %s) on commit delete rows".formatted(PART,
            Arrays.stream(Type.values()).flatMap(type -> IntStream.range(0, type.many).mapToObj(which -> type.column(which) + " " + type.sql))
                    .collect(Collectors.joining(", ")));
    private static final int WIDTH = 1 + Arrays.stream(Type.values()).mapToInt(type -> type.many).sum();

    private FactStage() {}

    /** Writes the parts of a batch. The connection is in a transaction, else they would be gone before they are taken. */
    static void pass(Connection connection, Generation generation, List<FactTable.Part<?>> parts) throws SQLException, IOException {
        BinaryRows rows = new BinaryRows(BinaryRows.LIKELY * parts.stream().mapToInt(FactTable.Part::size).sum());
        for (int part = 0; part < parts.size(); part++) {
            parts.get(part).stage(rows, (short) part);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(CREATE + ";\n" + Forgotten.WHILE_WRITING);
            rows.copy(connection, TABLE);
            statement.execute(IntStream.range(0, parts.size()).mapToObj(part -> parts.get(part).take(generation, part)).collect(Collectors.joining(";\n")));
        }
    }

    /** The places of values of these types, one for each, as {@link #row} fills them. */
    static List<String> columns(List<Type> types) {
        int[] used = new int[Type.values().length];
        return types.stream().map(type -> type.column(used[type.ordinal()]++)).toList();
    }

    /** Puts a row: for each type, the values of that type in their order. */
    static void row(BinaryRows rows, short part, List<Type> types, @Nullable Object[] values) {
        rows.row(WIDTH);
        rows.put(part);
        for (Type type : Type.values()) {
            int left = type.many;
            for (int i = 0; i < values.length; i++) {
                if (types.get(i) == type) {
                    rows.put(values[i]);
                    left--;
                }
            }
            for (; left > 0; left--) {
                rows.put(null);
            }
        }
    }
}
