package nl.kindkring.contracts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Who may read the trend topic of an area: its own reader, and nothing else it may. A partnership does not read the topics of its municipalities, nor they that of the
 * partnership: the operator gives who needs both two users. The Strimzi users and their access rules are generated from this; no rule of a broker is written by hand.
 *
 * @param area GM0080, PO2711, PV27 or NL
 */
public record TrendReader(String area) {

    /** One for each area that has a topic. */
    public static List<TrendReader> all() {
        return Stream.concat(Topics.MUNICIPALITIES.stream(), Topics.LARGER_AREAS.stream()).map(TrendReader::new).toList();
    }

    /** The user that signs in with SCRAM-SHA-512: {@code reader-gm0080}. */
    public String user() {
        return "reader-" + area.toLowerCase(Locale.ROOT);
    }

    /** The one topic it may read. @throws IllegalArgumentException when it is no code of an area */
    public Topic topic() {
        return Topics.trends(area);
    }

    /** The beginning of the names of its consumer groups; with the full stop, so that no other area's name begins like it. */
    public String groupPrefix() {
        return area.toLowerCase(Locale.ROOT) + ".";
    }
}
