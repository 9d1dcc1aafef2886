package nl.kindkring.consent.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.kindkring.platform.http.Cursor;
import nl.kindkring.platform.http.Page;
import org.jspecify.annotations.Nullable;

/** Pages of lists that are ordered by a moment and then by an id. */
final class Lists {

    /** Before everything. */
    static final Place FIRST = new Place(Instant.EPOCH, new UUID(0, 0));
    /** After everything; a moment that PostgreSQL can hold. */
    static final Place LAST = new Place(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    private Lists() {}

    /** A row's place in its list. */
    record Place(Instant at, UUID id) {

        /** Whether, in a list with the newest first, this place comes after that one. */
        boolean comesAfter(Place that) {
            return at.isBefore(that.at) || (at.equals(that.at) && id.compareTo(that.id) < 0);
        }
    }

    static Place from(@Nullable String cursor, Place beginning) {
        return Cursor.after(cursor, 2, keys -> new Place(Instant.parse(keys.getFirst()), UUID.fromString(keys.getLast()))).orElse(beginning);
    }

    /** The first {@code limit} of the rows, which hold one more when there is a next page. */
    static <R, T> Page<T> page(List<R> rows, int limit, Function<R, T> show, Function<R, Place> place) {
        List<R> shown = rows.stream().limit(limit).toList();
        Place last = rows.size() > limit ? place.apply(shown.getLast()) : null;
        return new Page<>(shown.stream().map(show).toList(), last == null ? null : Cursor.of(last.at().toString(), last.id().toString()));
    }
}
