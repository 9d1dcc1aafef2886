package nl.kindkring.platform.http;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kindkring.platform.problem.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * Binds a tree to a type and finds all errors, not only the first: what cannot be bound is noted, taken out of the tree, and the
 * rest is bound again. Each round takes something out, so it ends; a body is small and errors are few.
 */
final class StrictBinding {

    private final ObjectMapper mapper;
    private final List<InvalidField> found;
    private final int maxErrors;

    StrictBinding(ObjectMapper mapper, List<InvalidField> found, int maxErrors) {
        this.mapper = mapper;
        this.found = found;
        this.maxErrors = maxErrors;
    }

    /** What could be bound; null when nothing could. */
    @Nullable Object bind(JsonNode root, JavaType type) {
        while (true) {
            try {
                return mapper.readerFor(type).readValue(mapper.treeAsTokens(root), type);
            } catch (JsonMappingException e) {
                JsonPointer at = Pointers.of(e);
                found.add(new InvalidField(at.toString(), code(e)));
                if (found.size() >= maxErrors) {
                    found.add(new InvalidField("", "too-many-errors", maxErrors));
                    return null;
                }
                if (!remove(root, at)) {
                    return null;
                }
            } catch (JsonProcessingException e) {
                found.add(new InvalidField("", "not-json"));
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static boolean remove(JsonNode root, JsonPointer at) {
        if (at.matches()) {
            return false;
        }
        JsonNode parent = root.at(at.head());
        if (parent instanceof ObjectNode object) {
            return object.remove(at.last().getMatchingProperty()) != null;
        }
        int index = at.last().getMatchingIndex();
        if (parent instanceof ArrayNode array && index >= 0 && index < array.size() && !array.get(index).isNull()) {
            array.setNull(index);
            return true;
        }
        return false;
    }

    private static String code(JsonMappingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown -> "unknown-field";
            case InvalidFormatException format when format.getTargetType() == UUID.class -> "not-a-uuid";
            case InvalidFormatException format when format.getTargetType() == LocalDate.class -> "not-a-date";
            case InvalidFormatException format when format.getTargetType() == Instant.class -> "not-a-moment";
            case InvalidFormatException format when format.getTargetType() != null && format.getTargetType().isEnum() -> "unknown-code";
            case ValueInstantiationException refused -> "invalid";
            default -> "wrong-type";
        };
    }
}
