package nl.kindkring.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds an outgoing event against the published schema of its type ({@code schemas/<type>.json} on the classpath), stricter than a reader would: no
 * field that the schema does not name, formats count, and a coded field holds a code of its list ({@code codelists/<list>.json}).
 */
public final class ContractCheck {

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    private ContractCheck() {}

    /** Fails, with all that is wrong, when the data does not meet its contract. The data is written as JSON the way the relay does. */
    public static void assertMeets(String type, Object data) {
        try {
            assertMeets(type, JSON.writeValueAsString(data));
        } catch (JsonProcessingException e) {
            throw new AssertionError("data of " + type + " cannot be written as JSON", e);
        }
    }

    /** The same for JSON text, as it stands on a topic. */
    public static void assertMeets(String type, String json) {
        List<String> breaches = breaches(type, json);
        if (!breaches.isEmpty()) {
            throw new AssertionError(type + " does not meet its contract:\n  " + String.join("\n  ", breaches) + "\nin " + json);
        }
    }

    /** What is wrong with the data, empty when nothing is. */
    static List<String> breaches(String type, String json) {
        ObjectNode schema = (ObjectNode) resource("schemas/" + type + ".json");
        var breaches = new ArrayList<String>();
        codes("", schema, parse(json), breaches);
        close(schema);
        var config = SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(config))
                .getSchema(schema.toString(), InputFormat.JSON).validate(json, InputFormat.JSON).forEach(error -> breaches.add(error.toString()));
        return breaches;
    }

    private static void close(ObjectNode schema) {
        schema.put("additionalProperties", false);
        schema.path("properties").forEach(property -> {
            if (property.has("properties")) {
                close((ObjectNode) property);
            }
        });
    }

    private static void codes(String at, JsonNode schema, JsonNode value, List<String> breaches) {
        if (schema.has("x-code-list") && value.isTextual()) {
            String list = schema.get("x-code-list").asText();
            boolean known = resource("codelists/" + list + ".json").get("codes").findValuesAsText("code").contains(value.asText());
            if (!known) {
                breaches.add(at + ": " + value.asText() + " is not in code list " + list);
            }
        }
        schema.path("properties").properties().forEach(property ->
                codes(at + "/" + property.getKey(), property.getValue(), value.path(property.getKey()), breaches));
        value.forEach(item -> {
            if (schema.has("items")) {
                codes(at, schema.get("items"), item, breaches);
            }
        });
    }

    private static JsonNode resource(String name) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError(name + " is not on the classpath: is the contracts artifact a dependency, and is the type published?");
            }
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + json, e);
        }
    }
}
