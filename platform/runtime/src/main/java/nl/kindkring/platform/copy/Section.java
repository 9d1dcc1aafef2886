package nl.kindkring.platform.copy;

import java.util.List;

/**
 * A part of a page: a heading and a table, or a sentence when there are no rows.
 *
 * @param id      in the page
 * @param columns headings of the columns; each row has as many cells, and its first one heads the row
 */
public record Section(String id, String heading, List<String> columns, List<List<String>> rows) {}
