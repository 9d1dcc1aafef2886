package nl.kindkring.reporting.dashboard;

import java.util.List;
import java.util.Map;

/**
 * Something to choose in a form.
 *
 * @param options in the order in which they are shown
 */
public record Choice(List<Option> options) {

    /** One of the options. */
    public record Option(String code, String label, boolean chosen) {}

    /** Options by code and label, one of them chosen. */
    static Choice of(Map<String, String> labels, String chosen) {
        return new Choice(labels.entrySet().stream().map(label -> new Option(label.getKey(), label.getValue(), label.getKey().equals(chosen))).toList());
    }
}
