package nl.kindkring.reporting.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Protection PROTECTION = new Protection(10, 3, 0.8, 5);

    @Test
    void tablesHaveNamesOfTheirOwn() {
        assertThat(Catalogue.tables()).extracting(TrendTable::name).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void aTwoWayTablePerWeekIsRefused() {
        List<Dimension> two = List.of(new Dimension("theme", "theme"), new Dimension("ageBand", "age-band"));
        assertThatThrownBy(() -> new TrendTable("x", 1, TrendTable.Subject.SIGNALS, two, PeriodKind.WEEK, PROTECTION, "", ""))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("WEEK");
    }

    @Test
    void aThresholdBelowFiveIsRefused() {
        assertThatThrownBy(() -> new Protection(4, 3, 0.8, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
