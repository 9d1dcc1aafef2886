package nl.kindkring.requirements;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which ids this project says it has proven, and which there are. Written down here and not in the list, which somebody who removes a test could adapt to it.
 */
final class Claims {

    /** What consent-service and signal-service carry, which are complete; and the rules of law. */
    static final Set<String> OF_CONSENT_AND_SIGNAL = ids("L4 L5 L9 L11-16 K1 K7 J2 J3 J17 I1 I5-11 I14 I20-25 N1-15 N19 "
            + "Jeugdwet-2.6 Jeugdwet-7.3.4 Jeugdwet-7.3.5 Jeugdwet-7.3.8 Jeugdwet-7.3.9 Jeugdwet-7.3.10 Jeugdwet-7.3.11 Jeugdwet-7.3.12 Jeugdwet-7.3.13 Jeugdwet-7.3.15 "
            + "Wmo-2015-5.2.6");

    /** All that the five ways of working ask. */
    static final Set<String> OF_THE_FIVE = ids("L1-20 K1-16 J1-17 I1-26 N1-19");

    private Claims() {
    }

    /** The ids of a text such as {@code L4 L11-13}: a range is of one letter. */
    static Set<String> ids(String text) {
        Set<String> ids = new LinkedHashSet<>();
        for (String each : text.split(" ")) {
            if (each.matches("[A-Z]\\d+-\\d+")) {
                String[] ends = each.substring(1).split("-");
                IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])).forEach(number -> ids.add(each.charAt(0) + "" + number));
            } else {
                ids.add(each);
            }
        }
        return ids;
    }
}
