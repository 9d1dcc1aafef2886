package nl.kindkring.reporting.disclosure.audit;

import com.google.ortools.Loader;
import java.util.List;

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
        prepare();
        return with(linked, new LinearWorlds(), new WholeWorlds());
    }

    /** With other solvers: what they answer is checked, so that bad ones only make more withheld. */
    static Finding with(Linked linked, Worlds linear, Worlds whole) {
        List<Known> sets = Components.of(linked);
        return sets.parallelStream().map(known -> new Repair(known, linear, whole).run()).reduce(Finding.NOTHING, Finding::and);
    }
}
