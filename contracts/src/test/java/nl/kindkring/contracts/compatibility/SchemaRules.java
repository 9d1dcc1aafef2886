package nl.kindkring.contracts.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What may not change in a published version of an event. Readers of yesterday must understand the events of tomorrow, and readers of tomorrow
 * those of yesterday, which stay on the topic for 30 days and in a rebuild for ever. What breaks a rule becomes a new version of the type.
 */
final class SchemaRules {

    /** Limits from below: may go down only. */
    private static final List<String> LOWER = List.of("minimum", "minLength", "minItems");
    /** Limits from above: may go up only. */
    private static final List<String> UPPER = List.of("maximum", "maxLength", "maxItems", "maxProperties");
    /** May not change at all: whether a change narrows cannot be told. */
    private static final List<String> FIXED = List.of("format", "const", "x-code-list", "uniqueItems", "propertyNames", "if", "then", "else");

    /** Patterns that became wider, former to present: as further codes of a list, so readers know them a release before a publisher sends one (decision 183). */
    static final Map<String, String> WIDENED = Map.of("^WK[0-9]{6}$", "^WK[0-9]{4}[0-9A-Z]{2}$");

    private final List<String> breaches = new ArrayList<>();

    private SchemaRules() {}

    /** The breaches, empty when the change is compatible. */
    static List<String> breaches(JsonNode before, JsonNode after) {
        var rules = new SchemaRules();
        rules.compare("", before, after);
        return rules.breaches;
    }

    private void compare(String at, JsonNode before, JsonNode after) {
        if (!strings(before.path("type")).equals(strings(after.path("type")))) {
            breaches.add(at + ": type changed");
        }
        if (after.has("enum") && (!before.has("enum") || !strings(after.get("enum")).containsAll(strings(before.get("enum"))))) {
            breaches.add(at + ": enumeration narrowed");
        }
        LOWER.forEach(limit -> limit(at, limit, before, after, 1));
        UPPER.forEach(limit -> limit(at, limit, before, after, -1));
        FIXED.stream().filter(rule -> !Objects.equals(before.get(rule), after.get(rule))).forEach(rule -> breaches.add(at + ": " + rule + " changed"));
        pattern(at, before.path("pattern").asText(), after.path("pattern").asText());
        required(at, before, after);
        before.path("properties").properties().forEach(property -> {
            String path = at + "/" + property.getKey();
            JsonNode now = after.path("properties").get(property.getKey());
            if (now == null) {
                breaches.add(path + ": field removed");
            } else {
                compare(path, property.getValue(), now);
            }
        });
        for (String inner : List.of("items", "additionalProperties")) {
            if (before.path(inner).isObject() || after.path(inner).isObject()) {
                compare(at + "/" + inner, before.path(inner), after.path(inner));
            }
        }
    }

    private void required(String at, JsonNode before, JsonNode after) {
        Set<String> then = strings(before.path("required"));
        Set<String> now = strings(after.path("required"));
        now.stream().filter(field -> !then.contains(field)).forEach(field -> breaches.add(at + "/" + field + ": became required"));
        then.stream().filter(field -> !now.contains(field)).forEach(field -> breaches.add(at + "/" + field + ": no longer always there"));
    }

    private void pattern(String at, String before, String after) {
        if (!after.equals(before) && !after.equals(WIDENED.get(before))) {
            breaches.add(at + ": pattern changed");
        }
    }

    private void limit(String at, String limit, JsonNode before, JsonNode after, int narrower) {
        boolean narrowed = after.has(limit)
                && (!before.has(limit) || after.get(limit).decimalValue().compareTo(before.get(limit).decimalValue()) * narrower > 0);
        if (narrowed) {
            breaches.add(at + ": " + limit + " narrowed");
        }
    }

    private static Set<String> strings(JsonNode node) {
        var strings = new TreeSet<String>();
        if (node.isTextual()) {
            strings.add(node.asText());
        }
        node.forEach(item -> strings.add(item.asText()));
        return strings;
    }
}
