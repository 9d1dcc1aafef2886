package nl.kindkring.reporting.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.Rules;
import nl.kindkring.reporting.disclosure.audit.Group;
import org.junit.jupiter.api.Test;

class TrialTableTest {

    private record Row(String name, String subject, String period, List<String> dimensions, Rules rules) {}

    @Test
    void theTablesOnTrialAreThoseOfTheCatalogue() throws IOException {
        JsonNode catalogue = catalogue();
        List<Row> theirs = StreamSupport.stream(catalogue.required("tables").spliterator(), false).map(table -> new Row(table.required("name").textValue().replace('-', '_').toUpperCase(Locale.ROOT),
                table.required("counts").textValue(), table.required("period").textValue().substring(0, 1), texts(table.required("dimensions")),
                rules(catalogue.required("protections").required(table.required("protection").textValue())))).toList();
        assertThat(Stream.of(TrialTable.values()).map(table -> new Row(table.name(), table.topic.subject, String.valueOf(table.period), table.dimensions, table.rules())))
                .containsExactlyInAnyOrderElementsOf(theirs);
    }

    @Test
    void theDimensionsAreAsSensitiveAsInTheCatalogue() throws IOException {
        JsonNode dimensions = catalogue().required("dimensions");
        for (TrialTable table : TrialTable.values()) {
            Group cell = new Group(table.topic.subject, "GM1", "Q1", Cell.of(table.dimensions, table.dimensions));
            assertThat(TrialTable.insensitive(cell).cell().codes().keySet()).as(table.name()).containsExactlyElementsOf(
                    table.dimensions.stream().filter(d -> !dimensions.required(d).required("sensitive").booleanValue()).toList());
            assertThat(table.dimensions).as(table.name()).allMatch(d -> dimensions.required(d).required("additive").booleanValue() == new Calendar(false).additive(d));
        }
    }

    private static JsonNode catalogue() throws IOException {
        try (InputStream file = Objects.requireNonNull(TrialTableTest.class.getResourceAsStream("/catalogue/tables.json"))) {
            return JsonMapper.builder().build().readTree(file);
        }
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::textValue).toList();
    }

    private static Rules rules(JsonNode protection) {
        int threshold = protection.required("threshold").intValue();
        return new Rules(threshold, protection.required("complement").intValue(), protection.required("minInstitutions").intValue(),
                (int) Math.round(protection.required("largestShare").doubleValue() * 100), threshold, (int) Math.round(protection.required("homogeneity").doubleValue() * 100),
                protection.required("roundedTo").intValue());
    }
}
