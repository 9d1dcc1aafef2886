package nl.kindkring.consent.projection;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * The months for which the log of reads has a partition; asked of the catalogue, which costs nothing however long the log is.
 *
 * @param begin first moment
 * @param end   first moment after the last month
 */
record LogSpan(Instant begin, Instant end) {

    /** Most people look at what is new: so many months are asked first. */
    static final int NEWEST = 3;
    /** So many at once after that. */
    static final int OLDER = 12;

    static LogSpan of(EntityManager database) {
        Object[] months = (Object[]) database.createNativeQuery("""
                select min(month), max(month) from (
                  select substring(child.relname from '[0-9]{4}_[0-9]{2}$') as month from pg_inherits
                    join pg_class child on child.oid = inhrelid where inhparent = cast('disclosure_log' as regclass)) as partitions""", Object[].class)
                .getSingleResult();
        return months[0] == null ? new LogSpan(Instant.EPOCH, Instant.EPOCH)
                : new LogSpan(start(month(months[0])), start(month(months[1]).plusMonths(1)));
    }

    /** The beginning of the month so many months before the one in which the moment before {@code end} lies. */
    static Instant monthsBefore(Instant end, int months) {
        return start(YearMonth.from(end.minusNanos(1).atOffset(ZoneOffset.UTC)).minusMonths(months - 1L));
    }

    private static YearMonth month(Object text) {
        return YearMonth.parse(text.toString().replace('_', '-'));
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC);
    }
}
