package nl.kindkring.reporting.structural.projection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which structural signals, in which order; null means any.
 *
 * @param allOf municipalities of which every signal may be seen
 * @param addressedTo {@code municipality/addressee} pairs of which those may be seen that were sent there
 * @param newestFirst by the day on which they began
 * @param after the last one shown
 * @param limit how many at most
 */
public record StructuralQuery(Set<String> allOf, Set<String> addressedTo, @Nullable String area, @Nullable String theme, @Nullable String status,
        @Nullable String addressee, boolean newestFirst, Optional<Place> after, int limit) {

    /** A place in the list. */
    public record Place(LocalDate begunOn, UUID signalId) {}
}
