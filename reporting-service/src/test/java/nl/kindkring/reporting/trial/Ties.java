package nl.kindkring.reporting.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import nl.kindkring.reporting.disclosure.audit.Group;

/** What the attacker knows of how groups lie in each other; written from the catalogue, apart from the control. */
final class Ties {

    private static final Map<Character, String> AROUND = Map.of('W', "Q", 'Q', "Y");

    private final Attack attack;
    private final ToLongFunction<Group> most;
    private final ToLongFunction<Group> own;

    /** @param own what an insider knows of a group as its own */
    Ties(Attack attack, ToLongFunction<Group> most, ToLongFunction<Group> own) {
        this.attack = attack;
        this.most = most;
        this.own = own;
    }

    void tie(List<Group> shown) {
        TreeSet<Group> all = new TreeSet<>(shown);
        // the margins that no table shows: three-way to two-way to the theme itself
        for (int step = 0; step < 2; step++) {
            for (Group group : List.copyOf(all)) {
                for (String dimension : group.cell().codes().keySet()) {
                    Group margin = group.without(dimension);
                    if (!dimension.equals("theme") && group.edition() == 0 && all.add(margin)) {
                        attack.unknown(margin, own.applyAsLong(margin), Math.max(own.applyAsLong(margin), most.applyAsLong(margin)));
                    }
                }
            }
        }
        Map<String, List<Group>> families = new TreeMap<>();
        Map<String, Group> wholes = new TreeMap<>();
        for (Group group : all) {
            if (group.edition() == 0) {
                for (String dimension : group.cell().codes().keySet()) {
                    join(group.without(dimension), dimension, group, families, wholes);
                }
                if (group.area().startsWith("GM") && !group.cell().codes().containsKey("district")) {
                    join(group.in("PO1"), "area", group, families, wholes);
                }
                if (AROUND.containsKey(group.period().charAt(0))) {
                    join(group.during(around(group.period())), "period", group, families, wholes);
                }
            }
        }
        families.forEach((name, parts) -> state(wholes.get(name), parts, name.contains("|ageBand|") || name.contains("|district|") || name.contains("|area|")));
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
        long twice = addsUp ? 0 : Math.max(0, parts.stream().mapToLong(own).sum() - own.applyAsLong(whole));
        attack.state(rest, addsUp ? 0L : null, -twice);
        if (!addsUp) {
            parts.forEach(part -> attack.state(Map.of(whole, 1, part, -1), 0L, null));
        }
        attack.family(whole, parts);
    }
}
