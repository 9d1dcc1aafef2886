package nl.kindkring.reporting.disclosure.audit;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;

/** The rows of one figure after the other, each row once: where it leads to does not depend on the figure from which it is reached. */
final class FreshRows {

    private final Set<Row> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    Stream<Row> of(Known known, int figure) {
        return known.rowsOf(figure).stream().filter(seen::add);
    }
}
