package nl.kindkring.signal.absence.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import nl.kindkring.signal.absence.domain.SchoolCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The calendar of school holidays")
class CalendarFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CalendarFiles files;

    @BeforeEach
    void inside() throws IOException {
        files = new CalendarFiles();
        try (var in = CalendarFilesTest.class.getResourceAsStream("/school-holidays/nl.json")) {
            files.add(JSON.readTree(in));
        }
    }

    @Test
    @DisplayName("has every municipality of the sources, and says how far it reaches in each region")
    void reach() {
        for (String municipality : new String[] {"GM0080", "GM0268", "GM0375", "GM0383", "GM0396", "GM0450", "GM0453"}) {
            assertThat(files.regionOf(municipality)).as(municipality).isNotNull();
        }
        LocalDate day = LocalDate.of(2026, 11, 2);
        assertThat(region("NORTH").knownUntil(day)).isEqualTo(Optional.of(LocalDate.of(2028, 8, 27)));
        assertThat(region("MIDDLE").knownUntil(day)).isEqualTo(Optional.of(LocalDate.of(2028, 8, 20)));
        assertThat(region("SOUTH").knownUntil(day)).isEqualTo(Optional.of(LocalDate.of(2028, 9, 3)));
        assertThat(region("SOUTH").knownUntil(LocalDate.of(2028, 9, 4))).isEmpty();
        assertThat(region("SOUTH").schoolDay(LocalDate.of(2027, 2, 15))).isFalse();
        assertThat(region("MIDDLE").schoolDay(LocalDate.of(2027, 2, 15))).isTrue();
        assertThat(region("NORTH").knows(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 11, 2))).as("over the turn of the school year").isTrue();
        assertThat(region("NORTH").schoolDay(LocalDate.of(2026, 8, 14))).isFalse();
        assertThat(region("NORTH").schoolDay(LocalDate.of(2026, 8, 17))).isTrue();
    }

    @Test
    @Tag("I20")
    @DisplayName("is made longer by a file for one region and school year, which takes the place of the one inside and leaves the others")
    void longer() throws IOException {
        files.add(json("2026-2027", "2027-02-13", "2027-02-21", "2026-08-24", "2027-09-05"));
        files.add(json("2028-2029", "2029-02-10", "2029-02-18", "2028-09-04", "2029-08-26"));
        assertThat(region("SOUTH").knownUntil(LocalDate.of(2026, 11, 2))).isEqualTo(Optional.of(LocalDate.of(2029, 8, 26)));
        assertThat(region("SOUTH").schoolDay(LocalDate.of(2027, 2, 15))).isFalse();
        assertThat(region("SOUTH").schoolDay(LocalDate.of(2026, 10, 19))).as("the whole year is replaced").isTrue();
        assertThat(region("SOUTH").schoolDay(LocalDate.of(2025, 10, 13))).as("the year before stays").isFalse();
        assertThat(region("MIDDLE").knownUntil(LocalDate.of(2026, 11, 2))).isEqualTo(Optional.of(LocalDate.of(2028, 8, 20)));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({"2027-02-21, 2027-02-13, 2026-08-24, 2027-09-05, it ends before it begins", "2026-08-01, 2026-08-26, 2026-08-24, 2027-09-05, a holiday lies outside",
        "2027-02-13, 2027-02-21, 2026-08-20, 2027-09-05, two school years overlap"})
    @DisplayName("refuses at the start what cannot be a calendar")
    void refuses(String from, String until, String knownFrom, String knownUntil, String why) {
        assertThatIllegalArgumentException().isThrownBy(() -> {
            files.add(json("2026-2027", from, until, knownFrom, knownUntil));
            files.calendars();
        }).withMessageContaining("SOUTH").withMessageContaining(why);
    }

    @Test
    @DisplayName("refuses an unknown region")
    void unknownRegion() throws IOException {
        JsonNode east = JSON.readTree("{\"calendars\": [{\"region\": \"EAST\", \"schoolYear\": \"2026-2027\", \"from\": \"2026-09-01\", \"until\": \"2027-08-01\", \"holidays\": []}]}");
        assertThatIllegalArgumentException().isThrownBy(() -> files.add(east)).withMessageContaining("no such region");
    }

    private SchoolCalendar region(String name) {
        return files.calendars().get(name);
    }

    private static JsonNode json(String year, String from, String until, String knownFrom, String knownUntil) throws IOException {
        return JSON.readTree("""
                {"calendars": [{"region": "SOUTH", "schoolYear": "%s", "from": "%s", "until": "%s",
                  "holidays": [{"name": "Voorjaarsvakantie", "from": "%s", "until": "%s"}]}]}""".formatted(year, knownFrom, knownUntil, from, until));
    }
}
