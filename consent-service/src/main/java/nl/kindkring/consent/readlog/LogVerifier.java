package nl.kindkring.consent.readlog;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** Walks the whole log and says where it is not what it was. Rows are streamed, so memory does not grow with the log. */
@ApplicationScoped
class LogVerifier {

    private static final int FETCH = 2000;

    private final AgroalDataSource database;
    private final AnchorFile file;

    LogVerifier(AgroalDataSource database, AnchorFile file) {
        this.database = database;
        this.file = file;
    }

    /** How much there is to do. */
    record Extent(List<YearMonth> months, long rows, int anchors) {}

    /** The months of the log and of its anchors, and how many rows are in them now. */
    Extent extent() {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                var months = new TreeSet<>(LogRows.months(connection));
                long rows = 0;
                for (YearMonth month : months) {
                    rows += LogRows.head(connection, month).seq();
                }
                List<Anchor> anchors = file.read().anchors();
                anchors.stream().map(Anchor::month).forEach(months::add);
                return new Extent(List.copyOf(months), rows, anchors.size());
            }
        });
    }

    /** The first break, if there is any. {@code progress} is told now and then how many rows have been checked. */
    Optional<Break> verify(Extent extent, LongConsumer progress) {
        // the anchors first: what is anchored while we read stands in rows that we have yet to see, and is checked next time
        AnchorFile.Content anchors = file.read();
        if (!anchors.whole()) {
            return Optional.of(new Break(Break.Kind.ANCHORS_CHANGED, null, (long) anchors.anchors().size() + 1, null));
        }
        Counter counter = new Counter(progress);
        Stream<Optional<Break>> found = extent.months().stream().map(month -> QuarkusTransaction.requiringNew().timeout(3600)
                .call(() -> month(new MonthCheck(month, anchors.anchors()), month, counter)));
        Optional<Break> first = found.flatMap(Optional::stream).findFirst();
        progress.accept(counter.rows);
        return first;
    }

    private Optional<Break> month(MonthCheck check, YearMonth month, Counter counter) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement("""
                select disclosure_id, child_id, at, actor, actor_roles, what, ground, purpose, unit_id, service, seq, previous_hash, hash
                  from disclosure_log where at >= ? and at < ? order by seq""")) {
            select.setFetchSize(FETCH);
            LogRows.bindMonth(select, 1, month);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Optional<Break> found = check.next(LogRows.link(rows));
                    counter.count();
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return check.end();
    }

    private static final class Counter {
        private final LongConsumer progress;
        private long rows;

        Counter(LongConsumer progress) {
            this.progress = progress;
        }

        void count() {
            if (++rows % 50_000 == 0) {
                progress.accept(rows);
            }
        }
    }
}
