package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for worlds that keep each aim open: first with guests and by hand, then one for many aims of a neighbourhood at once, then for the single one, then in a larger and a deeper
 * neighbourhood. An aim that is still not met afterwards is taken as not protected, whether it is not, or the solver's time or the number of questions was over.
 */
final class Search {

    private static final int NEAR = 250;
    private static final int FAR = 900;
    /** Ten times quicker than everything, and nearly always enough (decision 212). */
    private static final int WIDE = 4_000;
    /** Where that is not enough: still four times quicker than the forty thousand of a year with all levels (decision 215). */
    private static final int WIDER = 12_000;
    private static final int STEP = 10;
    private static final long NO_CAP = Long.MAX_VALUE;

    private final Known known;
    private final Worlds linear;
    private final Worlds whole;
    private final Guests guests;
    private final long most;
    private final Map<Integer, List<Aim>> aimsOf = new HashMap<>();
    private final Set<Integer> covered = new HashSet<>();
    private final List<Moved> worlds = new ArrayList<>();
    private long questions;

    /**
     * @param most how often a solver may be asked; what is not met by then is taken as not protected
     */
    Search(Known known, Guests guests, Worlds linear, Worlds whole, long most) {
        this.most = most;
        this.known = known;
        this.guests = guests;
        this.linear = linear;
        this.whole = whole;
    }

    /** Tries to meet every aim, in their order. */
    void meet(List<Aim> aims) {
        note(aims);
        aims.forEach(this::byHand);
        for (Aim aim : aims) {
            if (!aim.met()) {
                Neighbourhood near = Neighbourhood.around(known, aim.figures(), NEAR, Reach.NEAR);
                List<Aim> inside = inside(near);
                if (covered.add(aim.figures()[0])) {
                    for (int figure : near.figures()) {
                        covered.add(figure);
                    }
                    together(near, inside);
                }
                alone(near, aim, inside);
                if (!aim.met() && !near.everything() && !alone(aim, FAR, Reach.NEAR).everything() && !aim.met()) {
                    alone(aim, FAR, Reach.DEEP);
                }
                if (!aim.met() && Arrays.stream(aim.figures()).anyMatch(figure -> Blocks.thin(known, figure))) {
                    alone(aim, FAR, Reach.ACROSS);
                }
            }
        }
    }

    /** The same far and wide: slower, and nearly nothing is overlooked. */
    void meetWide(List<Aim> aims) {
        note(aims);
        meetWithin(WIDE, aims);
    }

    /** The same, then wider, and then over all figures at once: slow, and nothing is overlooked that a solver can find. */
    void meetAnywhere(List<Aim> aims) {
        note(aims);
        meetWithin(Integer.MAX_VALUE, meetWithin(WIDER, meetWithin(WIDE, aims)));
    }

    /** Gives those that may still be met farther away. */
    private List<Aim> meetWithin(int size, List<Aim> aims) {
        List<Aim> farther = new ArrayList<>();
        for (Aim aim : aims) {
            if (!aim.met() && !alone(aim, size, Reach.ACROSS).everything()) {
                farther.add(aim);
            }
        }
        return farther;
    }

    private void note(List<Aim> aims) {
        aims.forEach(aim -> {
            for (int figure : aim.figures()) {
                aimsOf.computeIfAbsent(figure, key -> new ArrayList<>()).add(aim);
            }
        });
    }

    /** Up with guests; else down as far as is of use, else less far; then up by what is still wanted. */
    private void byHand(Aim aim) {
        int first = aim.figures()[0];
        long truth = known.truth(first);
        long wanted = aim.figures().length > 1 ? truth + aim.enough() - aim.least() : aim.enough();
        see(guests.with(first, wanted - truth));
        if (aim.met()) {
            return;
        }
        if (aim.figures().length > 1) {
            see(Shift.to(known, first, wanted));
            return;
        }
        for (long down : new long[] {STEP, STEP / 2, STEP / 4}) {
            if (!aim.met() && aim.isAtTruth(truth)) {
                see(Shift.to(known, first, Math.max(Math.min(aim.floor(), truth), truth - down)));
            }
        }
        if (!aim.met()) {
            see(Shift.to(known, first, aim.enough()));
        }
    }

    private void see(@Nullable Map<Integer, Long> moved) {
        if (moved != null) {
            Moved world = new Moved(known, moved);
            worlds.add(world);
            moved.keySet().forEach(figure -> aimsOf.getOrDefault(figure, List.of()).forEach(aim -> aim.see(world)));
        }
    }

    /** All worlds that were found. */
    List<Moved> worlds() {
        return worlds;
    }

    /** How often a solver was asked. */
    long questions() {
        return questions;
    }

    private List<Aim> inside(Neighbourhood in) {
        Set<Aim> aims = new LinkedHashSet<>();
        for (int figure : in.figures()) {
            aimsOf.getOrDefault(figure, List.of()).stream().filter(in::holds).forEach(aims::add);
        }
        return List.copyOf(aims);
    }

    private void together(Neighbourhood in, List<Aim> aims) {
        List<Aim> open = aims.stream().filter(aim -> !aim.met()).toList();
        if (open.size() > 1) {
            ask(in, open, -1, aims);
            ask(in, open, 1, aims);
        }
    }

    private Neighbourhood alone(Aim aim, int size, Reach reach) {
        Neighbourhood in = Neighbourhood.around(known, aim.figures(), size, reach);
        alone(in, aim, inside(in));
        return in;
    }

    private void alone(Neighbourhood in, Aim aim, List<Aim> seeing) {
        for (int direction : new int[] {-1, 1}) {
            if (!aim.met() && (direction > 0 || !aim.isAtFloor())) {
                ask(in, List.of(aim), direction, seeing);
            }
        }
    }

    private void ask(Neighbourhood in, List<Aim> aims, int direction, List<Aim> seeing) {
        if (questions >= most) {
            return;
        }
        Question question = question(in, aims, direction);
        long[] counts = linear.find(question);
        Moved world = checked(in, counts);
        // the linear answer is a bound: where not even it would do, no whole-number world does; of many figures the whole ones take seconds, and each reader has its turn
        if (world == null && aims.size() == 1 && (in.size() < WIDE || !known.isForAny()) && (counts == null || promising(in, aims.getFirst(), counts, direction))) {
            world = whole(question, aims.getFirst(), direction, counts);
        }
        questions++;
        if (world != null) {
            Moved found = world;
            worlds.add(world);
            seeing.forEach(aim -> aim.see(found));
        }
    }

    /** In whole numbers: enough of it near a fractional answer, else as much as possible. */
    private @Nullable Moved whole(Question question, Aim aim, int direction, long @Nullable [] counts) {
        Neighbourhood in = question.in();
        if (counts != null && in.size() > 2 * FAR) {
            return aroundWhatMoves(in, aim, direction, counts);
        }
        Moved enough = counts != null && direction > 0 ? checked(in, whole.find(question.forAtLeast(aim.enough(), counts))) : null;
        return enough == null ? checked(in, whole.find(question)) : enough;
    }

    /** Of very many figures only those near the ones that the fractional answer moves. */
    private @Nullable Moved aroundWhatMoves(Neighbourhood in, Aim aim, int direction, long[] counts) {
        int[] moving = IntStream.concat(IntStream.of(aim.figures()), IntStream.range(0, counts.length).filter(i -> counts[i] != in.truth(i)).map(i -> in.figures()[i])).distinct().toArray();
        Neighbourhood around = Neighbourhood.around(known, moving, Math.max(FAR, 2 * moving.length), Reach.ACROSS);
        Question closer = question(around, List.of(aim), direction);
        long[] there = IntStream.of(around.figures()).mapToLong(figure -> in.here(figure) < 0 ? known.truth(figure) : counts[in.here(figure)]).toArray();
        return checked(around, whole.find(direction > 0 ? closer.forAtLeast(aim.enough(), there) : closer));
    }

    private static boolean promising(Neighbourhood in, Aim aim, long[] counts, int direction) {
        long value = 0;
        for (int i = 0; i < aim.figures().length; i++) {
            value += aim.weights()[i] * counts[in.here(aim.figures()[i])];
        }
        return direction < 0 || value >= aim.enough() - 1;
    }

    private static @Nullable Moved checked(Neighbourhood in, long @Nullable [] counts) {
        return counts == null ? null : in.world(counts);
    }

    /** With a cap where one figure is enough: else a sum is made large by one figure alone. */
    private static Question question(Neighbourhood in, List<Aim> aims, int direction) {
        long[] weights = new long[in.size()];
        long[] caps = new long[in.size()];
        Arrays.fill(caps, NO_CAP);
        for (Aim aim : aims) {
            for (int i = 0; i < aim.figures().length; i++) {
                int here = in.here(aim.figures()[i]);
                weights[here] += (long) direction * aim.weights()[i];
                if (direction > 0 && aim.figures().length == 1 && aims.size() > 1) {
                    caps[here] = aim.enough();
                }
            }
        }
        return new Question(in, weights, caps);
    }
}
