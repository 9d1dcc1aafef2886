package nl.kindkring.consent.readlog;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The log's partitions: one a month, made ahead of time by the business clock, and at once for a month that nobody foresaw. */
@ApplicationScoped
class LogMonths {

    private static final int AHEAD = 3;

    private final AgroalDataSource database;
    private final Clock clock;
    private final Set<YearMonth> known = ConcurrentHashMap.newKeySet();

    LogMonths(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        ahead();
    }

    /** Makes this month and the next three. */
    @Scheduled(every = "1h", delayed = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ahead() {
        YearMonth now = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
        for (int i = 0; i <= AHEAD; i++) {
            require(now.plusMonths(i));
        }
    }

    /** Makes a month's partition when it is not there, in a transaction of its own: whoever writes next must not hold its locks. */
    void require(YearMonth month) {
        if (!known.contains(month)) {
            QuarkusTransaction.requiringNew().run(() -> make(month));
            known.add(month);
        }
    }

    private void make(YearMonth month) {
        try (var connection = database.getConnection(); var call = connection.prepareStatement("select disclosure_log_month(?::date)")) {
            call.setString(1, month.atDay(1).toString());
            call.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("there is no place for the reads of " + month, e);
        }
    }
}
