package nl.kindkring.reporting.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.release.LedgerRecords;
import nl.kindkring.reporting.release.Releases;

/** Reads a selection from the ledger, in its order; of a figure that was corrected the last record, as a compacted topic keeps it. */
@ApplicationScoped
public class ReleasedRows {

    private static final int PAGE = 1000;

    private final LedgerRecords records;
    private final Releases releases;
    private final ObjectMapper json;

    ReleasedRows(LedgerRecords records, Releases releases, ObjectMapper json) {
        this.records = records;
        this.releases = releases;
        this.json = json;
    }

    /** What is done with each row. */
    interface Visitor {
        void row(ReleasedRow row) throws IOException;
    }

    /** The number of the newest release of a table in a municipality; 0 when there is none. */
    public long lastRelease(String municipality, String table) {
        long last = 0;
        long after = 0;
        List<Releases.Line> page;
        do {
            page = releases.find(municipality, municipality, after, PAGE);
            for (Releases.Line line : page) {
                after = line.number();
                last = line.table().equals(table) ? line.number() : last;
            }
        } while (page.size() == PAGE);
        return last;
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
        long after = 0;
        List<LedgerRecords.Line> page;
        do {
            page = records.find(new LedgerRecords.Query(selection.municipality(), selection.table().name(), null, null, null, selection.municipality(), after, PAGE));
            for (LedgerRecords.Line line : page) {
                after = line.sequence();
                ReleasedRow row = new ReleasedRow(line.text(), read(line));
                if (row.record().required("release").longValue() <= selection.lastRelease() && selection.holds(Period.parse(row.field("period")))) {
                    visitor.row(row);
                }
            }
        } while (page.size() == PAGE);
    }

    private JsonNode read(LedgerRecords.Line line) {
        try {
            return json.readTree(line.text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("ledger record %s %d is not JSON".formatted(line.municipality(), line.sequence()), e);
        }
    }
}
