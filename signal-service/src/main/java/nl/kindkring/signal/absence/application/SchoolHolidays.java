package nl.kindkring.signal.absence.application;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.signal.absence.AbsenceConfig;
import nl.kindkring.signal.absence.domain.SchoolCalendar;
import nl.kindkring.signal.absence.domain.SchoolCalendar.Holiday;
import nl.kindkring.signal.domain.Municipality;

/** The school calendar of each municipality, by its region (noord, midden, zuid), from the versioned file. */
@ApplicationScoped
public class SchoolHolidays {

    private final Map<String, SchoolCalendar> byMunicipality = new HashMap<>();

    SchoolHolidays(AbsenceConfig config, ObjectMapper mapper) {
        try (InputStream in = open(config.schoolHolidays())) {
            read(mapper.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("the calendar of school holidays", e);
        }
    }

    /** Reads the file with the process, not with the first question: a wrong one stops the start. */
    void start(@Observes StartupEvent event) {
    }

    /** The calendar there. @throws ProblemException 409 {@code school-calendar-missing} when the municipality stands in no region of the file */
    public SchoolCalendar of(Municipality municipality) {
        SchoolCalendar calendar = byMunicipality.get(municipality.code());
        if (calendar == null) {
            throw new ProblemException(409, "school-calendar-missing");
        }
        return calendar;
    }

    private static InputStream open(Optional<Path> elsewhere) throws IOException {
        return elsewhere.isPresent() ? Files.newInputStream(elsewhere.get()) : SchoolHolidays.class.getResourceAsStream("/school-holidays/nl.json");
    }

    private void read(JsonNode file) {
        Map<String, List<Holiday>> byRegion = new HashMap<>();
        file.required("holidays").forEach(one -> byRegion.computeIfAbsent(one.required("region").asText(), _ -> new ArrayList<>())
                .add(new Holiday(LocalDate.parse(one.required("from").asText()), LocalDate.parse(one.required("until").asText()))));
        file.required("regions").properties().forEach(region -> region.getValue().forEach(municipality ->
                byMunicipality.put(municipality.asText(), new SchoolCalendar(byRegion.getOrDefault(region.getKey(), List.of())))));
    }
}
