package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Audits one connected set of figures and withholds more until all aims are met. Greedy: for each aim that is not met the smallest published
 * figure that stands in a relation with it. Each round withholds at least one, so it ends; after a bounded number of rounds everything
 * that can still be withheld is.
 */
final class Repair {

    private static final int ROUNDS = 40;

    private final Known known;
    private final Worlds linear;
    private final Worlds whole;
    private final Aims all;
    private final Set<Integer> withheld = new LinkedHashSet<>();

    private long questions;

    Repair(Known known, Worlds linear, Worlds whole) {
        this.known = known;
        this.linear = linear;
        this.whole = whole;
        this.all = new Aims(known);
    }

    /** The finding for this set of figures. */
    Finding run() {
        List<Aim> open = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            List<Aim> aims = all.all();
            search(aims);
            open = aims.stream().filter(aim -> !aim.met()).toList();
            if (!withholdFor(open)) {
                return finding(open, aims.size());
            }
        }
        withholdEverything();
        return finding(open, open.size());
    }

    private void search(List<Aim> aims) {
        List<List<Aim>> blocks = Blocks.of(known, aims.stream().filter(aim -> !aim.met()).toList());
        questions += blocks.subList(0, blocks.size() - 1).parallelStream().mapToLong(this::meet).sum();
        questions += meet(blocks.getLast());
    }

    private long meet(List<Aim> aims) {
        Search search = new Search(known, linear, whole);
        search.meet(aims);
        return search.questions();
    }

    private boolean withholdFor(List<Aim> open) {
        Set<Integer> victims = new LinkedHashSet<>();
        for (Aim aim : open) {
            Set<Integer> near = related(aim);
            if (near.stream().noneMatch(victims::contains)) {
                smallest(near::contains).or(() -> smallest(i -> true)).ifPresent(victims::add);
            }
        }
        victims.forEach(this::withhold);
        return !victims.isEmpty();
    }

    private Set<Integer> related(Aim aim) {
        Set<Integer> related = new LinkedHashSet<>();
        for (int figure : aim.figures()) {
            related.add(figure);
            known.rowsOf(figure).forEach(row -> IntStream.of(row.figures()).forEach(related::add));
        }
        return related;
    }

    private Optional<Integer> smallest(IntPredicate which) {
        List<Integer> can = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            if (which.test(i) && known.figure(i).canBeWithheld()) {
                can.add(i);
            }
        }
        return can.stream().min((a, b) -> Long.compare(known.truth(a), known.truth(b))); // the first of equals: the order of groups
    }

    private void withholdEverything() {
        IntStream.range(0, known.size()).filter(i -> known.figure(i).canBeWithheld()).forEach(this::withhold);
    }

    private void withhold(int figure) {
        known.withhold(figure);
        withheld.add(figure);
    }

    private Finding finding(List<Aim> open, int audited) {
        Set<Group> groups = new LinkedHashSet<>();
        withheld.forEach(i -> groups.add(known.figure(i).group()));
        List<Group> narrow = open.stream().map(aim -> known.figure(aim.figures()[0]).group()).distinct().toList();
        return new Finding(groups, narrow, audited, questions);
    }
}
