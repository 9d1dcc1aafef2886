package nl.kindkring.reporting.dashboard;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The theme that a page is about, among those that are released.
 *
 * @param chosen its code
 * @param label what it is called
 * @param options all of them
 */
record ThemeChoice(String chosen, String label, Choice options) {

    private static final String FIRST = "C1";

    /** The wanted one, or speech and language: the one about which most is raised. */
    static ThemeChoice of(Map<String, String> themes, @Nullable String wanted) {
        String chosen = wanted != null && themes.containsKey(wanted) ? wanted : FIRST;
        return new ThemeChoice(chosen, themes.getOrDefault(chosen, chosen), Choice.of(themes, chosen));
    }
}
