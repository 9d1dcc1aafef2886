package nl.kindkring.platform.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items the items, in the order of the list
 * @param next  cursor of the next part, to be sent back as it is; null on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {}
