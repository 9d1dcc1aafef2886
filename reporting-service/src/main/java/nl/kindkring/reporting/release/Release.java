package nl.kindkring.reporting.release;

import java.util.List;
import java.util.UUID;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.kindkring.contracts.trend.AreaTrendReleased;
import nl.kindkring.contracts.trend.PeriodKind;
import nl.kindkring.contracts.trend.Treatment;
import nl.kindkring.contracts.trend.TrendContract;
import nl.kindkring.contracts.trend.TrendReleased;
import nl.kindkring.contracts.trend.TrendStatus;
import nl.kindkring.platform.eventstore.StreamId;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.ControlledCell;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import org.jspecify.annotations.Nullable;

/**
 * One table of one area over one closed period, after the control, not yet in the ledger.
 *
 * @param cells every cell of the table in the order of the code lists, the withheld ones too; of a correction those that are corrected
 * @param treatment what was done to every cell alike
 * @param edition 1 as first released, 2 when corrected
 * @param corrects number of the release that has the edition before; null as first released
 */
public record Release(TrendTable table, Area area, Period period, Instant releasedAt, List<Entry> cells, Treatment treatment, int edition, @Nullable Long corrects) {

    /** As first released. */
    public Release(TrendTable table, Area area, Period period, Instant releasedAt, List<Entry> cells, Treatment treatment) {
        this(table, area, period, releasedAt, cells, treatment, 1, null);
    }

    /** As first released, of a table under the control. */
    public Release(TrendTable table, Area area, Period period, Instant releasedAt, List<Entry> cells) {
        this(table, area, period, releasedAt, cells, Treatments.of(table.protection()));
    }

    /** A correction of some cells of an earlier release. */
    public static Release correcting(FirstRelease first, TrendTable table, Instant releasedAt, List<Entry> cells) {
        return new Release(table, first.area(), first.period(), releasedAt, cells, Treatments.of(table.protection()), 2, first.number());
    }

    /** A cell with what the control made of it. */
    public record Entry(Cell cell, ControlledCell controlled) {}

    /** The stream on which the records of an area stand; its version is the sequence of the record. */
    public static StreamId stream(String area) {
        return new StreamId(UUID.nameUUIDFromBytes(("urn:kindkring:trends:" + area).getBytes(StandardCharsets.UTF_8)));
    }

    /** A week or a quarter of a municipality as ever; what that has no words for in its own type (decision 140). */
    TrendContract record(Entry entry, LedgerEnd end) {
        Integer count = entry.controlled() instanceof ControlledCell.Published(long n) ? Math.toIntExact(n) : null;
        TrendStatus status = count == null ? TrendStatus.WITHHELD : TrendStatus.PUBLISHED;
        PeriodKind kind = PeriodKind.valueOf(period.kind().name());
        if (area.level() == AreaLevel.MUNICIPALITY && kind != PeriodKind.YEAR) {
            return new TrendReleased(end.release(), end.sequence() + 1, table.name(), table.version(), area.code(), entry.cell().codes(),
                    period.name(), kind, status, count, treatment, releasedAt, edition, corrects, "", end.hash());
        }
        return new AreaTrendReleased(end.release(), end.sequence() + 1, table.name(), table.version(), area.code(),
                nl.kindkring.contracts.trend.AreaLevel.valueOf(area.level().name()), entry.cell().codes(), period.name(), kind, status, count, treatment,
                releasedAt, edition, corrects, "", end.hash());
    }

    /** How many cells are published. */
    public long published() {
        return cells.stream().filter(entry -> entry.controlled() instanceof ControlledCell.Published).count();
    }
}
