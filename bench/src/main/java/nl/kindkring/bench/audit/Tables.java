package nl.kindkring.bench.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kindkring.reporting.disclosure.Rules;

/**
 * The catalogue that comes with reporting-service, read as data, so that a table that is added there is measured here: the tables that count children.
 *
 * @param weekly over a week
 * @param quarterly over a quarter
 */
record Tables(List<Table> weekly, List<Table> quarterly) {

    private static final JsonMapper JSON = new JsonMapper();

    static Tables read() throws IOException {
        return new Tables(of("WEEK"), of("QUARTER"));
    }

    /** Both. */
    List<Table> all() {
        return Stream.concat(weekly.stream(), quarterly.stream()).toList();
    }

    private static List<Table> of(String period) throws IOException {
        JsonNode catalogue = read("/catalogue/tables.json");
        List<Table> tables = new ArrayList<>();
        for (JsonNode table : catalogue.required("tables")) {
            if (table.required("period").textValue().equals(period) && !table.required("counts").textValue().equals("VISITS")) {
                tables.add(new Table(table.required("name").textValue(), table.required("counts").textValue(), dimensions(catalogue, table), period));
            }
        }
        return tables;
    }

    /** Those that larger areas have too. */
    Tables withoutDistricts() {
        return new Tables(withoutDistricts(weekly), withoutDistricts(quarterly));
    }

    private static List<Table> withoutDistricts(List<Table> tables) {
        return tables.stream().filter(table -> table.dimensions().stream().noneMatch(Table.Dimension::isDistrict)).toList();
    }

    /** The rules of their cells. */
    static Rules rules() {
        return Rules.STANDARD;
    }

    private static List<Table.Dimension> dimensions(JsonNode catalogue, JsonNode table) throws IOException {
        List<Table.Dimension> dimensions = new ArrayList<>();
        for (JsonNode name : table.required("dimensions")) {
            JsonNode described = catalogue.required("dimensions").required(name.textValue());
            String list = described.required("codeList").textValue();
            dimensions.add(new Table.Dimension(name.textValue(), list.equals("district") ? List.of() : codes(list),
                    described.required("additive").booleanValue(), described.required("sensitive").booleanValue()));
        }
        return dimensions;
    }

    private static List<String> codes(String list) throws IOException {
        List<String> codes = new ArrayList<>();
        for (JsonNode code : read("/codelists/" + list + ".json").required("codes")) {
            if (!code.required("code").textValue().equals("D4")) {
                codes.add(code.required("code").textValue());
            }
        }
        return codes;
    }

    private static JsonNode read(String resource) throws IOException {
        try (InputStream in = Tables.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("not on the classpath: " + resource);
            }
            return JSON.readTree(in);
        }
    }
}
