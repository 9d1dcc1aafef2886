package nl.kindkring.reporting.disclosure.audit;

import java.util.List;

/** What everybody knows about counts that belong together. */
public sealed interface Relation {

    /** The larger group. */
    Group whole();

    /** Every child of the whole is in exactly one part. */
    record Sum(Group whole, List<Group> parts) implements Relation {}

    /** Every child of the whole is in one part or more: max ≤ whole ≤ sum. Themes of a child, weeks of a quarter. */
    record Cover(Group whole, List<Group> parts) implements Relation {}

    /** The part is published, so it is at most so many per cent of the whole: the rule against homogeneous groups is public. */
    record AtMostShare(Group whole, Group part, int percent) implements Relation {}
}
