package nl.kindkring.reporting.publication;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.reporting.catalogue.Audience;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.Geography;
import org.jspecify.annotations.Nullable;

/**
 * Which tables of which areas whoever asks may read. People of municipalities and partnerships read what the catalogue gives their role, everybody
 * what a municipality chose to show. A table has the same protection for every reader; for whom it is is about meaning and use (decisions 155, 160).
 */
@RequestScoped
public class Readership {

    private static final Set<String> OF_MUNICIPALITIES = Set.of("municipal-analyst", "director", "youth-supporter");
    private static final String OF_PARTNERSHIPS = "swv-officer";
    /** They see that a table was released and how far the ledger is, and no figure. */
    private static final Set<String> LEDGER_KEEPERS = Set.of("operator", "privacy-officer");

    private final Catalogue catalogue;
    private final Publications publications;
    private final Geography geography;
    private final Caller caller;
    private final Clock clock;
    private @Nullable PublicTables shown;
    private @Nullable Map<Area, SortedSet<String>> deciding;

    Readership(Catalogue catalogue, Publications publications, Geography geography, Caller caller, Clock clock) {
        this.catalogue = catalogue;
        this.publications = publications;
        this.geography = geography;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether the caller may read that table of that area. */
    public boolean reads(TrendTable table, Area area) {
        return byRole(table) || isPublic(table, area);
    }

    /** Of these areas those of which the caller may read that table, in the same order. */
    public List<Area> readable(TrendTable table, List<Area> areas) {
        if (byRole(table)) {
            return areas;
        }
        return areas.stream().filter(area -> isPublic(table, area)).toList();
    }

    /** The names of the tables of which the caller may read nothing, of whatever area. */
    public Set<String> hidden() {
        return catalogue.tables().stream().filter(table -> !byRole(table) && table.audience() != Audience.PUBLIC).map(TrendTable::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of the tables that are not hidden, the {@code area/table} pairs that the caller may read; empty when that is all of them. */
    public Optional<Set<String>> shownOnly() {
        List<TrendTable> forEverybody = catalogue.tables().stream().filter(table -> table.audience() == Audience.PUBLIC).toList();
        if (forEverybody.stream().allMatch(this::byRole)) {
            return Optional.empty();
        }
        List<Area> areas = List.copyOf(deciding().keySet());
        return Optional.of(forEverybody.stream().flatMap(table -> readable(table, areas).stream().map(area -> area.code() + "/" + table.name()))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the caller sees of every table that it was released; others see so of what they may read. */
    public boolean keepsTheLedger() {
        return caller.roles().stream().anyMatch(LEDGER_KEEPERS::contains);
    }

    /**
     * The table of that name.
     *
     * @throws ProblemException 404 when there is none, or none for the caller in that area: what is not shown looks like what is not there
     */
    public TrendTable require(String name, Area area) {
        return catalogue.table(name).filter(table -> reads(table, area)).orElseThrow(() -> new ProblemException(404, "not-found"));
    }

    private boolean byRole(TrendTable table) {
        boolean municipality = caller.roles().stream().anyMatch(OF_MUNICIPALITIES::contains);
        return switch (table.audience()) {
            case PUBLIC, PARTNERSHIP -> municipality || caller.has(OF_PARTNERSHIPS);
            case MUNICIPALITY -> municipality;
        };
    }

    /** A larger area when every municipality whose children are in its figures chose so, also one that has left it since; an area there is none of today never. */
    private boolean isPublic(TrendTable table, Area area) {
        return table.audience() == Audience.PUBLIC && shown().shows(table.name(), deciding().getOrDefault(area, Collections.emptySortedSet()));
    }

    /** Read once for a request, so that a page and its links agree. */
    private PublicTables shown() {
        PublicTables known = shown;
        if (known == null) {
            known = PublicTables.of(publications.now(null));
            shown = known;
        }
        return known;
    }

    /** Worked out once for a request. */
    private Map<Area, SortedSet<String>> deciding() {
        Map<Area, SortedSet<String>> known = deciding;
        if (known == null) {
            known = geography.everIn(LocalDate.now(clock));
            deciding = known;
        }
        return known;
    }
}
