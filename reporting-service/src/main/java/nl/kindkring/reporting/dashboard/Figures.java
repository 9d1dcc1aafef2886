package nl.kindkring.reporting.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.kindkring.reporting.catalogue.Noise;
import nl.kindkring.reporting.release.LedgerRecords;
import org.jspecify.annotations.Nullable;

/** Reads released records for a page; of a figure that was corrected, the last release counts. */
@ApplicationScoped
class Figures {

    private final LedgerRecords ledger;
    private final ObjectMapper mapper;

    Figures(LedgerRecords ledger, ObjectMapper mapper) {
        this.ledger = ledger;
        this.mapper = mapper;
    }

    /**
     * What was released of a table, in the order of the ledger.
     *
     * @param area null for all areas
     * @param period null for all periods
     */
    List<Figure> of(@Nullable String area, String table, @Nullable String period) {
        var latest = new LinkedHashMap<List<Object>, Figure>();
        ledger.each(area, table, period, line -> {
            Figure figure = read(line.text());
            latest.put(List.of(figure.area(), figure.cell(), figure.period()), figure);
        });
        return new ArrayList<>(latest.values());
    }

    /** The same of one period; none when nothing is released yet. */
    List<Figure> ofPeriod(@Nullable String area, String table, @Nullable String period) {
        return period == null ? List.of() : of(area, table, period);
    }

    private static Figure.Treated treated(JsonNode treatment) {
        JsonNode noise = treatment.path("noise");
        return new Figure.Treated(treatment.required("roundedTo").intValue(), noise.isObject()
                ? Optional.of(new Noise(noise.required("variance").intValue(), noise.required("cellsPerChild").intValue())) : Optional.empty());
    }

    private Figure read(String text) {
        try {
            JsonNode record = mapper.readTree(text);
            Map<String, String> cell = new HashMap<>();
            record.required("cell").properties().forEach(code -> cell.put(code.getKey(), code.getValue().textValue()));
            JsonNode count = record.required("count");
            return new Figure(record.path("area").asText(record.path("municipality").asText()), cell, record.required("period").textValue(),
                    count.isNull() ? OptionalLong.empty() : OptionalLong.of(count.longValue()), treated(record.required("treatment")), record.path("edition").asInt(1) > 1);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of the ledger is no JSON", e);
        }
    }
}
