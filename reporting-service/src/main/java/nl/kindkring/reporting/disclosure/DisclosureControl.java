package nl.kindkring.reporting.disclosure;

import nl.kindkring.reporting.catalogue.Protection;

/**
 * Threshold, population complement, institutions, dominance and rounding, per cell (ARCHITECTURE 8.3 and 8.4). What it cannot do alone:
 * protect a cell against linear reasoning over several published tables; that is the audit, which is not here yet (see the README).
 *
 * @param protection the parameters of the table
 */
public record DisclosureControl(Protection protection) {

    /** Publishes a rounded figure, or withholds it when any rule asks for that. */
    public ControlledCell control(CellCount cell) {
        boolean safe = cell.children() >= protection.threshold()
                && cell.population() - cell.children() >= protection.complement()
                && cell.institutions() >= protection.minInstitutions()
                && cell.largestShare() <= protection.largestShare();
        return safe ? new ControlledCell.Published(rounded(cell.children())) : new ControlledCell.Withheld();
    }

    /** To the nearest multiple, halves up; deterministic, so that the same figure asked for twice tells nothing new. */
    private long rounded(long count) {
        long base = protection.roundedTo();
        return (count + base / 2) / base * base;
    }
}
