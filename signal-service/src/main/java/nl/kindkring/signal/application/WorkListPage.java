package nl.kindkring.signal.application;

import java.util.List;
import nl.kindkring.signal.projection.WorkListEntry;

/**
 * A part of the work list.
 *
 * @param rows in the order that was asked for
 * @param more whether others follow
 */
public record WorkListPage(List<WorkListEntry> rows, boolean more) {}
