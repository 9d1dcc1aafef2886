package nl.kindkring.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractCheckTest {

    private static final String TYPE = "test.thing.painted.v1";
    private static final String ID = "00000000-0000-4000-8000-000000000001";

    record Size(int width) {}

    record Painted(UUID thingId, List<String> kinds, Size size, Instant paintedAt) {}

    @Test
    void acceptsWhatMeetsTheSchema() {
        assertThatCode(() -> ContractCheck.assertMeets(TYPE, new Painted(UUID.fromString(ID), List.of("TOOL"), new Size(2), Instant.EPOCH)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"kinds\":[]}|thingId",
        "{\"thingId\":\"7\",\"kinds\":[]}|uuid",
        "{\"thingId\":\"" + ID + "\",\"kinds\":[],\"colour\":\"red\"}|colour",
        "{\"thingId\":\"" + ID + "\",\"kinds\":[],\"size\":{\"width\":1,\"depth\":2}}|depth",
        "{\"thingId\":\"" + ID + "\",\"kinds\":[],\"paintedAt\":\"yesterday\"}|date-time",
        "{\"thingId\":\"" + ID + "\",\"kinds\":[\"NO_SUCH\"]}|NO_SUCH is not in code list thing-kinds"})
    void saysWhatIsWrong(String json, String what) {
        assertThatThrownBy(() -> ContractCheck.assertMeets(TYPE, json)).isInstanceOf(AssertionError.class).hasMessageContaining(what);
        assertThat(ContractCheck.breaches(TYPE, json)).hasSize(1);
    }

    @Test
    void aTypeWithoutASchemaFails() {
        assertThatThrownBy(() -> ContractCheck.assertMeets("test.thing.unknown.v1", "{}")).isInstanceOf(AssertionError.class)
                .hasMessageContaining("not on the classpath");
    }
}
