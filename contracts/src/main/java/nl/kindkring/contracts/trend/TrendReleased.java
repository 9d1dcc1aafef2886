package nl.kindkring.contracts.trend;

import java.time.Instant;
import java.util.Map;

/**
 * One released figure of a municipality over one closed week or quarter: immutable, numbered, chained by hash (ARCHITECTURE 8; K11, K12). A correction is a
 * new record of a later release under the same key.
 *
 * @param release number of the release, from 1, without gaps per municipality
 * @param sequence place of the record in the whole ledger of the municipality, from 1, without gaps
 * @param table code of the table in the fixed catalogue, such as signals-by-theme
 * @param tableVersion version of the definition of the table, from 1
 * @param municipality CBS municipality code of code list {@code municipality}, such as GM0453 (DOMAIN 5)
 * @param cell code per dimension of the table, such as {@code {"theme": "C1"}}; empty for the total of the table
 * @param period the closed period: ISO week {@code 2026-W47} or quarter of whole ISO weeks (4-4-5) {@code 2026-Q4}
 * @param periodKind how long the period is
 * @param status whether the figure is shown
 * @param count the figure after treatment, in distinct children or in what the table counts; null when withheld
 * @param treatment what was done to the figure before release
 * @param releasedAt when it was released, UTC
 * @param edition 1 as first released, 2 when corrected; null in records from before there were corrections, which are all the first
 * @param corrects number of the release whose figure this one takes the place of; null as first released
 * @param hash SHA-256 of this record (without this field) and previousHash, 64 lower-case hexadecimal digits
 * @param previousHash hash of the record before it in the ledger of the municipality; 64 zeros for the first
 */
public record TrendReleased(
        long release,
        long sequence,
        String table,
        int tableVersion,
        String municipality,
        Map<String, String> cell,
        String period,
        PeriodKind periodKind,
        TrendStatus status,
        Integer count,
        Treatment treatment,
        Instant releasedAt,
        Integer edition,
        Long corrects,
        String hash,
        String previousHash)
        implements TrendContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.trend.released.v1";

    /** Keeps an own copy of the cell. */
    public TrendReleased {
        cell = Map.copyOf(cell);
    }

    @Override
    public String type() {
        return TYPE;
    }

    /** The municipality. */
    @Override
    public String area() {
        return municipality;
    }

    @Override
    public AreaLevel areaLevel() {
        return AreaLevel.MUNICIPALITY;
    }
}
