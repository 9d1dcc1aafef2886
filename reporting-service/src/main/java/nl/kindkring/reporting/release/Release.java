package nl.kindkring.reporting.release;

import java.util.List;
import java.util.UUID;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.kindkring.contracts.trend.PeriodKind;
import nl.kindkring.contracts.trend.Treatment;
import nl.kindkring.contracts.trend.TrendReleased;
import nl.kindkring.contracts.trend.TrendStatus;
import nl.kindkring.platform.eventstore.StreamId;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.ControlledCell;

/**
 * One table of one municipality over one closed period, after the control, not yet in the ledger.
 *
 * @param cells every cell of the table in the order of the code lists, the withheld ones too
 * @param treatment what was done to every cell alike
 */
public record Release(TrendTable table, String municipality, Period period, Instant releasedAt, List<Entry> cells, Treatment treatment) {

    /** Of a table under the control. */
    public Release(TrendTable table, String municipality, Period period, Instant releasedAt, List<Entry> cells) {
        this(table, municipality, period, releasedAt, cells, Treatments.of(table.protection()));
    }

    /** A cell with what the control made of it. */
    public record Entry(Cell cell, ControlledCell controlled) {}

    /** The stream on which the records of a municipality stand; its version is the sequence of the record. */
    public static StreamId stream(String municipality) {
        return new StreamId(UUID.nameUUIDFromBytes(("urn:kindkring:trends:" + municipality).getBytes(StandardCharsets.UTF_8)));
    }

    TrendReleased record(Entry entry, LedgerEnd end) {
        Integer count = entry.controlled() instanceof ControlledCell.Published(long n) ? Math.toIntExact(n) : null;
        return new TrendReleased(end.release(), end.sequence() + 1, table.name(), table.version(), municipality, entry.cell().codes(),
                period.name(), PeriodKind.valueOf(period.kind().name()), count == null ? TrendStatus.WITHHELD : TrendStatus.PUBLISHED,
                count, treatment, releasedAt, "", end.hash());
    }

    /** How many cells are published. */
    public long published() {
        return cells.stream().filter(entry -> entry.controlled() instanceof ControlledCell.Published).count();
    }
}
