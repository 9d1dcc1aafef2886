package nl.kindkring.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeListsTest {

    private static final Path LISTS = ContractFiles.RESOURCES.resolve("codelists");

    static List<Path> lists() {
        return ContractFiles.list(LISTS);
    }

    static List<Class<?>> enumerations() {
        return ContractFiles.records().values().stream().flatMap(record -> Arrays.stream(record.getRecordComponents()))
                .<Class<?>>map(java.lang.reflect.RecordComponent::getType).filter(Class::isEnum).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void eachCodeOccursOnceAndHasADutchAndAnEnglishLabel(Path file) {
        JsonNode list = ContractFiles.read(file);
        assertThat(list.get("name").asText() + ".json").isEqualTo(file.getFileName().toString());
        assertThat(list.get("version").asText()).isNotBlank();
        assertThat(list.get("source").asText()).isNotBlank();
        list.get("codes").forEach(code -> {
            assertThat(code.get("nl").asText()).isNotBlank();
            assertThat(code.get("en").asText()).isNotBlank();
        });
        assertThat(codes(file)).doesNotHaveDuplicates().isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void eachConstantOfAnEnumerationIsInItsCodeList(Class<?> enumeration) {
        String name = enumeration.getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        assertThat(codes(LISTS.resolve(name + ".json")))
                .containsExactlyElementsOf(Arrays.stream(enumeration.getEnumConstants()).map(Object::toString).toList());
    }

    @Test
    void eachCodeListThatASchemaNamesIsThere() {
        Set<String> named = new TreeSet<>();
        ContractFiles.records().keySet().forEach(type ->
                ContractFiles.schema(type).findValues("x-code-list").forEach(list -> named.add(list.asText() + ".json")));
        assertThat(lists().stream().map(file -> file.getFileName().toString())).containsAll(named);
    }

    @Test
    void theThemesAreTheTwentyEightOfTheSchemeAndOnlySafetyAtHomeIsRestricted() {
        JsonNode themes = ContractFiles.read(LISTS.resolve("theme.json")).get("codes");
        assertThat(themes).hasSize(28);
        assertThat(themes).filteredOn(theme -> theme.get("restricted").asBoolean()).extracting(theme -> theme.get("code").asText())
                .containsExactly("D4");
    }

    @Test
    void theMunicipalitiesAreThoseWithATrendTopicAndHaveAPartnership() {
        assertThat(codes(LISTS.resolve("municipality.json"))).containsExactlyElementsOf(Topics.MUNICIPALITIES);
        var partnerships = codes(LISTS.resolve("partnership.json"));
        ContractFiles.read(LISTS.resolve("municipality.json")).get("codes").forEach(municipality -> {
            assertThat(partnerships).contains(municipality.get("partnership").asText());
            assertThat(municipality.get("validFrom").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
        });
    }

    @Test
    void eachPartnershipHasATrendTopic() {
        assertThat(Topics.LARGER_AREAS).containsAll(codes(LISTS.resolve("partnership.json"))).contains("NL");
        assertThat(Topics.trends("PO2711").name()).isEqualTo("kindkring.trends.po2711.v1");
    }

    @Test
    void theAgeBandsOfTheSchemasAreThoseOfTheList() {
        var inSchema = new ArrayList<String>();
        ContractFiles.schema("nl.kindkring.consent.child-registered.v1").at("/properties/ageBand/enum").forEach(band -> inSchema.add(band.asText()));
        assertThat(codes(LISTS.resolve("age-band.json"))).containsExactlyElementsOf(inSchema);
    }

    private static List<String> codes(Path file) {
        var codes = new ArrayList<String>();
        ContractFiles.read(file).get("codes").forEach(code -> codes.add(code.get("code").asText()));
        return codes;
    }
}
