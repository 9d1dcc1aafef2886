package nl.kindkring.reporting.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.release.LedgerRecords;

/** Reads a selection from the ledger, in its order; of a figure that was corrected the last record, as a compacted topic keeps it. */
@ApplicationScoped
public class ReleasedRows {

    private final LedgerRecords records;
    private final ObjectMapper json;

    ReleasedRows(LedgerRecords records, ObjectMapper json) {
        this.records = records;
        this.json = json;
    }

    /** What is done with each row. */
    interface Visitor {
        void row(ReleasedRow row) throws IOException;
    }

    void each(Selection selection, Visitor visitor) throws IOException {
        Map<String, Long> newest = new HashMap<>();
        walk(selection, row -> newest.put(row.field("period") + row.record().required("cell"), row.record().required("sequence").longValue()));
        walk(selection, row -> {
            if (newest.get(row.field("period") + row.record().required("cell")) == row.record().required("sequence").longValue()) {
                visitor.row(row);
            }
        });
    }

    private void walk(Selection selection, Visitor visitor) throws IOException {
        records.<IOException>each(selection.area(), selection.table().name(), null, line -> {
            ReleasedRow row = new ReleasedRow(line.text(), read(line));
            if (row.record().required("release").longValue() <= selection.lastRelease() && selection.holds(Period.parse(row.field("period")))) {
                visitor.row(row);
            }
        });
    }

    private JsonNode read(LedgerRecords.Line line) {
        try {
            return json.readTree(line.text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("ledger record %s %d is not JSON".formatted(line.area(), line.sequence()), e);
        }
    }
}
