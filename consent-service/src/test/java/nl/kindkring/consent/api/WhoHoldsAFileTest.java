package nl.kindkring.consent.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kindkring.contracts.Topic;
import nl.kindkring.contracts.Topics;
import org.junit.jupiter.api.Test;

/** Who must confirm an erasure and who gives a copy of a file are two lists; each is held here against what the services themselves are. */
class WhoHoldsAFileTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private final Map<String, Path> others = others();
    private final List<String> waitedFor = List.of(settings(RESOURCES).getProperty("kindkring.consent.erasure.services").split(","));

    @Test
    void every_service_that_confirms_erasures_is_waited_for_and_no_other_and_each_does_so_on_the_topic_that_the_catalogue_says() {
        Map<String, String> confirming = new TreeMap<>();
        others.forEach((name, resources) -> {
            String topic = settings(resources).getProperty("kindkring.platform.erasure.topic");
            if (topic != null) {
                confirming.put(name, topic);
            }
        });
        assertThat(confirming).isEqualTo(Topics.confirmingErasures().stream().collect(Collectors.toMap(Topic::owner, Topic::name)));
        assertThat(waitedFor).containsExactlyInAnyOrderElementsOf(confirming.keySet());
    }

    @Test
    void each_of_them_gives_a_copy_and_is_named_with_what_it_holds_or_is_known_to_hold_no_file() throws IOException {
        List<String> giving = others.entrySet().stream().filter(other -> Files.exists(other.getValue().resolve("file_export_nl.properties"))).map(Map.Entry::getKey).toList();
        assertThat(waitedFor).containsAll(HeldElsewhere.NO_FILE);
        assertThat(waitedFor.stream().filter(service -> !HeldElsewhere.NO_FILE.contains(service))).containsExactlyInAnyOrderElementsOf(giving);
        assertThat(new ObjectMapper().readTree(RESOURCES.resolve("codelists/export-service.json").toFile()).path("codes").findValuesAsText("code"))
                .containsExactlyInAnyOrderElementsOf(giving);
    }

    /** The resources of every other service beside this one. */
    private static Map<String, Path> others() {
        try (Stream<Path> folders = Files.list(Path.of(".."))) {
            return folders.filter(folder -> folder.getFileName().toString().endsWith("-service") && !folder.endsWith("consent-service"))
                    .filter(folder -> Files.exists(folder.resolve(RESOURCES)))
                    .collect(Collectors.toMap(folder -> folder.getFileName().toString(), folder -> folder.resolve(RESOURCES)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties settings(Path resources) {
        Properties settings = new Properties();
        try (Reader file = Files.newBufferedReader(resources.resolve("application.properties"))) {
            settings.load(file);
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
