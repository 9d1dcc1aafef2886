package nl.kindkring.contracts.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.kindkring.contracts.ContractFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks real schemas and the real catalogue on purpose. */
class RulesHaveTeethTest {

    private static final String SIGNAL = "nl.kindkring.signal.registered.v1";

    static Stream<Arguments> broken() {
        return Stream.of(
                broken("/themes: field removed", s -> properties(s).remove("themes")),
                broken("/urgency: became required", s -> {
                    s.withArray("required").removeAll();
                }, s -> s.withArray("required").removeAll().add("urgency")),
                broken("/urgency: no longer always there", s -> s.withArray("required").removeAll()),
                broken("/centreId: type changed", s -> property(s, "centreId").put("type", "integer")),
                broken("/centreId: type changed", s -> property(s, "centreId").putArray("type").add("string").add("null")),
                broken("/childId: type changed", s -> property(s, "childId").put("type", "string")),
                broken("/urgency: enumeration narrowed", s -> ((ArrayNode) property(s, "urgency").get("enum")).remove(0)),
                broken("/centreId: enumeration narrowed", s -> property(s, "centreId").putArray("enum").add("x")),
                broken("/centreId: maxLength narrowed", s -> property(s, "centreId").put("maxLength", 10)),
                broken("/centreId: maxLength narrowed", s -> property(s, "centreId").put("maxLength", 10),
                        s -> property(s, "centreId").put("maxLength", 9)),
                broken("/themes: maxItems narrowed", s -> property(s, "themes").put("maxItems", 2)),
                broken("/themes: minItems narrowed", s -> property(s, "themes").put("minItems", 2)),
                broken("/themes/items: pattern changed", s -> ((ObjectNode) property(s, "themes").get("items")).put("pattern", "^A$")),
                broken("/themes/items: pattern changed", s -> ((ObjectNode) property(s, "themes").get("items")).put("pattern", "^WK[0-9]{4}[0-9A-Z]{2}$"),
                        s -> ((ObjectNode) property(s, "themes").get("items")).put("pattern", "^WK[0-9]{6}$")),
                broken("/registeredOn: format changed", s -> property(s, "registeredOn").put("format", "date-time")),
                broken("/municipality: x-code-list changed", s -> property(s, "municipality").put("x-code-list", "other")),
                broken(": if changed", s -> s.remove("if")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void anIncompatibleChangeIsFound(String breach, JsonNode before, JsonNode after) {
        assertThat(SchemaRules.breaches(before, after)).contains(breach);
    }

    static Stream<Arguments> allowed() {
        return Stream.of(
                change("another optional field", s -> properties(s).putObject("more").put("type", "string")),
                change("a better description", s -> property(s, "themes").put("description", "better")),
                change("another code", s -> ((ArrayNode) property(s, "urgency").get("enum")).add("LATER")),
                broken("a pattern that is named as wider", s -> property(s, "centreId").put("pattern", "^WK[0-9]{6}$"),
                        s -> property(s, "centreId").put("pattern", "^WK[0-9]{4}[0-9A-Z]{2}$")),
                change("more themes", s -> property(s, "themes").put("maxItems", 5)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allowed")
    void aCompatibleChangeIsLeftAlone(String what, JsonNode before, JsonNode after) {
        assertThat(after).isNotEqualTo(before);
        assertThat(SchemaRules.breaches(before, after)).isEmpty();
    }

    @Test
    void aTopicMayNotLoseItsKeyItsPartitionsAnEventOrItself() {
        JsonNode before = ContractFiles.read(ContractFiles.RESOURCES.resolve("topics.json"));
        assertThat(TopicRules.breaches(before, before)).isEmpty();
        JsonNode after = before.deepCopy();
        ArrayNode topics = (ArrayNode) after.get("topics");
        ((ObjectNode) topics.get(0)).put("key", "other").put("partitions", 13);
        ((ArrayNode) topics.get(1).get("events")).remove(0);
        topics.remove(2);
        assertThat(TopicRules.breaches(before, after)).containsExactly("kindkring.consent.v1: key changed",
                "kindkring.consent.v1: partitions changed", "kindkring.signal.v1: " + SIGNAL + " removed", "kindkring.team.v1: topic removed");
    }

    private static Arguments broken(String breach, Consumer<ObjectNode> change) {
        return broken(breach, s -> {}, change);
    }

    private static Arguments broken(String breach, Consumer<ObjectNode> prepare, Consumer<ObjectNode> change) {
        ObjectNode before = ContractFiles.schema(SIGNAL);
        prepare.accept(before);
        ObjectNode after = before.deepCopy();
        change.accept(after);
        return Arguments.of(breach, before, after);
    }

    private static Arguments change(String what, Consumer<ObjectNode> change) {
        return broken(what, change);
    }

    private static ObjectNode properties(ObjectNode schema) {
        return (ObjectNode) schema.get("properties");
    }

    private static ObjectNode property(ObjectNode schema, String name) {
        return (ObjectNode) properties(schema).get(name);
    }
}
