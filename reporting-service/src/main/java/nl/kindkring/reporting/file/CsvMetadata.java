package nl.kindkring.reporting.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import nl.kindkring.contracts.Topics;
import nl.kindkring.reporting.catalogue.TrendTable;

/** What stands beside a CSV file: Metadata Vocabulary for Tabular Data (W3C, CSVW). */
@ApplicationScoped
public class CsvMetadata {

    private final FileConfig config;
    private final ObjectMapper json;

    CsvMetadata(FileConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    /** The document for the CSV file of the same selection. */
    public ObjectNode of(Selection selection) {
        TrendTable table = selection.table();
        ObjectNode document = json.createObjectNode();
        document.putArray("@context").add("http://www.w3.org/ns/csvw").addObject().put("@language", "en");
        document.put("url", "csv?" + selection.query());
        languages(document.putArray("dc:title"), table.titleNl(), table.titleEn());
        languages(document.putArray("dc:description"), text(table, true), text(table, false));
        document.put("dc:license", config.licence().toString()).put("dc:publisher", "Kindkring");
        document.put("dc:coverage", period(selection));
        document.putArray("rdfs:seeAlso").add("/v1/trend-tables").add("/v1/trends?table=" + table.name() + "&" + selection.areaField() + "=" + selection.area())
                .add("urn:kafka:" + Topics.trends(selection.area()).name());
        ObjectNode schema = document.putObject("tableSchema");
        ArrayNode columns = schema.putArray("columns");
        Column.of(selection).forEach(column -> describe(columns.addObject(), column));
        schema.putArray("primaryKey").add("sequence");
        return document;
    }

    private static void describe(ObjectNode node, Column column) {
        node.put("name", column.name()).putObject("titles").put("en", column.name());
        languages(node.putArray("dc:title"), column.nl(), column.en());
        node.put("datatype", column.datatype()).put("required", !column.name().equals("count"));
        if (column.name().equals("count")) {
            node.put("null", "");
        }
    }

    private static void languages(ArrayNode array, String nl, String en) {
        array.addObject().put("@value", nl).put("@language", "nl");
        array.addObject().put("@value", en).put("@language", "en");
    }

    static String text(TrendTable table, boolean dutch) {
        return Explanation.of(table).stream().map(pair -> dutch ? pair.nl() : pair.en()).collect(Collectors.joining(" "));
    }

    static String period(Selection selection) {
        return selection.from().map(period -> period.name()).orElse("..") + "/" + selection.until().map(period -> period.name()).orElse("..");
    }
}
