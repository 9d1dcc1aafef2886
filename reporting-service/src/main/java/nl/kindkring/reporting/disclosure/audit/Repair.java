package nl.kindkring.reporting.disclosure.audit;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * Audits one connected set of figures and withholds more until all aims are met. Greedy: for each aim that is not met the smallest of the
 * published figures nearest to it, and more of them the longer it takes; after a bounded number of rounds all of them. Each round withholds at
 * least one, so it ends. A large figure that follows from what stands is no aim, and what says nothing new is not withheld (decision 190).
 */
final class Repair {

    private static final int ROUNDS = 15;
    /** How often solvers are asked: some hundred times, and several times for each number; far more than was ever needed. */
    private static final long FIRST = 1000;
    private static final long EACH = 20;
    /** And farther away: for so many numbers at a time. */
    private static final int SOME = 10;
    private static final long FARTHER = 80;
    /** In vain before something is withheld, and before it is reported. */
    private static final int ONCE = 1;
    private static final int LONGER = 3;

    private final Known known;
    private final Guests guests;
    private final Worlds linear;
    private final Worlds whole;
    private final Aims all;
    private final Set<Integer> withheld = new LinkedHashSet<>();
    private final Set<Aim> letGo = new HashSet<>();
    private long questions;
    private final Budget forAny = new Budget();
    private final Budget forEach = new Budget();
    private final Budget farther = new Budget();

    /** How many questions are left. */
    private static final class Budget {
        private long left;
    }

    Repair(Known known, Worlds linear, Worlds whole) {
        this.known = known;
        this.guests = new Guests(known);
        this.linear = linear;
        this.whole = whole;
        this.all = new Aims(known);
    }

    /** The finding for this set of figures. */
    Finding run() {
        List<Aim> aims = all.all();
        forAny.left = FIRST + EACH * aims.size();
        forEach.left = FIRST + EACH * aims.size();
        searchForAny(aims);
        if (open(aims).isEmpty()) {
            return finding(List.of(), aims.size()); // as nearly always
        }
        EachReader each = new EachReader(known);
        each.meet(open(aims), this::searchForEach, again -> { });
        if (open(aims).isEmpty()) {
            return finding(List.of(), aims.size());
        }
        Given given = new Given(known);
        // nothing is withheld for what is safe as it is
        List<Aim> open = farther(each, wanted(aims, given), Search::meetAnywhere, ONCE);
        for (int round = 0; withholdFor(open, given, round < ROUNDS ? 1 << round / 3 : Integer.MAX_VALUE); round++) {
            aims = all.all().stream().filter(aim -> !letGo.contains(aim)).toList();
            Set<Aim> before = Set.copyOf(open);
            searchForAny(aims.stream().filter(aim -> !before.contains(aim)).toList());
            // in vain for an outsider is in vain for all of them at once
            each.meet(open(aims), this::searchForEach, again -> searchForAny(again.stream().filter(before::contains).toList()));
            open = farther(each, wanted(aims, given), Search::meetWide, ONCE);
        }
        // what is reported to an operator was looked for everywhere, or thirty others like it were
        return finding(farther(each, open, Search::meetAnywhere, LONGER), aims.size());
    }

    /** What is still open. A large figure that is given is let go; a small number that is stays wanted, so that everything near it goes and an operator looks. */
    private List<Aim> wanted(List<Aim> aims, Given given) {
        List<Aim> open = open(aims);
        letGo.addAll(open.parallelStream().filter(aim -> given.isLarge(aim) && aim.isBeyond(given.open(aim))).toList());
        return open.stream().filter(aim -> !letGo.contains(aim)).toList();
    }

    private static List<Aim> open(List<Aim> aims) {
        return aims.stream().filter(aim -> !aim.met()).toList();
    }

    /** By worlds that every reader believes, which is quick. */
    private void searchForAny(List<Aim> aims) {
        search(known, guests, open(aims).stream().filter(Aim::isAttainable).toList(), forAny);
    }

    /** What that does not meet, for one of them. */
    private List<Moved> searchForEach(Known as, List<Aim> open) {
        return search(as, guests.as(as), open, forEach);
    }

    /** Each block gets its share of the questions that are left, whichever ends first, so that the same counts lead to the same release. */
    private List<Moved> search(Known as, Guests with, List<Aim> open, Budget budget) {
        long left = budget.left;
        List<List<Aim>> blocks = Blocks.of(as, open);
        List<Search> searches = blocks.stream().map(block -> new Search(as, with, linear, whole, left * block.size() / Math.max(1, open.size()))).toList();
        IntStream.range(0, blocks.size() - 1).parallel().forEach(i -> searches.get(i).meet(blocks.get(i)));
        searches.getLast().meet(blocks.getLast());
        long asked = searches.stream().mapToLong(Search::questions).sum();
        questions += asked;
        budget.left -= asked;
        return searches.stream().flatMap(search -> search.worlds().stream()).toList();
    }

    /** Some from all over the list are looked for farther away, then others, until that was in vain so often. */
    private List<Aim> farther(EachReader each, List<Aim> open, BiConsumer<Search, List<Aim>> how, int patience) {
        int turns = Math.ceilDiv(open.size(), SOME);
        int inVain = 0;
        for (int turn = 0; turn < turns && inVain < patience; turn++) {
            int first = turn;
            List<Aim> some = open(IntStream.iterate(first, i -> i < open.size(), i -> i + turns).mapToObj(open::get).toList());
            farther.left = FARTHER;
            each.meet(some, (as, its) -> farther(as, its, how), again -> farther(known, again.stream().filter(Aim::isAttainable).toList(), how));
            inVain += some.isEmpty() || open(some).size() < some.size() ? 0 : 1;
        }
        return open(open);
    }

    private List<Moved> farther(Known as, List<Aim> open, BiConsumer<Search, List<Aim>> how) {
        Search search = new Search(as, guests.as(as), linear, whole, Math.max(0, farther.left));
        how.accept(search, open);
        questions += search.questions();
        farther.left -= search.questions();
        return search.worlds();
    }

    /** For each aim so many of what is nearest to it, unless something as near is withheld in this round already. */
    private boolean withholdFor(List<Aim> open, Given given, int howMany) {
        Set<Integer> victims = new LinkedHashSet<>();
        for (Aim aim : open) {
            List<Integer> near = Near.candidates(known, aim);
            if (howMany > 1 || near.stream().limit(8).noneMatch(victims::contains)) {
                near.stream().filter(given::tells).limit(howMany).forEach(victims::add);
            }
        }
        victims.forEach(this::withhold);
        return !victims.isEmpty();
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
