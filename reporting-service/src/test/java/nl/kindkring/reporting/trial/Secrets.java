package nl.kindkring.reporting.trial;

import java.util.List;
import java.util.stream.Stream;
import nl.kindkring.reporting.disclosure.ControlledCell;
import nl.kindkring.reporting.disclosure.DisclosureControl;
import nl.kindkring.reporting.disclosure.Rules;
import nl.kindkring.reporting.disclosure.audit.Group;

/** Of what is withheld, what was no secret from a reader anyway. */
final class Secrets {

    private final List<ReleasedRecord> seen;
    private final Reader reader;
    private final Truth truth;
    private final Rules rules;
    private final int threshold;

    Secrets(List<ReleasedRecord> seen, Reader reader, Truth truth) {
        this.seen = seen;
        this.reader = reader;
        this.truth = truth;
        this.rules = seen.getFirst().table().rules();
        this.threshold = rules.threshold();
    }

    /** Whether it is a large figure of an area of which every municipality is published: no secret, withheld or not. */
    boolean isPlain(Group group, long own) {
        return !group.area().startsWith("GM") && truth.children(group) - own >= threshold && Calendar.municipalities(group.area()).stream().map(group::in)
                .filter(truth::isCell).allMatch(truth::isPublished);
    }

    /** Whether the rules would let it be published and it was known as closely before its level was released: no secret either. */
    boolean isGiven(ReleasedRecord record) {
        Group group = record.group();
        if (group.edition() > 0 || !(new DisclosureControl(rules).control(truth.count(group)) instanceof ControlledCell.Published)) {
            return false;
        }
        List<ReleasedRecord> before = Stream.concat(seen.stream().filter(other -> isBefore(other.group(), group)), Stream.of(record)).toList();
        try (Attack then = new Attack(before, reader.counting())) {
            long[] bounds = then.bounds(Attack.one(group), reader.own().applyAsLong(group), threshold - 1);
            return then.possible() && bounds[1] - bounds[0] < threshold - 1;
        }
    }

    /** Smaller areas first; periods as they end, and those inside one before it. */
    private static boolean isBefore(Group one, Group other) {
        int byEnd = Integer.compare(Calendar.dayAfter(one.period()), Calendar.dayAfter(other.period()));
        int byLength = Integer.compare(Calendar.firstDay(other.period()), Calendar.firstDay(one.period()));
        return one.edition() == 0 && (byEnd < 0 || byEnd == 0 && (byLength < 0 || byLength == 0 && level(one) < level(other)));
    }

    private static int level(Group group) {
        return List.of("GM", "PO", "PV", "NL").indexOf(group.area().substring(0, 2));
    }

    /** What was open to this reader before anything was published: of children all that are not its own, of centres all but itself, wherever it stands. */
    long room(Group group) {
        return truth.population(group) - reader.own().applyAsLong(isOfCentres(group) ? group.without("visits") : group);
    }

    /** Of several together. How many centres there are is no secret, so all of them, however often they were visited, are none. */
    long room(List<Group> groups) {
        boolean isOneKind = isOfCentres(groups.getFirst()) && groups.stream().map(group -> group.without("visits")).distinct().count() == 1;
        return isOneKind ? groups.size() == Codes.OFTEN.size() ? 0 : room(groups.getFirst()) : groups.stream().mapToLong(this::room).sum();
    }

    /** Of those of a group who are not in one inside it: where that is the same cell of a smaller area, those who live, or centres that lie, around it; else anybody. */
    long roomAround(Group part, Group whole) {
        boolean sameCell = part.cell().equals(whole.cell()) && part.period().equals(whole.period()) && part.edition() == whole.edition();
        return sameCell ? truth.population(whole) - truth.population(part) : Long.MAX_VALUE;
    }

    private static boolean isOfCentres(Group group) {
        return group.subject().equals(Topic.VISITS.subject);
    }
}
