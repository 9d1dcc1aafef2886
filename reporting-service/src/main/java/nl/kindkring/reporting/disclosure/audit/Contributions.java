package nl.kindkring.reporting.disclosure.audit;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.reporting.disclosure.Institution;

/**
 * How many of a count each institution knows as its own.
 *
 * @param largest what the one with most has, no more than the count
 * @param each what each has, no more than the count either; empty where only the largest was kept: any of them may be the one
 */
public record Contributions(long largest, Map<Institution, Long> each) {

    /** Where only the largest contribution was kept, an institution that is not named may have it. */
    static final Institution UNNAMED = new Institution(new UUID(0, 0));

    /** Copies. */
    public Contributions {
        each = Map.copyOf(each);
    }

    /** Of institutions that are not named. */
    static Contributions ofSome(long largest) {
        return new Contributions(largest, Map.of());
    }

    /** Whether somebody has something of it, and who is not known. */
    boolean isUnnamed() {
        return each.isEmpty() && largest > 0;
    }

    /** What one of them has, or may have. */
    long of(Institution institution) {
        return each.isEmpty() ? largest : each.getOrDefault(institution, 0L);
    }

    /** What the one with most of all others has, or may have. */
    long largestBesides(Set<Institution> some) {
        return each.isEmpty() || some.isEmpty() ? largest : each.entrySet().stream().filter(its -> !some.contains(its.getKey())).mapToLong(Map.Entry::getValue).max().orElse(0);
    }
}
