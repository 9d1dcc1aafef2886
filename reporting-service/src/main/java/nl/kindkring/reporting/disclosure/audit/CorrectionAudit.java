package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Audits corrected figures together with everything that was released before, which stands. Two readers are reckoned with. One takes what is not corrected for
 * unchanged, and has another look at the same withheld counts. The other knows that more changed than is shown, and asks how many came late, and where
 * (decision 175).
 */
public final class CorrectionAudit {

    private final Collection<Figure> standing;
    private final Collection<Figure> again;
    /** All that were considered: of a change that is given up an institution knows no more than its own either. */
    private final Collection<Correction> considered;
    private final Nesting nesting;
    /** Where a correction is given up most of the others are audited anew as they were. */
    private final Map<Linked, Finding> before = new HashMap<>();

    private CorrectionAudit(Collection<Figure> standing, Collection<Figure> again, Collection<Correction> considered, Nesting nesting) {
        this.standing = standing;
        this.again = again;
        this.considered = considered;
        this.nesting = nesting;
    }

    /**
     * A figure that passed the rules by itself, and so did what lies between it and the first one.
     *
     * @param figure of a later edition
     * @param own so many of the change are one institution's own
     * @param least by the rules there are at least so many between both; negative where the figure went down
     */
    public record Correction(Figure figure, long own, long least) {

        private Relation.Corrected shown() {
            return new Relation.Corrected(figure.group(), figure.group().firstReleased(), least);
        }

        /** Once it is decided on. */
        public Correction released() {
            return new Correction(figure.released(), own, least);
        }

        private boolean goesDown() {
            return least < 0;
        }
    }

    /**
     * What may not be published: the first figure goes on to stand. What a reader adds up depends on which figures are corrected, so whenever a correction is given up
     * those that are left are audited anew, as if it had never been thought of.
     *
     * @param standing everything that was released, margins and earlier editions too
     * @param again everything that the corrected figures belong to, counted today, as figures that nobody asks for, of the edition of the corrections
     * @param made the corrections; those that were decided on before are not fresh
     * @param shares what a reader concludes from published figures having passed the rules
     */
    public static Finding audit(Collection<Figure> standing, Collection<Figure> again, Collection<Correction> made, Nesting nesting, Collection<Relation> shares) {
        CorrectionAudit audit = new CorrectionAudit(standing, again, made, nesting);
        List<Correction> left = new ArrayList<>(made);
        Finding all = Finding.NOTHING;
        Finding last;
        do {
            last = audit.of(left, without(shares, all.withhold()));
            all = all.then(last);
        } while (giveUp(left, last.withhold()));
        return all;
    }

    private static boolean giveUp(List<Correction> left, Set<Group> withheld) {
        return left.removeIf(correction -> withheld.contains(correction.figure().group()));
    }

    private static List<Relation> without(Collection<Relation> shares, Set<Group> withheld) {
        return shares.stream().filter(relation -> !(relation instanceof Relation.AtMostShare share && withheld.contains(share.part()))).toList();
    }

    private Finding of(Collection<Correction> left, Collection<Relation> shares) {
        Map<Group, Figure> published = byGroup(standing);
        left.forEach(correction -> published.put(correction.figure().group(), correction.figure()));
        List<Relation> shown = new ArrayList<>(shares);
        shown.addAll(shown(standing));
        left.forEach(correction -> shown.add(correction.shown()));
        List<Relation> mixed = new ArrayList<>(Lattice.relations(nesting, published.keySet()));
        mixed.addAll(shown);
        Finding unchanged = Audit.of(new Linked(List.copyOf(published.values()), mixed), before);
        if (!unchanged.withhold().isEmpty()) {
            return unchanged;
        }
        Map<Group, Figure> all = byGroup(again);
        all.putAll(published);
        // who knows that more changed does not add up what was counted at two moments
        shown.addAll(Lattice.relations(nesting, byGroup(standing).keySet()));
        Lattice.relations(nesting, again.stream().map(figure -> figure.group().firstReleased()).toList()).forEach(relation -> shown.add(relation.of(Group::corrected)));
        shown.addAll(changes(all));
        return unchanged.and(Audit.of(new Linked(List.copyOf(all.values()), shown), before));
    }

    /** What a reader concludes from corrections that stand: a change that was shown was no small one. */
    public static List<Relation> shown(Collection<Figure> standing) {
        Map<Group, Figure> all = byGroup(standing);
        List<Relation> shown = new ArrayList<>();
        all.forEach((group, figure) -> {
            Figure first = all.get(group.firstReleased());
            if (group.edition() > 0 && first != null && figure.standing() == Standing.PUBLISHED) {
                shown.add(new Relation.Corrected(group, first.group(), figure.children() < first.children() ? -figure.threshold() : figure.threshold()));
            }
        });
        return shown;
    }

    private List<Relation> changes(Map<Group, Figure> all) {
        Map<Group, Correction> corrected = new TreeMap<>();
        considered.forEach(correction -> corrected.put(correction.figure().group(), correction));
        List<Relation> changes = new ArrayList<>();
        all.forEach((group, figure) -> {
            Figure first = all.get(group.firstReleased());
            Correction correction = corrected.get(group);
            boolean decidedBefore = correction == null && figure.standing() == Standing.PUBLISHED;
            if (group.edition() > 0 && first != null && !decidedBefore) {
                long between = figure.children() - first.children();
                changes.add(new Relation.Change(group, first.group(), correction == null || correction.goesDown() ? between : correction.own()));
            }
        });
        return changes;
    }

    /** Where a table shows a margin of another, what was said of it counts. */
    private static Map<Group, Figure> byGroup(Collection<Figure> figures) {
        Map<Group, Figure> all = new TreeMap<>();
        figures.forEach(figure -> all.merge(figure.group(), figure, (a, b) -> a.standing() == Standing.UNASKED ? b : a));
        return all;
    }
}
