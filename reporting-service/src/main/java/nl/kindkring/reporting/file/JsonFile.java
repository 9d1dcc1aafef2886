package nl.kindkring.reporting.file;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import nl.kindkring.contracts.Topics;
import nl.kindkring.reporting.catalogue.TrendTable;

/** A table as JSON: what a reader must know, and the records, byte for byte as on the topic. */
@ApplicationScoped
public class JsonFile {

    private final ReleasedRows rows;
    private final FileConfig config;
    private final ObjectMapper json;

    JsonFile(ReleasedRows rows, FileConfig config, ObjectMapper json) {
        this.rows = rows;
        this.config = config;
        this.json = json;
    }

    /** Writes the file, and leaves the stream open. */
    public void write(Selection selection, OutputStream out) throws IOException {
        TrendTable table = selection.table();
        try (JsonGenerator file = json.getFactory().createGenerator(out, JsonEncoding.UTF8).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            file.writeStartObject();
            file.writeStringField("table", table.name());
            file.writeNumberField("tableVersion", table.version());
            file.writeStringField("titleNl", table.titleNl());
            file.writeStringField("titleEn", table.titleEn());
            file.writeStringField(selection.areaField(), selection.area());
            file.writeStringField("periods", CsvMetadata.period(selection));
            file.writeStringField("descriptionNl", CsvMetadata.text(table, true));
            file.writeStringField("descriptionEn", CsvMetadata.text(table, false));
            file.writeStringField("licence", config.licence().toString());
            file.writeStringField("topic", Topics.trends(selection.area()).name());
            file.writeStringField("api", "/v1/trends?table=" + table.name() + "&" + selection.areaField() + "=" + selection.area());
            file.writeArrayFieldStart("records");
            rows.each(selection, row -> file.writeRawValue(row.text()));
            file.writeEndArray();
            file.writeEndObject();
        }
    }
}
