package nl.kindkring.platform.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;

/**
 * Reads a body into a tree and notes what a lenient reader lets pass: members given twice (RFC 8259, 4 leaves their meaning open),
 * NUL (PostgreSQL cannot store it), half surrogate pairs (no text at all) and oversize texts. What is noted is left out of the tree.
 */
final class StrictTree {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final HttpConfig limits;
    private final List<InvalidField> found;

    StrictTree(HttpConfig limits, List<InvalidField> found) {
        this.limits = limits;
        this.found = found;
    }

    /**
     * The tree.
     *
     * @throws InvalidInput when it is not well-formed, with all that was noted before
     */
    JsonNode read(String text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw stop(JsonPointer.empty(), "missing-body");
            }
            JsonNode root = value(parser, JsonPointer.empty(), 0);
            if (parser.nextToken() != null) {
                throw stop(JsonPointer.empty(), "not-json");
            }
            return root;
        } catch (StreamConstraintsException e) {
            throw stop(JsonPointer.empty(), "too-long", limits.maxText());
        } catch (JsonProcessingException e) {
            throw stop(JsonPointer.empty(), "not-json");
        }
    }

    private JsonNode value(JsonParser parser, JsonPointer at, int depth) throws IOException {
        if (depth > limits.maxDepth()) {
            throw stop(at, "nested-too-deep");
        }
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, at, depth);
            case START_ARRAY -> array(parser, at, depth);
            case VALUE_STRING -> accepted(parser.getText(), at) ? nodes.textNode(parser.getText()) : nodes.missingNode();
            case VALUE_NUMBER_INT -> nodes.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL -> nodes.nullNode();
            default -> throw stop(at, "not-json");
        };
    }

    private ObjectNode object(JsonParser parser, JsonPointer at, int depth) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            // a name that is no text cannot be repeated in a pointer either
            boolean text = accepted(name, at);
            JsonPointer member = text ? at.appendProperty(name) : at;
            parser.nextToken();
            JsonNode value = value(parser, member, depth + 1);
            if (!seen.add(name)) {
                note(member, "duplicate-field");
            } else if (text && !value.isMissingNode()) {
                object.set(name, value);
            }
        }
        return object;
    }

    private ArrayNode array(JsonParser parser, JsonPointer at, int depth) throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonNode value = value(parser, at.appendIndex(array.size()), depth + 1);
            // a place-holder keeps the indexes of what follows
            array.add(value.isMissingNode() ? JsonNodeFactory.instance.nullNode() : value);
        }
        return array;
    }

    private boolean accepted(String text, JsonPointer at) {
        if (text.length() > limits.maxText()) {
            note(at, "too-long", limits.maxText());
            return false;
        }
        if (text.codePoints().anyMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            note(at, "not-text");
            return false;
        }
        return true;
    }

    private void note(JsonPointer at, String code, Object... args) {
        found.add(new InvalidField(at.toString(), code, args));
    }

    private InvalidInput stop(JsonPointer at, String code, Object... args) {
        note(at, code, args);
        return new InvalidInput(found);
    }
}
