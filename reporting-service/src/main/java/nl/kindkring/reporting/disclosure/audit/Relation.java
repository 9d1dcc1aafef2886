package nl.kindkring.reporting.disclosure.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/** What everybody knows about counts that belong together. */
public sealed interface Relation {

    /** The larger group. */
    Group whole();

    /** The same of other groups, such as later editions of them. */
    Relation of(UnaryOperator<Group> other);

    /** Every child of the whole is in exactly one part. */
    record Sum(Group whole, List<Group> parts) implements Relation {

        @Override
        public Relation of(UnaryOperator<Group> other) {
            return new Sum(other.apply(whole), parts.stream().map(other).toList());
        }
    }

    /** Every child of the whole is in one part or more: max ≤ whole ≤ sum. Themes of a child, weeks of a quarter. */
    record Cover(Group whole, List<Group> parts) implements Relation {

        @Override
        public Relation of(UnaryOperator<Group> other) {
            return new Cover(other.apply(whole), parts.stream().map(other).toList());
        }
    }

    /** The part is published, so it is at most so many per cent of the whole: the rule against homogeneous groups is public. */
    record AtMostShare(Group whole, Group part, int percent) implements Relation {

        @Override
        public Relation of(UnaryOperator<Group> other) {
            return new AtMostShare(other.apply(whole), other.apply(part), percent);
        }
    }

    /** The part lies in the whole; that it does follows from the sums of both, but what is left between them is a group too. */
    record Inside(Group whole, Group part) implements Relation {

        @Override
        public Relation of(UnaryOperator<Group> other) {
            return new Inside(other.apply(whole), other.apply(part));
        }
    }

    /**
     * The weighted sum of the counts is nought or more, such as two municipalities in a year together and one quarter of what they became.
     *
     * @param weights positive for what is larger; the first is the whole
     * @param inside whether the smaller lies in the larger, so that what is left between them is a group
     */
    record AtLeast(SequencedMap<Group, Integer> weights, boolean inside) implements Relation {

        @Override
        public Group whole() {
            return weights.firstEntry().getKey();
        }

        /** Those on one side. */
        List<Group> side(boolean larger) {
            return weights.entrySet().stream().filter(e -> e.getValue() > 0 == larger).map(java.util.Map.Entry::getKey).toList();
        }

        /** The larger ones together hold all of the smaller ones together. */
        static AtLeast holding(List<Group> larger, List<Group> smaller) {
            return new AtLeast(of(larger, smaller).weights(), true);
        }

        /** The larger ones together are not less than the smaller ones together. */
        static AtLeast of(List<Group> larger, List<Group> smaller) {
            SequencedMap<Group, Integer> weights = new LinkedHashMap<>();
            larger.forEach(group -> weights.merge(group, 1, Integer::sum));
            smaller.forEach(group -> weights.merge(group, -1, Integer::sum));
            return new AtLeast(weights, false);
        }

        @Override
        public Relation of(UnaryOperator<Group> other) {
            SequencedMap<Group, Integer> others = new LinkedHashMap<>();
            weights.forEach((group, weight) -> others.put(other.apply(group), weight));
            return new AtLeast(others, inside);
        }
    }

    /**
     * The same group counted at two moments. What lies between them is a number that nobody may come to know closely.
     *
     * @param whole the later count
     * @param known nobody is taken to think that fewer came in between: each institution knows its own
     */
    record Change(Group whole, Group earlier, long known) implements Relation {

        @Override
        public Relation of(UnaryOperator<Group> other) {
            return new Change(other.apply(whole), other.apply(earlier), known);
        }
    }

    /**
     * A figure and its correction are both published: by the rules, which are public, so many lie between them at least.
     *
     * @param whole the later edition
     * @param least negative where the figure went down
     */
    record Corrected(Group whole, Group earlier, long least) implements Relation {

        @Override
        public Relation of(UnaryOperator<Group> other) {
            return new Corrected(other.apply(whole), other.apply(earlier), least);
        }
    }
}
