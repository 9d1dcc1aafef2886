package nl.kindkring.platform.access;

import java.util.Map;
import java.util.UUID;
import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;

/**
 * The parameters in the path of a request.
 *
 * @param values by name
 */
public record PathParameters(Map<String, String> values) {

    /** Makes the map unmodifiable. */
    public PathParameters {
        values = Map.copyOf(values);
    }

    /**
     * A parameter that is an id.
     *
     * @throws InvalidInput          when what was sent is no UUID in its canonical form
     * @throws IllegalStateException when the route has no such parameter
     */
    public UUID uuid(String name) {
        String text = text(name);
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new InvalidInput(new InvalidField(InvalidField.In.PATH, "/" + name, "not-a-uuid"));
        }
        return UUID.fromString(text);
    }

    /**
     * A parameter as it was sent, percent-decoded.
     *
     * @throws IllegalStateException when the route has no such parameter
     */
    public String text(String name) {
        String text = values.get(name);
        if (text == null) {
            throw new IllegalStateException("The route has no parameter " + name);
        }
        return text;
    }
}
