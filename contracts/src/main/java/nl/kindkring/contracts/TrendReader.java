package nl.kindkring.contracts;

import java.util.List;
import java.util.Locale;

/**
 * Who may read the trend topic of a municipality: the municipality, and nothing else it may. The Strimzi users and their access rules are generated from this; no rule of
 * a broker is written by hand.
 *
 * @param municipality CBS code, GM and four digits
 */
public record TrendReader(String municipality) {

    /** One for each municipality that has a topic. */
    public static List<TrendReader> all() {
        return Topics.MUNICIPALITIES.stream().map(TrendReader::new).toList();
    }

    /** The user that signs in with SCRAM-SHA-512: {@code reader-gm0080}. */
    public String user() {
        return "reader-" + municipality.toLowerCase(Locale.ROOT);
    }

    /** The one topic it may read. @throws IllegalArgumentException when it is no CBS code */
    public Topic topic() {
        return Topics.trends(municipality);
    }

    /** The beginning of the names of its consumer groups; with the full stop, so that no other municipality's name begins like it. */
    public String groupPrefix() {
        return municipality.toLowerCase(Locale.ROOT) + ".";
    }
}
