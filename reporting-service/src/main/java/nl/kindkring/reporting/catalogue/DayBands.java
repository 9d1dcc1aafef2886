package nl.kindkring.reporting.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * Days in bands: a duration in days could point at one child. Their codes follow from their bounds, such as {@code 0-14}, {@code 15-42}, {@code 85+}.
 *
 * @param lastDays the last day of each band but the last one, which is open; each larger than the one before, from 0
 */
public record DayBands(List<Integer> lastDays) {

    /** Refuses bounds that make no bands. */
    public DayBands {
        lastDays = List.copyOf(lastDays);
        for (int i = 0; i < lastDays.size(); i++) {
            if (lastDays.get(i) <= (i == 0 ? -1 : lastDays.get(i - 1))) {
                throw new IllegalArgumentException("bands of days end on days that rise from 0, not on " + lastDays);
            }
        }
        if (lastDays.isEmpty()) {
            throw new IllegalArgumentException("bands of days have a bound");
        }
    }

    /** The code of each band, in order; the last one is of whatever takes longer. */
    public List<String> codes() {
        List<String> codes = new ArrayList<>();
        int from = 0;
        for (int last : lastDays) {
            codes.add(from + "-" + last);
            from = last + 1;
        }
        codes.add(from + "+");
        return List.copyOf(codes);
    }
}
