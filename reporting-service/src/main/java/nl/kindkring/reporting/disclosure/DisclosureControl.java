package nl.kindkring.reporting.disclosure;

import java.util.Map;
import nl.kindkring.reporting.catalogue.Protection;

/**
 * Threshold, population complement, institutions, dominance, insider, homogeneity and rounding, for each cell alone (ARCHITECTURE 8.3 and 8.4).
 * What it cannot do alone, protect a cell against reasoning over everything that is published, the audit does.
 *
 * @param rules the parameters of the table
 */
public record DisclosureControl(Rules rules) {

    /** The control with the parameters of a table of the catalogue, for the cells to which no relaxation applies. */
    public DisclosureControl(Protection protection) {
        this(Rules.of(protection, Map.of()));
    }

    /** Publishes a rounded figure, or withholds it when any rule asks for that. */
    public ControlledCell control(CellCount cell) {
        boolean safe = enough(cell) && enoughInstitutions(cell) && !homogeneous(cell);
        return safe ? new ControlledCell.Published(rules.rounded(cell.children())) : new ControlledCell.Withheld();
    }

    private boolean enough(CellCount cell) {
        return cell.children() >= rules.threshold() && cell.population() - cell.children() >= rules.restOfPopulation();
    }

    private boolean enoughInstitutions(CellCount cell) {
        return cell.institutions() >= rules.minInstitutions()
                && largest(cell) * 100 <= cell.children() * rules.largestSharePercent()
                && cell.children() - largest(cell) >= rules.outsideLargest();
    }

    private boolean homogeneous(CellCount cell) {
        return cell.children() * 100 > cell.group() * rules.largestValuePercent();
    }

    /** Distinct children of the institution that contributes most. */
    public static long largest(CellCount cell) {
        return cell.byInstitution().values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
