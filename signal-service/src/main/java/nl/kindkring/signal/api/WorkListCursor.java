package nl.kindkring.signal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.http.Cursor;
import nl.kindkring.signal.projection.WorkListEntry;
import nl.kindkring.signal.projection.WorkListOrder;
import nl.kindkring.signal.projection.WorkListQuery.Place;
import org.jspecify.annotations.Nullable;

/** Where the next page of the work list begins. It names a row and the order, not a number, so new signals shift nothing. */
final class WorkListCursor {

    private WorkListCursor() {}

    static String after(WorkListEntry last, WorkListOrder order) {
        return Cursor.of(name(order), order.key().value(last), last.signalId.toString());
    }

    /** Refuses what is no cursor, or one of a list in another order. */
    static Optional<Place> place(@Nullable String cursor, WorkListOrder order) {
        return Cursor.after(cursor, 3, keys -> place(keys, order));
    }

    private static Place place(List<String> keys, WorkListOrder order) {
        boolean value = switch (order.key()) {
            case URGENCY -> keys.get(1).matches("[0-3]");
            case REGISTERED_ON -> Instant.parse(keys.get(1)) != null;
            case DUE_ON, LAST_ON -> LocalDate.parse(keys.get(1)) != null;
        };
        if (!value || !keys.get(0).equals(name(order))) {
            throw new IllegalArgumentException("a cursor of another list");
        }
        return new Place(keys.get(1), UUID.fromString(keys.get(2)));
    }

    private static String name(WorkListOrder order) {
        return (order.ascending() ? "+" : "-") + order.key();
    }
}
