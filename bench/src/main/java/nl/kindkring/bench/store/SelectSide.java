package nl.kindkring.bench.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.kindkring.bench.measure.Sample;
import nl.kindkring.bench.measure.Side;
import nl.kindkring.platform.eventstore.EventRow;

/** The limit: the same rows of the same pool, every column fetched as a text and nothing made of it. */
final class SelectSide implements Side {

    private static final String SQL = "select %s from event where stream_id = ? order by version".formatted(EventRow.COLUMNS);

    private final DataSource pool;
    private final List<UUID> streams;

    SelectSide(DataSource pool, List<UUID> streams) {
        this.pool = pool;
        this.streams = streams;
    }

    @Override
    public String name() {
        return "bare SELECT of the rows";
    }

    @Override
    public Sample measure(Duration time) throws SQLException {
        var millis = new ArrayList<Double>();
        long end = System.nanoTime() + time.toNanos();
        for (int i = 0; System.nanoTime() < end; i++) {
            long start = System.nanoTime();
            int read = read(streams.get(i % streams.size()));
            millis.add((System.nanoTime() - start) / 1e6);
            if (read == 0) {
                throw new IllegalStateException("nothing was read");
            }
        }
        return Sample.times(millis);
    }

    private int read(UUID stream) throws SQLException {
        try (var connection = pool.getConnection(); var select = connection.prepareStatement(SQL)) {
            select.setObject(1, stream);
            int length = 0;
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    for (int column = 1; column <= 9; column++) {
                        length += rows.getString(column).length();
                    }
                }
            }
            return length;
        }
    }
}
