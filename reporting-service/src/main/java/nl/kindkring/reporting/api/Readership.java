package nl.kindkring.reporting.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.TrendTable;

/**
 * Which tables whoever asks may read: without a token those for everybody. A table has the same protection for every reader; for whom it is
 * is about meaning and use (decision 155).
 */
@RequestScoped
class Readership {

    private static final Set<String> OF_MUNICIPALITIES = Set.of("municipal-analyst", "director", "youth-supporter");
    private static final String OF_PARTNERSHIPS = "swv-officer";

    private final Catalogue catalogue;
    private final Caller caller;

    Readership(Catalogue catalogue, Caller caller) {
        this.catalogue = catalogue;
        this.caller = caller;
    }

    private boolean reads(TrendTable table) {
        boolean municipality = caller.roles().stream().anyMatch(OF_MUNICIPALITIES::contains);
        return switch (table.audience()) {
            case PUBLIC -> true;
            case PARTNERSHIP -> municipality || caller.has(OF_PARTNERSHIPS);
            case MUNICIPALITY -> municipality;
        };
    }

    /** The names of the tables that the caller may not read. */
    Set<String> hidden() {
        return catalogue.tables().stream().filter(table -> !reads(table)).map(TrendTable::name).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The table of that name.
     *
     * @throws ProblemException 404 when there is none, or none for the caller
     */
    TrendTable require(String name) {
        return catalogue.table(name).filter(this::reads).orElseThrow(() -> new ProblemException(404, "not-found"));
    }
}
