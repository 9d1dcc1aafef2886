package nl.kindkring.signal.absence.application;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.signal.absence.AbsenceConfig;
import nl.kindkring.signal.absence.domain.SchoolCalendar;
import nl.kindkring.signal.domain.Municipality;

/** The school calendar of each municipality, by its region: from the versioned file inside, and from those that an operator adds for each region and school year. */
@ApplicationScoped
public class SchoolHolidays {

    private final CalendarFiles files = new CalendarFiles();
    private final Map<String, SchoolCalendar> byRegion;

    SchoolHolidays(AbsenceConfig config, ObjectMapper mapper) {
        ObjectReader reader = mapper.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try (InputStream inside = SchoolHolidays.class.getResourceAsStream("/school-holidays/nl.json")) {
            files.add(reader.readTree(inside));
            for (Path added : added(config.schoolHolidays())) {
                files.add(read(reader, added));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the calendar of school holidays", e);
        }
        byRegion = files.calendars();
    }

    /** Reads the files with the process, not with the first question: a wrong one stops the start. */
    void start(@Observes StartupEvent event) {
    }

    /** The calendar there. @throws ProblemException 409 {@code school-calendar-missing} when the municipality stands in no region of the files */
    public SchoolCalendar of(Municipality municipality) {
        return Optional.ofNullable(files.regionOf(municipality.code())).map(byRegion::get)
                .orElseThrow(() -> new ProblemException(409, "school-calendar-missing"));
    }

    /** The last day that the calendar of each region knows, counted from that day; the day before it where it does not know that day itself. */
    Map<String, LocalDate> knownUntil(LocalDate from) {
        Map<String, LocalDate> until = new TreeMap<>();
        byRegion.forEach((region, calendar) -> until.put(region, calendar.knownUntil(from).orElse(from.minusDays(1))));
        return until;
    }

    private static List<Path> added(Optional<Path> configured) throws IOException {
        if (configured.isEmpty() || !Files.isDirectory(configured.get())) {
            return configured.stream().toList();
        }
        try (Stream<Path> inFolder = Files.list(configured.get())) {
            return inFolder.filter(path -> path.getFileName().toString().endsWith(".json")).sorted().toList();
        }
    }

    private static JsonNode read(ObjectReader reader, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return reader.readTree(in);
        }
    }
}
