package nl.kindkring.platform.idempotency;

/**
 * Marks an answer that may be kept in clear for a week: ids, codes and moments only, no word that a person wrote and
 * nothing that tells who somebody is.
 */
public interface Replayable {}
