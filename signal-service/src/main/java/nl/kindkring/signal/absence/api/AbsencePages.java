package nl.kindkring.signal.absence.api;

import java.util.List;
import java.util.UUID;
import nl.kindkring.platform.http.Cursor;
import nl.kindkring.platform.http.Page;
import nl.kindkring.signal.absence.projection.AbsenceRow;
import org.jspecify.annotations.Nullable;

/** Pages of files, by id: a new file shifts nothing. */
final class AbsencePages {

    private AbsencePages() {}

    static @Nullable UUID after(@Nullable String cursor) {
        return Cursor.after(cursor, 1, keys -> UUID.fromString(keys.getFirst())).orElse(null);
    }

    /** @param found one more than the limit when there is a next page */
    static Page<AbsenceSummary> page(List<AbsenceRow> found, int limit) {
        List<AbsenceRow> shown = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(shown.stream().map(AbsenceSummary::of).toList(), found.size() > limit ? Cursor.of(shown.getLast().absenceId().toString()) : null);
    }
}
