package nl.kindkring.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The committed files beside the records, and the record class of each type. */
public final class ContractFiles {

    /** Reads and writes as the services do. */
    public static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Resources of the artifact. */
    public static final Path RESOURCES = Path.of("src/main/resources");

    private ContractFiles() {}

    /** Record class by CloudEvents type, heartbeat included. */
    public static Map<String, Class<?>> records() {
        Map<String, Class<?>> records = new TreeMap<>();
        records.put(Heartbeat.TYPE, Heartbeat.class);
        Topics.all().forEach(topic -> topic.events().forEach(event -> records.put(type(event), event)));
        return records;
    }

    /** The constant TYPE of a record. */
    public static String type(Class<?> event) {
        try {
            return (String) event.getField("TYPE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(event + " has no public constant TYPE", e);
        }
    }

    /** The schema file of a type. */
    public static ObjectNode schema(String type) {
        return (ObjectNode) read(RESOURCES.resolve("schemas/" + type + ".json"));
    }

    /** The schema of a type as a publisher must meet it: nothing that it does not name, and formats count. */
    public static Schema strict(String type) {
        ObjectNode schema = schema(type);
        close(schema);
        schema.get("properties").forEach(property -> {
            if (property.has("properties")) {
                close((ObjectNode) property);
            }
        });
        var config = com.networknt.schema.SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, b -> b.schemaRegistryConfig(config))
                .getSchema(schema.toString(), InputFormat.JSON);
    }

    private static void close(ObjectNode object) {
        object.put("additionalProperties", false);
    }

    /** Example files of a type. */
    public static List<Path> examples(String type) {
        return list(RESOURCES.resolve("examples/" + type));
    }

    /** Files of a folder, sorted. */
    public static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JSON file. */
    public static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
