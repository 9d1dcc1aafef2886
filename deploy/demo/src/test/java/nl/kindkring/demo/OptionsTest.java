package nl.kindkring.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void withoutOptionsASchoolYearIsPlayedOnTheUsualPorts() {
        Options options = Options.parse(new String[0], null);
        assertThat(options.at("reporting", "/trends")).hasToString("http://localhost:8085/v1/trends");
        assertThat(options.keycloak()).hasToString("http://localhost:18080");
        assertThat(options.firstDay().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(options.lastDay().getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
    }

    @Test
    void otherPortsAreThoseOfTheLocalRun() {
        Options options = Options.parse(new String[] {"--children=1000"}, "20000");
        assertThat(options.at("consent", "/children")).hasToString("http://localhost:20001/v1/children");
        assertThat(options.kafka()).isEqualTo("localhost:20012");
    }

    @Test
    void whatIsNoOptionIsRefusedWithTheOnesThatAre() {
        assertThatThrownBy(() -> Options.parse(new String[] {"--kids=1"}, null)).hasMessageContaining("--children=8000");
        assertThatThrownBy(() -> Options.parse(new String[] {"--children=3"}, null)).hasMessageContaining("700");
        assertThatThrownBy(() -> Options.parse(new String[] {"--weeks=60"}, null)).hasMessageContaining("46");
    }

    @Test
    void theChildrenAreSharedOutOverTheTowns() {
        assertThat(Town.ALL.stream().mapToInt(town -> town.childrenOf(6000)).sum()).isBetween(5990, 6010);
    }
}
