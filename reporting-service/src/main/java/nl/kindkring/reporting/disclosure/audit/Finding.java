package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the audit came to.
 *
 * @param withhold figures of this release that must be withheld too
 * @param narrow groups that stay closely bounded although nothing more can be withheld: earlier releases alone do that, and an operator must look
 * @param audited how many numbers were to be protected
 * @param questions how often a solver was asked
 */
public record Finding(Set<Group> withhold, List<Group> narrow, long audited, long questions) {

    static final Finding NOTHING = new Finding(Set.of(), List.of(), 0, 0);

    Finding and(Finding other) {
        Set<Group> both = new LinkedHashSet<>(withhold);
        both.addAll(other.withhold);
        List<Group> narrowBoth = new ArrayList<>(narrow);
        narrowBoth.addAll(other.narrow);
        return new Finding(both, narrowBoth, audited + other.audited, questions + other.questions);
    }

    /** What an audit of what this one left came to: that much more is withheld, and what is narrow is so after it. */
    Finding then(Finding later) {
        Set<Group> both = new LinkedHashSet<>(withhold);
        both.addAll(later.withhold);
        return new Finding(both, later.narrow, Math.max(audited, later.audited), questions + later.questions);
    }
}
