package nl.kindkring.reporting.api;

import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;
import nl.kindkring.reporting.catalogue.Period;

/** Which period is asked for. */
final class PeriodChoice {

    private PeriodChoice() {}

    /**
     * The period of that name.
     *
     * @param pointer of the parameter, such as {@code /period}
     * @throws InvalidInput when there is none, such as week 53 of a year that has 52
     */
    static Period of(String name, String pointer) {
        try {
            return Period.parse(name);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(new InvalidField(InvalidField.In.QUERY, pointer, "not-a-period"));
        }
    }
}
