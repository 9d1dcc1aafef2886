package nl.kindkring.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The example")
class TrendTableTest {

    private static final String KEY = "signals-by-theme|theme=C1|2026-W10";
    private static final String RELEASED = "nl.kindkring.trend.released.v1";

    private final TrendTable table = new TrendTable();

    @Test
    @DisplayName("keeps the newest of a key, whatever comes twice or late")
    void newest() {
        table.take(record(KEY, RELEASED, "{\"status\":\"PUBLISHED\",\"count\":15,\"sequence\":7}"));
        table.take(record(KEY, RELEASED, "{\"status\":\"WITHHELD\",\"count\":null,\"sequence\":90}"));
        table.take(record(KEY, RELEASED, "{\"status\":\"PUBLISHED\",\"count\":15,\"sequence\":7}"));
        assertThat(table.figures()).hasSize(1).hasEntrySatisfying(KEY, figure -> assertThat(figure.shown()).isEqualTo("withheld"));
    }

    @Test
    @DisplayName("skips heartbeats and what it does not know, and takes a tombstone as the end of a figure")
    void skips() {
        table.take(record(null, "nl.kindkring.platform.heartbeat.v1", "{}"));
        table.take(record(KEY, "nl.kindkring.trend.released.v2", "{}"));
        assertThat(table.figures()).isEmpty();
        table.take(record(KEY, RELEASED, "{\"status\":\"PUBLISHED\",\"count\":15,\"sequence\":7}"));
        table.take(record(KEY, RELEASED, null));
        assertThat(table.figures()).isEmpty();
    }

    @Test
    @DisplayName("takes the years of a municipality, which come under the type of larger areas")
    void years() {
        String year = "visits-in-a-year|kind=PRESCHOOL,visits=NONE|2026";
        table.take(record(year, "nl.kindkring.trend.area-released.v1", "{\"status\":\"PUBLISHED\",\"count\":15,\"sequence\":7}"));
        assertThat(table.figures()).hasEntrySatisfying(year, figure -> assertThat(figure.shown()).isEqualTo("15"));
    }

    private static ConsumerRecord<String, String> record(@Nullable String key, String type, @Nullable String value) {
        var record = new ConsumerRecord<>("kindkring.trends.gm0268.v1", 0, 0, key, value);
        record.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        return record;
    }
}
