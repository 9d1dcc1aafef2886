package nl.kindkring.reporting.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.kindkring.reporting.geography.AreaLevel;

/**
 * One table of the catalogue: what is counted, by what, over which period, where, for whom and with which protection. Chosen beforehand and
 * versioned; never by looking at the data (ARCHITECTURE 8.1).
 *
 * @param name kebab-case, also part of the record key
 * @param version rises when the meaning of a figure changes
 * @param counts whose facts are counted
 * @param dimensions none (a margin) to three, in the order of the cell; the area is always there beside them
 * @param period how long
 * @param levels the levels of area for which it is released, smallest first
 * @param audience who may see it
 * @param filledFrom the day from which the events behind it are published; no period that began before is released
 * @param protection what is done to a figure before it may be seen
 * @param titleNl what a Dutch reader sees
 * @param titleEn what an English reader sees
 * @param noise when there, figures get noise in place of that protection: a table is one or the other (decision 173)
 */
public record TrendTable(String name, int version, Subject counts, List<Dimension> dimensions, PeriodKind period, List<AreaLevel> levels,
        Audience audience, LocalDate filledFrom, Protection protection, String titleNl, String titleEn, Optional<Noise> noise) {

    /** A table under the control. */
    public TrendTable(String name, int version, Subject counts, List<Dimension> dimensions, PeriodKind period, List<AreaLevel> levels, Audience audience,
            LocalDate filledFrom, Protection protection, String titleNl, String titleEn) {
        this(name, version, counts, dimensions, period, levels, audience, filledFrom, protection, titleNl, titleEn, Optional.empty());
    }

    /** Copies, and refuses what can be no table at all; whether it may stand in the catalogue, {@link Catalogue} says. */
    public TrendTable {
        dimensions = List.copyOf(dimensions);
        levels = levels.stream().distinct().sorted().toList();
        if (!name.matches("[a-z]+(-[a-z]+)*") || version < 1 || levels.isEmpty()) {
            throw new IllegalArgumentException(name + ": a table has a name in kebab-case, a version from 1 and at least one level");
        }
        if (new HashSet<>(dimensions.stream().map(Dimension::name).toList()).size() < dimensions.size()) {
            throw new IllegalArgumentException(name + ": a dimension stands there twice");
        }
        for (Dimension dimension : dimensions) {
            if (!counts.agreesWith(dimension)) {
                throw new IllegalArgumentException("%s: %s has no dimension %s, or it is additive or sensitive when the table says not"
                        .formatted(name, counts, dimension.name()));
            }
        }
    }

    /** The same table with noise in place of the control. */
    public TrendTable with(Noise its) {
        return new TrendTable(name, version, counts, dimensions, period, levels, audience, filledFrom, protection, titleNl, titleEn, Optional.of(its));
    }

    /** Whether its figures get noise in place of the control. */
    public boolean isNoisy() {
        return noise.isPresent();
    }

    /**
     * What one release of it over one period, in all areas of all its levels, costs a child.
     *
     * @throws java.util.NoSuchElementException when it has no noise
     */
    public PrivacyLoss lossOfRelease() {
        return noise.orElseThrow().ofRelease(levels.size());
    }

    /** The names of the dimensions, in the order of the cell. */
    public List<String> dimensionNames() {
        return dimensions.stream().map(Dimension::name).toList();
    }

    /** The dimension of that name, if the table has it. */
    public Optional<Dimension> dimension(String wanted) {
        return dimensions.stream().filter(d -> d.name().equals(wanted)).findFirst();
    }

    /**
     * The same facts with fewer dimensions, to be counted and reasoned about; itself never published. Two tables over the same subject and
     * period with the same margin are linked: the margin is the same figure in both.
     *
     * @param kept names of the dimensions that stay, none for the total
     * @throws IllegalArgumentException when the table does not have one of them
     */
    public TrendTable margin(Collection<String> kept) {
        List<Dimension> fewer = dimensions.stream().filter(d -> kept.contains(d.name())).toList();
        if (fewer.size() < kept.size()) {
            throw new IllegalArgumentException(name + " does not have all of " + kept);
        }
        return new TrendTable(name, version, counts, fewer, period, levels, audience, filledFrom, protection, titleNl, titleEn, noise);
    }
}
