package nl.kindkring.bench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.audit.Audit;
import nl.kindkring.reporting.disclosure.audit.Finding;
import org.junit.jupiter.api.Test;

class QuarterTest {

    @Test
    void aTownIsCountedAsItIs() throws IOException {
        Tables tables = Tables.read();
        Town town = Town.of(1, "GM0001", 3000, 4, tables);
        Table byAge = tables.all().stream().filter(table -> table.name().equals("absence-by-kind-and-age")).findFirst().orElseThrow();
        Table ages = byAge.margin(byAge.dimensions().stream().filter(dimension -> dimension.name().equals("ageBand")).toList());
        Map<Cell, CellCount> counted = Count.of(town, ages, fact -> true);
        assertThat(counted.values().stream().mapToLong(CellCount::children).sum())
                .isEqualTo(town.children().stream().filter(child -> child.facts().containsKey("ABSENCE")).count());
        assertThat(counted.values().stream().mapToLong(CellCount::population).sum()).isEqualTo(town.children().size());
    }

    @Test
    void theAuditOfAQuarterFindsTheSameTwiceAndReachesEveryTable() throws IOException {
        Audit.prepare();
        Tables tables = Tables.read();
        Quarter quarter = Quarter.of(Town.of(2, "GM0002", 12_000, 3, tables), tables);
        assertThat(quarter.size()).isGreaterThan(13 * 27);
        assertThat(quarter.audit().audited()).isPositive();
        assertThat(quarter.audit().withhold()).isEqualTo(quarter.audit().withhold());
        assertThat(quarter.audit().narrow()).isEmpty();
    }

    @Test
    void theAuditHasWorkToDoHoweverManyDistrictsThereAre() throws IOException {
        Audit.prepare();
        Tables tables = Tables.read();
        for (int districts : new int[] {1, 100}) {
            Finding finding = Quarter.of(Town.of(districts, "GM0001", 40_000, districts, tables), tables).audit();
            assertThat(finding.withhold()).as("%d districts", districts).isNotEmpty();
            assertThat(finding.questions()).as("%d districts", districts).isPositive();
        }
    }
}
