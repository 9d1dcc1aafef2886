package nl.kindkring.contracts;

import static nl.kindkring.contracts.ContractFiles.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    static Set<String> types() {
        return ContractFiles.records().keySet();
    }

    static Stream<Arguments> examples() {
        return types().stream().flatMap(type -> ContractFiles.examples(type).stream().map(file -> Arguments.of(type, file)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void eachTypeHasAnExample(String type) {
        assertThat(ContractFiles.examples(type)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsValid(String type, Path file) {
        assertThat(ContractFiles.strict(type).validate(ContractFiles.read(file).toString(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleComesBackUnchangedThroughItsRecord(String type, Path file) throws Exception {
        var example = ContractFiles.read(file);
        Object event = JSON.treeToValue(example, ContractFiles.records().get(type));
        assertThat((Object) JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(example);
        if (event instanceof PublishedEvent published) {
            assertThat(published.type()).isEqualTo(type);
            assertThat(published.key()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aPublisherMayNotAddAFieldTheSchemaDoesNotName(String type, Path file) {
        var example = ((ObjectNode) ContractFiles.read(file)).put("surplus", "x");
        assertThat(ContractFiles.strict(type).validate(example.toString(), InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noRequiredFieldMayBeMissing(String type, Path file) {
        ContractFiles.schema(type).get("required").forEach(field -> {
            var example = (ObjectNode) ContractFiles.read(file);
            example.remove(field.asText());
            assertThat(ContractFiles.strict(type).validate(example.toString(), InputFormat.JSON)).as("without %s", field).isNotEmpty();
        });
    }
}
