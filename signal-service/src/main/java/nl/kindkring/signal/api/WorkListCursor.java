package nl.kindkring.signal.api;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.http.Cursor;
import nl.kindkring.signal.projection.WorkListEntry;
import nl.kindkring.signal.projection.WorkListQuery.Place;
import org.jspecify.annotations.Nullable;

/** Where the next page of the work list begins. It names a row, not a number, so new signals shift nothing. */
final class WorkListCursor {

    private WorkListCursor() {}

    static String after(WorkListEntry last) {
        return Cursor.of(last.registeredAt.toString(), last.signalId.toString());
    }

    static Optional<Place> place(@Nullable String cursor) {
        return Cursor.after(cursor, 2, keys -> new Place(Instant.parse(keys.getFirst()), UUID.fromString(keys.getLast())));
    }
}
