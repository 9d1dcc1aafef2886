package nl.kindkring.reporting.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the released periods a page shows. */
final class Periods {

    private Periods() {}

    /** The wanted one when it was released, else the last; null when none was. */
    static @Nullable String chosenOrLast(List<String> newestFirst, @Nullable String wanted) {
        return wanted != null && newestFirst.contains(wanted) ? wanted : newestFirst.isEmpty() ? null : newestFirst.getFirst();
    }
}
