package nl.kindkring.reporting.disclosure.audit;

import com.google.ortools.Loader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Audits a release together with everything that was released before and belongs to the same groups (ARCHITECTURE 8.5). Connected sets of
 * figures are audited apart from each other and side by side; the finding is the same in whichever order they end.
 */
public final class Audit {

    private Audit() {}

    /** Loads the native solvers; a machine without them must not begin to release. Some seconds the first time. */
    public static void prepare() {
        Loader.loadNativeLibraries();
    }

    /** What must be withheld beyond what already is, so that every aim is met. */
    public static Finding of(Linked linked) {
        return of(linked, new HashMap<>());
    }

    /**
     * The same, where most of it was audited a moment ago.
     *
     * @param before connected sets with what was found of each; those that are as they were are not audited anew, and what is found now is added
     */
    static Finding of(Linked linked, Map<Linked, Finding> before) {
        prepare();
        return with(linked, before, new LinearWorlds(), new WholeWorlds());
    }

    /** With other solvers: what they answer is checked, so that bad ones only make more withheld. */
    static Finding with(Linked linked, Map<Linked, Finding> before, Worlds linear, Worlds whole) {
        List<Linked> sets = Components.of(linked);
        List<Linked> changed = sets.stream().filter(set -> !before.containsKey(set)).toList();
        List<Finding> found = changed.parallelStream().map(set -> new Repair(Known.of(set), linear, whole).run()).toList();
        for (int i = 0; i < found.size(); i++) {
            before.put(changed.get(i), found.get(i));
        }
        return sets.stream().map(before::get).reduce(Finding.NOTHING, Finding::and);
    }
}
