package nl.kindkring.platform.problem;

import java.util.List;

/** Input that is wrong in one or more places: 400 (never 422) with all of them together. */
public final class InvalidInput extends ProblemException {

    private final List<InvalidField> fields;

    /** @param fields everything that is wrong, at least one */
    public InvalidInput(List<InvalidField> fields) {
        super(400, "invalid-input", fields.size());
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("Invalid input needs at least one reason");
        }
        this.fields = List.copyOf(fields);
    }

    /** Input that is wrong in one place. */
    public InvalidInput(InvalidField field) {
        this(List.of(field));
    }

    /** Everything that is wrong. */
    public List<InvalidField> fields() {
        return fields;
    }
}
