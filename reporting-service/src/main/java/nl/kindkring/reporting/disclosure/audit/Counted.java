package nl.kindkring.reporting.disclosure.audit;

import java.util.Map;
import java.util.stream.Collectors;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.ControlledCell;
import nl.kindkring.reporting.disclosure.DisclosureControl;
import nl.kindkring.reporting.disclosure.Rules;

/** Makes figures from counts and from what the control made of them. */
public final class Counted {

    private Counted() {}

    /** A cell of a table. */
    public static Figure cell(Group group, CellCount count, ControlledCell controlled, Rules rules, boolean fresh) {
        Interval prior = prior(count);
        Standing standing = controlled instanceof ControlledCell.Published ? Standing.PUBLISHED : Standing.WITHHELD;
        Interval shown = controlled instanceof ControlledCell.Published(long figure) ? shown(count, figure, rules, prior) : prior;
        return new Figure(group, count.children(), contributions(count), prior, shown, rules.threshold(), standing, fresh);
    }

    /** A margin that no table shows. */
    public static Figure margin(Group group, CellCount count, Rules rules) {
        return new Figure(group, count.children(), contributions(count), prior(count), prior(count), rules.threshold(), Standing.UNASKED, false);
    }

    /** How many there are of something that is no secret, such as centres: everybody knows it exactly, and it needs no protection. */
    public static Figure knownToAll(Group group, CellCount count) {
        return new Figure(group, count.children(), contributions(count), prior(count), new Interval(count.children(), count.children()), 0, Standing.UNASKED, false);
    }

    private static Contributions contributions(CellCount count) {
        return new Contributions(own(count), count.byInstitution().entrySet().stream().filter(its -> its.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, its -> Math.min(its.getValue(), count.children()))));
    }

    private static long own(CellCount count) {
        return Math.min(DisclosureControl.largest(count), count.children());
    }

    private static Interval prior(CellCount count) {
        return new Interval(0, Math.max(count.children(), count.population()));
    }

    /** The rules are public: a figure that is shown has passed them. */
    private static Interval shown(CellCount count, long figure, Rules rules, Interval prior) {
        long least = Math.max(Math.max(rules.threshold(), rules.leastOf(figure)), own(count) + rules.outsideLargest());
        long most = Math.min(rules.mostOf(figure), prior.most() - rules.restOfPopulation());
        return new Interval(Math.min(least, count.children()), Math.max(most, count.children()));
    }
}
