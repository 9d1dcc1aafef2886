package nl.kindkring.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Noise;
import nl.kindkring.reporting.catalogue.NoiseBudget;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.PrivacyLoss;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.ControlledCell;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.release.Corrections;
import nl.kindkring.reporting.release.FirstRelease;
import nl.kindkring.reporting.release.Release;
import nl.kindkring.reporting.release.ReleaseLedger;
import nl.kindkring.reporting.release.Treatments;

/** Puts released figures into the ledger of a municipality or a larger area, as if weeks had gone by: per theme a figure for each week, 0 for a withheld one. */
public record ReleasedWeeks(ReleaseLedger ledger, Catalogue catalogue, String municipality) {

    /** So many weeks from a period; the first one after them. */
    public Period release(Period from, int weeks, Map<String, IntUnaryOperator> figures) {
        Period period = from;
        for (int i = 0; i < weeks; i++) {
            int week = i;
            Map<String, Integer> counts = new LinkedHashMap<>();
            figures.forEach((theme, figure) -> counts.put(theme, figure.applyAsInt(week)));
            release(period, counts);
            period = period.next();
        }
        return period;
    }

    private void release(Period period, Map<String, Integer> counts) {
        Map<List<String>, Integer> cells = new LinkedHashMap<>();
        counts.forEach((theme, count) -> cells.put(List.of(theme), count));
        release("signals-by-theme", period, cells);
    }

    /** A table over one period with noise, as it would be released where somebody turned that on. */
    public void releaseWithNoise(String name, Period period, Map<List<String>, Integer> counts, Noise noise) {
        TrendTable table = catalogue.table(name).orElseThrow().with(noise);
        List<Release.Entry> cells = new ArrayList<>();
        counts.forEach((codes, count) -> cells.add(new Release.Entry(Cell.of(table.dimensionNames(), codes), new ControlledCell.Published(count))));
        ledger.add(List.of(new Release(table, Area.of(municipality), period, period.closesAt().plusSeconds(86_400), cells,
                Treatments.of(table, new NoiseBudget(PrivacyLoss.of(1, 4), 1_000_000)))), List.of());
    }

    /** A table over one period: a figure for each cell, 0 for a withheld one. */
    public void release(String name, Period period, Map<List<String>, Integer> counts) {
        TrendTable table = catalogue.table(name).orElseThrow();
        List<Release.Entry> cells = new ArrayList<>();
        counts.forEach((codes, count) -> cells.add(new Release.Entry(Cell.of(table.dimensionNames(), codes),
                count == 0 ? new ControlledCell.Withheld() : new ControlledCell.Published(count))));
        Instant released = period.closesAt().plusSeconds(86_400);
        ledger.add(List.of(new Release(table, Area.of(municipality), period, released, cells)), List.of());
    }

    /** The number of a release of this area over a period that is not corrected yet. */
    public long uncorrected(Corrections corrections, Period period) {
        return corrections.uncorrected(List.of(period.name())).stream().filter(release -> release.area().code().equals(municipality)).findFirst().orElseThrow().number();
    }

    /** Corrects the figure of a theme in a week that was released as number so much. */
    public void correct(long first, Period period, String theme, int count) {
        TrendTable table = catalogue.table("signals-by-theme").orElseThrow();
        FirstRelease corrected = new FirstRelease(Area.of(municipality), first, table.name(), table.version(), period);
        ledger.add(List.of(Release.correcting(corrected, table, period.closesAt().plusSeconds(91 * 86_400L),
                List.of(new Release.Entry(Cell.of(table.dimensionNames(), List.of(theme)), new ControlledCell.Published(count))))), List.of());
    }

    /** Goes up and down by one step of rounding around a level. */
    public static IntUnaryOperator around(int level) {
        return week -> level + (week % 5 == 0 ? 5 : week % 5 == 2 ? -5 : 0);
    }

    /** Always withheld. */
    public static IntUnaryOperator withheld() {
        return _ -> 0;
    }
}
