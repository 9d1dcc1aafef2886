package nl.kindkring.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InhabitantsTest {

    /** What the start script loads for the usual demo. */
    private static final Path LOADED = Path.of("..", "local", "src", "main", "resources", "demo", "inwoners.csv");

    @Test
    void theFileThatTheStartLoadsIsOfTheTownsOfTheUsualDemo() throws IOException {
        Map<String, Long> loaded = loaded();
        assertThat(loaded).hasSameSizeAs(Town.ALL);
        assertThat(Town.ALL).allSatisfy(town -> assertThat(loaded).containsEntry(town.code(), (long) town.inhabitantsOf(Options.parse(new String[0], null).children())));
    }

    @Test
    void aDemoOfAnotherSizeIsToldWhatToDoForItsRates() throws IOException {
        assertThat(Inhabitants.misfit(loaded(), 8000)).isEmpty();
        assertThat(Inhabitants.misfit(loaded(), 2000)).hasValueSatisfying(said -> assertThat(said).contains("KINDKRING_DEMO_CHILDREN=2000 ./kindkring start"));
        assertThat(Inhabitants.misfit(Map.of(), 8000)).as("none are loaded").isPresent();
        Map<String, Long> quarter = loaded().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, town -> Math.round(town.getValue() / 4.0)));
        assertThat(Inhabitants.misfit(quarter, 2000)).as("rounded in another order").isEmpty();
    }

    private static Map<String, Long> loaded() throws IOException {
        return Files.readAllLines(LOADED).stream().skip(1).map(line -> line.split(",")).collect(Collectors.toMap(values -> values[0], values -> Long.valueOf(values[1])));
    }
}
