package nl.kindkring.referral.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Brings a payload of an older version to the newest, one version at a time: pure steps from JSON to JSON, each with a
 * golden file of its old version that is never edited. Nothing was ever stored in another form than version 1, so there
 * are no steps yet; the first one goes into {@link #STEPS}.
 */
final class ReferralUpcasters {

    /** From which version of which type a step leads to the next. */
    record From(ReferralEventType type, int version) {}

    private static final Map<From, UnaryOperator<JsonNode>> STEPS = Map.of();

    private ReferralUpcasters() {}

    /** @throws IllegalArgumentException for a version that this code does not know: history is never skipped */
    static JsonNode newest(ReferralEventType type, int version, JsonNode payload) {
        JsonNode current = payload;
        for (int at = version; at != type.version(); at++) {
            UnaryOperator<JsonNode> step = STEPS.get(new From(type, at));
            if (step == null) {
                throw new IllegalArgumentException("no way from version %d of %s".formatted(at, type.stored()));
            }
            current = step.apply(current);
        }
        return current;
    }
}
