package nl.kindkring.reporting.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds where an operator says nothing, and how it is turned off. */
class ReportingConfigTest {

    @Test
    void figuresAreCorrectedWithTheNextQuarterUnlessThatIsSetToNothing() {
        assertThat(config(Map.of()).correctionsAfter()).contains(Duration.ofDays(91));
        assertThat(config(Map.of("kindkring.reporting.corrections-after", "")).correctionsAfter()).isEmpty();
        assertThat(config(Map.of("kindkring.reporting.corrections-after", "P5D")).correctionsAfter()).contains(Duration.ofDays(5));
    }

    private static ReportingConfig config(Map<String, String> set) {
        return new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(ReportingConfig.class).withSources(new PropertiesConfigSource(set, "operator", 300)).build().getConfigMapping(ReportingConfig.class);
    }
}
