package nl.kindkring.team.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.kindkring.platform.http.Cursor;
import nl.kindkring.platform.http.Page;
import nl.kindkring.team.projection.DirectoryQuery;
import nl.kindkring.team.projection.DirectoryQuery.Place;
import org.jspecify.annotations.Nullable;

/** Cuts the directory into pages by name. A cursor names a row, not a number, so new rows shift nothing. */
final class DirectoryPage {

    private DirectoryPage() {}

    /** Asks for one row more than is shown, to know whether there is a next page. */
    static DirectoryQuery query(@Nullable UUID parent, int limit, @Nullable String cursor) {
        Optional<Place> after = Cursor.after(cursor, 2, keys -> new Place(keys.getFirst(), UUID.fromString(keys.getLast())));
        return new DirectoryQuery(Optional.ofNullable(parent), after, limit + 1);
    }

    static <R, T> Page<T> of(List<R> rows, int limit, Function<R, T> shown, Function<R, Place> place) {
        List<R> page = rows.subList(0, Math.min(limit, rows.size()));
        Place last = page.isEmpty() ? null : place.apply(page.getLast());
        boolean more = rows.size() > limit;
        return new Page<>(page.stream().map(shown).toList(),
                more && last != null ? Cursor.of(last.name(), last.id().toString()) : null);
    }
}
