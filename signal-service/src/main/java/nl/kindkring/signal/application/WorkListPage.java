package nl.kindkring.signal.application;

import java.util.List;
import nl.kindkring.signal.projection.WorkListEntry;

/**
 * A part of the work list.
 *
 * @param rows newest first
 * @param more whether older ones follow
 */
public record WorkListPage(List<WorkListEntry> rows, boolean more) {}
