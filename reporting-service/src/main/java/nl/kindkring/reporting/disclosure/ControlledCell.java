package nl.kindkring.reporting.disclosure;

/** A cell after the control. */
public sealed interface ControlledCell {

    /**
     * May be seen.
     *
     * @param count distinct children, rounded or with noise; never the exact figure
     */
    record Published(long count) implements ControlledCell {}

    /** May not be seen. There is one way of being withheld, and it does not say why: the reason would be a figure of its own. */
    record Withheld() implements ControlledCell {}
}
