package nl.kindkring.reporting.catalogue;

/**
 * A property by which a table is broken down; its values are the codes of one code list.
 *
 * @param name the name in a cell, camelCase: {@code theme}
 * @param codeList the list that holds its values: {@code theme}
 */
public record Dimension(String name, String codeList) {}
