package nl.kindkring.reporting.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PublicTablesTest {

    private static final List<String> MUNICIPALITIES = List.of("GM0375", "GM0383", "GM0396", "GM0450", "GM0453");

    @Property
    void aLargerAreaIsPublicExactlyWhenNoneOfItsMunicipalitiesKeptTheTableToItself(@ForAll("some") Set<String> shown, @ForAll("some") Set<String> area) {
        PublicTables tables = PublicTables.of(shown.stream().map(one -> new PublicTable(one, "signals-by-theme", Instant.EPOCH)).toList());
        List<String> kept = new ArrayList<>(area);
        kept.removeAll(shown);
        assertThat(tables.shows("signals-by-theme", area)).isEqualTo(!area.isEmpty() && kept.isEmpty());
        assertThat(tables.shows("signals-by-outcome", area)).as("another table").isFalse();
    }

    @Example
    void whatNobodyChoseIsNotPublic() {
        assertThat(PublicTables.of(List.of()).shows("signals-by-theme", List.of("GM0375"))).isFalse();
        assertThat(PublicTables.of(List.of()).shows("signals-by-theme", List.of())).as("nor is nothing").isFalse();
    }

    @Provide
    Arbitrary<Set<String>> some() {
        return Arbitraries.of(MUNICIPALITIES).set();
    }
}
