package nl.kindkring.signal.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Brings a payload of an older version to the newest, one version at a time: pure steps from JSON to JSON, each with a
 * golden file of its old version that is never edited.
 */
final class SignalUpcasters {

    /** From which version of which type a step leads to the next. */
    record From(SignalEventType type, int version) {}

    private static final Map<From, UnaryOperator<JsonNode>> STEPS = Map.of(
            new From(SignalEventType.ADVICE_ANSWERED, 1), SignalUpcasters::oneVoice);

    private SignalUpcasters() {}

    /** Before families answered by themselves there was one voice, the centre's for the parents, and its latest answer was what counted. */
    private static JsonNode oneVoice(JsonNode answered) {
        return ((ObjectNode) answered.deepCopy()).put("standing", answered.required("answer").asText());
    }

    /** @throws IllegalArgumentException for a version that this code does not know: history is never skipped */
    static JsonNode newest(SignalEventType type, int version, JsonNode payload) {
        return newest(STEPS, type, version, payload);
    }

    static JsonNode newest(
            Map<From, UnaryOperator<JsonNode>> steps, SignalEventType type, int version, JsonNode payload) {
        JsonNode current = payload;
        for (int at = version; at != type.version(); at++) {
            UnaryOperator<JsonNode> step = steps.get(new From(type, at));
            if (step == null) {
                throw new IllegalArgumentException("no way from version %d of %s".formatted(at, type.stored()));
            }
            current = step.apply(current);
        }
        return current;
    }
}
