package nl.kindkring.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A school calendar for the days on which a test is played, whenever that is: the one inside the service knows a few years. */
final class SchoolYears {

    private SchoolYears() {
    }

    /** Writes a calendar of region zuid, in which Nijmegen lies, from two years before that day to one after; its only holiday is the end of July. */
    static Path around(LocalDate day, Path folder) {
        String calendars = IntStream.rangeClosed(day.getYear() - 2, day.getYear() + 1).mapToObj(year -> """
                {"region": "SOUTH", "schoolYear": "%1$d-%2$d", "from": "%1$d-08-01", "until": "%2$d-07-31",
                 "holidays": [{"name": "Zomervakantie", "from": "%2$d-07-30", "until": "%2$d-07-31"}]}""".formatted(year, year + 1))
                .collect(Collectors.joining(",\n"));
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve("school-holidays.json"), """
                    {"version": "test", "source": "acceptance", "form": "one holiday a year", "calendars": [
                    %s]}
                    """.formatted(calendars)).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
