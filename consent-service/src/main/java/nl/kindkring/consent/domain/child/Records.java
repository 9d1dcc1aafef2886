package nl.kindkring.consent.domain.child;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.kindkring.consent.domain.family.Family;

/**
 * Whether there are more records of the child. United records stay: each keeps its id, its key, its centre and what was written under it, and
 * one of them keeps the family of all.
 */
public sealed interface Records {

    /** The only record of its child, as far as anybody knows. */
    record Single() implements Records {}

    /**
     * The record that keeps the family of all. Beside the united family it carries on what each record would know by itself, so that they can
     * be parted again with everything that was recorded since.
     *
     * @param own    the family of this record alone
     * @param others the families of the others, each as if what was recorded since had been recorded there
     */
    record Surviving(Family own, Map<ChildId, Family> others) implements Records {

        /** Keeps an own copy. */
        public Surviving {
            others = Map.copyOf(others);
        }

        /** What each record knows by itself. */
        List<Family> families() {
            return Stream.concat(Stream.of(own), others.values().stream()).toList();
        }

        Records and(ChildId other, Family theirs) {
            Map<ChildId, Family> more = new HashMap<>(others);
            more.put(other, theirs);
            return new Surviving(own, more);
        }

        /** The same after something was recorded of the family. */
        Records after(UnaryOperator<Family> change) {
            Map<ChildId, Family> changed = new HashMap<>();
            others.forEach((other, family) -> changed.put(other, change.apply(family)));
            return new Surviving(change.apply(own), changed);
        }

        /** What is left once the other is parted. */
        Records without(ChildId other) {
            Map<ChildId, Family> rest = new HashMap<>(others);
            rest.remove(other);
            return rest.isEmpty() ? new Single() : new Surviving(own, rest);
        }
    }

    /** The family of this record is kept by another. */
    record Merged(ChildId into) implements Records {}
}
