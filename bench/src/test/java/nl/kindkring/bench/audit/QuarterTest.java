package nl.kindkring.bench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
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
    void theAuditOfAPartnershipAfterItsMunicipalitiesHasWorkToDo() throws IOException {
        Audit.prepare();
        Tables tables = Tables.read();
        Quarter quarter = Quarter.ofPartnership(List.of(Town.of(0, "GM0001", 12_000, 30, tables), Town.of(1, "GM0002", 4_000, 10, tables), Town.of(2, "GM0003", 1_500, 3, tables)), tables);
        Finding finding = quarter.audit();
        assertThat(quarter.published()).isPositive();
        assertThat(finding.withhold()).isNotEmpty().allSatisfy(group -> assertThat(group.area()).startsWith("PO"));
        assertThat(finding.questions()).isPositive();
    }
}
