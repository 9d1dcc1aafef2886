package nl.kindkring.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.reporting.catalogue.Audience;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.structural.application.Reaches;

/** What an analyst of a municipality does: choose which of its tables everybody may see. */
@ApplicationScoped
public class ChoosingPublicTables {

    /** Chooses for the municipality in whose own organisation they work. */
    public static final String MUNICIPAL_ANALYST = Reaches.MUNICIPAL_ANALYST;

    private final Catalogue catalogue;
    private final Publications publications;
    private final Reaches reaches;
    private final Caller caller;

    ChoosingPublicTables(Catalogue catalogue, Publications publications, Reaches reaches, Caller caller) {
        this.catalogue = catalogue;
        this.publications = publications;
        this.reaches = reaches;
        this.caller = caller;
    }

    /** The tables that a municipality may show to everybody: those that the catalogue made for everybody to understand. */
    public List<TrendTable> choices() {
        return catalogue.tables().stream().filter(ChoosingPublicTables::mayBePublic).toList();
    }

    /**
     * The municipalities for which the caller chooses.
     *
     * @throws nl.kindkring.platform.replica.ReplicaStale when team-service was silent for too long
     */
    public Set<String> municipalities() {
        return caller.has(MUNICIPAL_ANALYST) ? reaches.municipalities() : Set.of();
    }

    /**
     * Makes a table public, or not public any more, in the caller's transaction; nothing happens when it is so already.
     *
     * @throws ProblemException 404 when there is no such table, 409 when it is not for everybody
     */
    public void choose(String municipality, String table, boolean isPublic) {
        TrendTable found = catalogue.table(table).orElseThrow(() -> new ProblemException(404, "not-found"));
        if (isPublic && !mayBePublic(found)) {
            throw new ProblemException(409, "table-not-for-everybody");
        }
        publications.decide(municipality, table, isPublic, caller.id());
    }

    private static boolean mayBePublic(TrendTable table) {
        return table.audience() == Audience.PUBLIC && table.levels().contains(AreaLevel.MUNICIPALITY);
    }
}
