package nl.kindkring.contracts.consent;

import java.util.UUID;

/**
 * Parents or child objected to use for statistics, or took the objection back (Jeugdwet 7.3.12: honoured in trends).
 *
 * @param childId the child: a random id without meaning, only consent-service knows who it is (DOMAIN 1)
 * @param objected true: leave this child out of every figure released from now on; false: the objection was taken
 * back
 */
public record StatisticsObjected(UUID childId, boolean objected) implements ConsentContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.consent.statistics-objected.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return childId.toString();
    }
}
