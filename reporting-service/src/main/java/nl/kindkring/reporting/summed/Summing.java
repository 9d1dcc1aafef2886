package nl.kindkring.reporting.summed;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.Division;

/**
 * Adds released figures up to a larger area. The largest areas inside it come first, for each figure was rounded once; what is not shown of one is taken from those inside
 * that one. Each municipality is in one figure at most. A child has one municipality in a period (decision 141), so in every table areas add up.
 */
final class Summing {

    private final Area whole;
    private final Set<Area> municipalities;
    private final List<Part> parts;

    /** An area inside, with its municipalities. */
    private record Part(Area area, Set<Area> municipalities) {}

    /**
     * A published figure under the control.
     *
     * @param count as released
     * @param roundedTo the step to which it was rounded: the truth lies half a step away at most
     * @param threshold the truth is not below it
     */
    record Shown(long count, int roundedTo, int threshold) {

        long least() {
            return Math.max(count - roundedTo / 2, threshold);
        }

        long most() {
            return count + roundedTo / 2;
        }
    }

    Summing(Area whole, Division division) {
        this.whole = whole;
        this.municipalities = Set.copyOf(division.municipalitiesIn(whole));
        this.parts = whole.level().smaller().stream().flatMap(level -> division.areas(level).stream())
                .map(area -> new Part(area, Set.copyOf(division.municipalitiesIn(area)))).filter(part -> municipalities.containsAll(part.municipalities()))
                .sorted(Comparator.<Part>comparingInt(part -> -part.municipalities().size()).thenComparing(Part::area)).toList();
    }

    /** The areas whose figures are of use. */
    List<Area> areas() {
        return parts.stream().map(Part::area).toList();
    }

    /** Of one cell, given what is shown of it; an area that is withheld, not released, or not for the reader is not there. */
    SummedFigure of(Period period, Cell cell, Map<Area, Shown> figures) {
        Set<Area> missing = new HashSet<>(municipalities);
        long count = 0;
        long least = 0;
        long most = 0;
        for (Part part : parts) {
            Shown figure = figures.get(part.area());
            if (figure != null && missing.containsAll(part.municipalities())) {
                missing.removeAll(part.municipalities());
                count += figure.count();
                least += figure.least();
                most += figure.most();
            }
        }
        int shown = municipalities.size() - missing.size();
        return new SummedFigure(whole, period, cell, shown == 0 ? OptionalLong.empty() : OptionalLong.of(count), least,
                missing.isEmpty() && shown > 0 ? OptionalLong.of(most) : OptionalLong.empty(), municipalities.size(), shown);
    }
}
