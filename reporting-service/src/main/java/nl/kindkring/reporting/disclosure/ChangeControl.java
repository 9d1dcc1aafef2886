package nl.kindkring.reporting.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Whether a corrected figure may stand beside the first one. Both stay readable, so anybody can subtract them: what lies between them is a group, and the rules of the
 * table hold for it as for any other (decision 175).
 *
 * @param rules the parameters of the table
 */
public record ChangeControl(Rules rules) {

    /**
     * What an institution can know of the change beforehand: the most of them that are one institution's own. Empty when the change may not be seen.
     *
     * @param before as it was counted when it was first released
     * @param now as it is counted today
     */
    public OptionalLong own(CellCount before, CellCount now) {
        int sign = now.children() < before.children() ? -1 : 1;
        CellCount between = new CellCount(sign * (now.children() - before.children()), now.population(), Math.max(0, sign * (now.group() - before.group())),
                byInstitution(before, now, sign));
        return new DisclosureControl(rules).control(between) instanceof ControlledCell.Published ? OptionalLong.of(DisclosureControl.largest(between)) : OptionalLong.empty();
    }

    /** Only those that changed in the direction in which the figure does: of the others nobody can subtract anything. */
    private static Map<Institution, Long> byInstitution(CellCount before, CellCount now, int sign) {
        Set<Institution> all = new HashSet<>(before.byInstitution().keySet());
        all.addAll(now.byInstitution().keySet());
        Map<Institution, Long> changed = new HashMap<>();
        all.forEach(one -> changed.put(one, sign * (now.byInstitution().getOrDefault(one, 0L) - before.byInstitution().getOrDefault(one, 0L))));
        changed.values().removeIf(n -> n <= 0);
        return changed;
    }
}
