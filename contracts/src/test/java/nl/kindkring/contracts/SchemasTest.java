package nl.kindkring.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.kindkring.contracts.trend.Treatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

    /** What would be personal data or free text (DOMAIN 4), as words of a property name. */
    private static final Set<String> FORBIDDEN = Set.of("name", "names", "address", "street", "postcode", "birth", "born", "birthday", "note",
            "notes", "text", "words", "comment", "remark", "description", "summary", "alias", "bsn", "email", "phone", "gender", "sex");

    static Set<String> types() {
        return ContractFiles.records().keySet();
    }

    @Test
    void thereIsASchemaForEachRecordAndForNothingElse() {
        var files = ContractFiles.list(ContractFiles.RESOURCES.resolve("schemas")).stream()
                .map(file -> file.getFileName().toString().replaceAll("\\.json$", "")).toList();
        assertThat(files).containsExactlyInAnyOrderElementsOf(types());
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSchemaHasThePropertiesOfItsRecordInTheirOrder(String type) {
        assertSame(ContractFiles.schema(type), ContractFiles.records().get(type));
    }

    @Test
    void theSchemaOfTheTreatmentHasThePropertiesOfItsRecord() {
        assertSame(ContractFiles.schema("nl.kindkring.trend.released.v1").at("/properties/treatment"), Treatment.class);
        assertThat(ContractFiles.schema("nl.kindkring.trend.area-released.v1").at("/properties/treatment"))
                .isEqualTo(ContractFiles.schema("nl.kindkring.trend.released.v1").at("/properties/treatment"));
    }

    private static void assertSame(JsonNode schema, Class<?> record) {
        List<String> components = Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName).toList();
        assertThat(names(schema.get("properties"))).containsExactlyElementsOf(components);
        var nullable = new TreeSet<>(components);
        schema.get("required").forEach(name -> nullable.remove(name.asText()));
        schema.get("properties").properties().forEach(property -> {
            assertThat(property.getValue().get("description").asText()).as("description of %s", property.getKey()).isNotBlank();
            assertThat(property.getValue().get("type").toString().contains("null"))
                    .as("%s is required or may be null, never both or neither", property.getKey())
                    .isEqualTo(nullable.contains(property.getKey()));
        });
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getType().isEnum()) {
                var codes = new HashSet<String>();
                schema.at("/properties/" + component.getName() + "/enum").forEach(code -> codes.add(code.asText()));
                assertThat(codes).containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(component.getType().getEnumConstants()).map(Object::toString).toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void noPropertyCanHoldANameAnAddressADateOfBirthOrFreeText(String type) {
        JsonNode properties = ContractFiles.schema(type).get("properties");
        assertThat(names(properties)).noneSatisfy(name -> assertThat(Set.of(name.split("(?=[A-Z])"))).satisfies(
                words -> assertThat(words.stream().map(String::toLowerCase)).containsAnyElementsOf(FORBIDDEN)));
        properties.properties().forEach(property -> assertThat(boundedText(property.getValue()))
                .as("%s: a text has an enumeration, a pattern or a format", property.getKey()).isTrue());
    }

    private static boolean boundedText(JsonNode schema) {
        if (schema.has("items")) {
            return boundedText(schema.get("items")) && schema.has("maxItems");
        }
        return !schema.get("type").toString().contains("string") || schema.has("enum") || schema.has("pattern") || schema.has("format");
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }
}
