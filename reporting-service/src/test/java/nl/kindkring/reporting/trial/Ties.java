package nl.kindkring.reporting.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kindkring.reporting.disclosure.audit.Group;

/** What the attacker knows of how groups lie in each other; written from the catalogue, apart from the control. */
final class Ties {

    private static final Map<Character, String> AROUND = Map.of('W', "Q", 'Q', "Y");
    private static final List<String> ADDS_UP = List.of("|ageBand|", "|district|", "|kind|", "|visits|", "|area ");

    private final Attack attack;
    private final Reader reader;
    private final Editions editions;

    Ties(Attack attack, Reader reader) {
        this.attack = attack;
        this.reader = reader;
        this.editions = reader.editions();
    }

    void tie(List<Group> shown) {
        TreeSet<Group> all = new TreeSet<>(shown);
        // the margins that no table shows: three-way to two-way to what all have in common
        for (int step = 0; step < 2; step++) {
            for (Group group : List.copyOf(all)) {
                for (String dimension : group.cell().codes().keySet()) {
                    Group margin = group.without(dimension);
                    if (!reader.fixed().contains(dimension) && group.edition() == 0 && all.add(margin)) {
                        unknown(margin);
                    }
                }
            }
        }
        Set<Group> corrected = new TreeSet<>(shown.stream().filter(group -> group.edition() > 0).toList());
        if (editions.counted()) {
            Set<String> units = corrected.stream().map(group -> Editions.unit(group.period())).collect(Collectors.toSet());
            all.stream().filter(group -> group.edition() == 0 && units.contains(Editions.unit(group.period()))).toList().forEach(group -> {
                unknown(group.corrected());
                all.add(group.corrected());
                editions.between(attack, group, corrected.contains(group.corrected()));
            });
        } else {
            corrected.forEach(group -> editions.between(attack, group.firstReleased(), true));
        }
        Map<String, List<Group>> families = new TreeMap<>();
        Map<String, Group> wholes = new TreeMap<>();
        for (Group group : all) {
            if (group.edition() == 0 || editions.counted()) {
                for (String dimension : group.cell().codes().keySet()) {
                    join(group.without(dimension), dimension, group, families, wholes);
                }
                if (!group.cell().codes().containsKey("district")) {
                    areas(group, families, wholes);
                }
                if (AROUND.containsKey(group.period().charAt(0)) && isDistinct(group) && !changed(group)) {
                    join(group.during(around(group.period())), "period", group, families, wholes);
                }
            }
        }
        if (editions.counted()) {
            families.forEach((name, parts) -> {
                if (wholes.get(name).edition() > 0 && addsUp(name)) {
                    editions.together(attack, parts, corrected);
                }
            });
        } else {
            families.forEach((name, parts) -> editions.latest(attack, wholes.get(name), parts, corrected, addsUp(name)));
        }
        families.forEach((name, parts) -> state(wholes.get(name), parts, addsUp(name)));
        all.stream().filter(group -> group.edition() == 0 && group.area().equals("GM1") && group.period().equals("Y") && isDistinct(group)).forEach(this::merged);
        reader.courses().tie(attack, all, reader.own());
    }

    /** Not what there is at the end of a period: of waiting there are quarters only, and of visits the courses of centres say more. */
    private static boolean isDistinct(Group group) {
        return !group.subject().equals(Topic.WAITING.subject) && !group.subject().equals(Topic.VISITS.subject);
    }

    private static boolean addsUp(String name) {
        return ADDS_UP.stream().anyMatch(name::contains);
    }

    private void unknown(Group group) {
        long own = reader.own().applyAsLong(group);
        long most = Math.max(own, reader.most().applyAsLong(group));
        boolean isKnown = group.subject().equals(Topic.VISITS.subject) && !group.cell().codes().containsKey("visits");
        attack.unknown(group, isKnown ? most : own, most);
    }

    /** A municipality in its partnership, its province, the country; partnerships and provinces in the country. */
    private void areas(Group group, Map<String, List<Group>> families, Map<String, Group> wholes) {
        for (Map<String, List<String>> level : Region.LARGER) {
            level.forEach((area, its) -> {
                if (its.contains(group.area())) {
                    join(group.in(area), "area GM", group, families, wholes);
                }
            });
        }
        if (group.area().startsWith("P")) {
            join(group.in("NL"), "area " + group.area().substring(0, 2), group, families, wholes);
        }
    }

    /** The second half of the year of a municipality that took another in, or went up in it. */
    private boolean changed(Group group) {
        return reader.merger() && group.period().startsWith("Q") && (group.area().equals("GM1") || group.area().equals("GM2"));
    }

    /** A year counts by its first day: two municipalities, of which the second half is in one figure. */
    private void merged(Group first) {
        Group second = first.in("GM2");
        if (!reader.merger() || !attack.knows(second)) {
            return;
        }
        List<Group> both = List.of(first.during("Q3"), first.during("Q4"));
        List<Group> all = Stream.concat(Stream.of(first, second).flatMap(of -> Stream.of(of.during("Q1"), of.during("Q2"))), both.stream()).toList();
        if (!all.stream().allMatch(attack::knows)) {
            return; // counted over a year only: of the quarters nothing is known, and a sum over some of them would be a lie
        }
        all.forEach(part -> attack.rest(both.contains(part) ? List.of(first, second) : List.of(first.in(part.area())), part));
        for (Group of : List.of(first, second)) {
            Map<Group, Integer> own = new LinkedHashMap<>(Map.of(of, -1));
            all.stream().filter(part -> part.area().equals(of.area()) || both.contains(part)).forEach(part -> own.put(part, 1));
            attack.state(own, 0L, null);
        }
        Map<Group, Integer> together = new LinkedHashMap<>(Map.of(first, -1, second, -1));
        all.forEach(part -> together.put(part, 1));
        attack.state(together, 0L, null);
    }

    private static String around(String period) {
        return period.startsWith("W") ? "Q" + ((Integer.parseInt(period.substring(1)) - 1) / 13 + 1) : "Y";
    }

    private void join(Group whole, String along, Group part, Map<String, List<Group>> families, Map<String, Group> wholes) {
        if (attack.knows(whole)) {
            String name = whole + "|" + along + "|";
            families.computeIfAbsent(name, key -> new ArrayList<>()).add(part);
            wholes.put(name, whole);
        }
    }

    private void state(Group whole, List<Group> parts, boolean addsUp) {
        Map<Group, Integer> rest = new LinkedHashMap<>(Map.of(whole, 1));
        parts.forEach(part -> rest.put(part, -1));
        // who knows that its own children stand in several parts knows that the sum is that much too large
        long twice = addsUp ? 0 : Math.max(0, parts.stream().mapToLong(reader.own()).sum() - reader.own().applyAsLong(whole));
        attack.state(rest, addsUp ? 0L : null, -twice);
        if (!addsUp) {
            parts.forEach(part -> attack.state(Map.of(whole, 1, part, -1), 0L, null));
        }
        attack.family(whole, parts);
    }
}
