package nl.kindkring.reporting.file;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One record of the ledger.
 *
 * @param text as it was sealed
 * @param record the same, to be read
 */
record ReleasedRow(String text, JsonNode record) {

    /** The code of a dimension. */
    String code(String dimension) {
        return record.required("cell").required(dimension).textValue();
    }

    /** A field as text; empty where there is none. */
    String field(String name) {
        return record.path(name).asText("").equals("null") ? "" : record.path(name).asText("");
    }
}
