package nl.kindkring.reporting.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.kindkring.contracts.trend.PeriodKind;
import nl.kindkring.contracts.trend.Treatment;
import nl.kindkring.contracts.trend.TrendReleased;
import nl.kindkring.contracts.trend.TrendStatus;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final Treatment TREATMENT = new Treatment(10, true, 3, 80, 10, 5, false, false, true, true);

    @Test
    void theSameRecordAlwaysGivesTheSameBytesWhateverTheOrderOfItsCell() {
        assertThat(Seal.seal(record(Map.of("theme", "C1", "ageBand", "2-3")))).isEqualTo(Seal.seal(record(Map.of("ageBand", "2-3", "theme", "C1"))));
        assertThat(Seal.seal(record(Map.of("theme", "C1", "ageBand", "2-3"))).text()).contains("\"cell\":{\"ageBand\":\"2-3\",\"theme\":\"C1\"}");
    }

    @Test
    void aWithheldRecordShowsNoCount() {
        assertThat(Seal.seal(record(Map.of("theme", "C1"))).text()).contains("\"count\":null").contains("\"status\":\"WITHHELD\"");
    }

    @Property
    void anyOneCharacterChangedIsSeen(@ForAll @IntRange(max = 400) int at) {
        String text = Seal.seal(record(Map.of("theme", "C1"))).text();
        int i = at % text.length();
        String altered = text.substring(0, i) + (text.charAt(i) == '7' ? '8' : '7') + text.substring(i + 1);
        assertThat(List.of(Seal.intact(text, Seal.FIRST), Seal.intact(altered, Seal.FIRST))).containsExactly(true, false);
    }

    @Test
    void aRecordBehindAnotherOneDoesNotFit() {
        assertThat(Seal.intact(Seal.seal(record(Map.of("theme", "C1"))).text(), "f".repeat(64))).isFalse();
    }

    private static TrendReleased record(Map<String, String> cell) {
        return new TrendReleased(1, 1, "signals-by-theme", 1, "GM0268", cell, "2026-W07", PeriodKind.WEEK, TrendStatus.WITHHELD, null, TREATMENT,
                Instant.parse("2026-02-17T00:00:00Z"), 1, null, "", Seal.FIRST);
    }
}
