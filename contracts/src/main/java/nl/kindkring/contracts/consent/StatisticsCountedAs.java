package nl.kindkring.contracts.consent;

import java.util.UUID;

/**
 * Under which id a child is counted in figures from now: two records of one child were united, or parted again. For figures only. What is agreed for a child is
 * published under each of its ids, so nobody else needs to know that there are two (docs/decisions/169).
 *
 * @param childId the child: a random id without meaning, only consent-service knows who it is (DOMAIN 1)
 * @param countedAs the id under which it is counted: of the record that keeps the family of both; its own when it counts by itself again
 */
public record StatisticsCountedAs(UUID childId, UUID countedAs) implements ConsentContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.consent.statistics-counted-as.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return childId.toString();
    }
}
