package nl.kindkring.contracts.compatibility;

import static nl.kindkring.contracts.ContractFiles.RESOURCES;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kindkring.contracts.ContractFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares with every released version below {@code src/compat}. The baseline of a released version is never edited. */
class CompatibilityTest {

    static List<Path> released() {
        return ContractFiles.list(Path.of("src/compat"));
    }

    @Test
    void thereIsABaseline() {
        assertThat(released()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("released")
    void noSchemaOfAReleasedVersionChangedIncompatibly(Path version) {
        for (Path before : ContractFiles.list(version.resolve("schemas"))) {
            Path after = RESOURCES.resolve("schemas").resolve(before.getFileName());
            assertThat(Files.exists(after)).as("%s was removed; events of it are still on topics and in stores", before.getFileName()).isTrue();
            assertThat(SchemaRules.breaches(ContractFiles.read(before), ContractFiles.read(after)))
                    .as("%s since %s: make a new version of the type instead", before.getFileName(), version.getFileName()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    void noTopicOfAReleasedVersionChangedIncompatibly(Path version) {
        assertThat(TopicRules.breaches(ContractFiles.read(version.resolve("topics.json")), ContractFiles.read(RESOURCES.resolve("topics.json"))))
                .as("topics since %s", version.getFileName()).isEmpty();
    }
}
