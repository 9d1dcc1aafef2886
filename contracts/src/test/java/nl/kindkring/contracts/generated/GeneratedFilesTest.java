package nl.kindkring.contracts.generated;

import static nl.kindkring.contracts.ContractFiles.JSON;
import static nl.kindkring.contracts.ContractFiles.RESOURCES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The generated files are committed, so that a change of them is seen in review; with {@code -Dregenerate} this writes them first. */
class GeneratedFilesTest {

    private static final String COMMAND = "mvn -pl contracts test -Dtest=GeneratedFilesTest -Dregenerate";

    @Test
    void theCatalogueIsUpToDate() throws IOException {
        assertUpToDate(RESOURCES.resolve("topics.json"), json(TopicsJson.catalogue()));
    }

    @Test
    void theAsyncApiDocumentIsUpToDate() throws IOException {
        assertUpToDate(RESOURCES.resolve("asyncapi.json"), json(AsyncApi.document()));
    }

    @Test
    void theStrimziResourcesAreUpToDate() throws IOException {
        assertUpToDate(Path.of("../deploy/kubernetes/topics.yaml"), StrimziTopics.yaml());
    }

    @Test
    void theUsersThatReadTrendTopicsAreUpToDate() throws IOException {
        assertUpToDate(Path.of("../deploy/kubernetes/readers.yaml"), StrimziReaders.yaml());
    }

    @Test
    void eachReferenceOfTheAsyncApiDocumentLeadsSomewhere() {
        JsonNode document = AsyncApi.document();
        assertThat(document.findValuesAsText("$ref")).isNotEmpty().allSatisfy(reference -> assertThat(reference.startsWith("#")
                ? !document.at(reference.substring(1)).isMissingNode()
                : Files.exists(RESOURCES.resolve(reference))).isTrue());
    }

    private static void assertUpToDate(Path file, String content) throws IOException {
        if (System.getProperty("regenerate") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "").as("%s is out of date: run %s", file, COMMAND).isEqualTo(content);
    }

    private static String json(JsonNode node) throws JsonProcessingException {
        return JSON.writeValueAsString(node).replace(System.lineSeparator(), "\n") + "\n";
    }
}
