package nl.kindkring.signal.projection;

/**
 * How much is on each list, of what is not closed.
 *
 * @param centre          of the caller's centres
 * @param mine            registered by the caller
 * @param overdue         nobody responded in time (L14)
 * @param awaitingParents the talk with the parents, or their answer to an advice, is still to come
 */
public record WorkListCounts(long centre, long mine, long overdue, long awaitingParents) {}
