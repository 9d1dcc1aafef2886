package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.persistence.CentreAliases;
import nl.kindkring.signal.projection.WorkListFilter;

/** Finds what stands under a centre's own label. Labels are sealed: it is found by its code, and nothing is opened but what is shown. */
@ApplicationScoped
public class SearchingSignals {

    private final CentreAliases aliases;

    SearchingSignals(CentreAliases aliases) {
        this.aliases = aliases;
    }

    /** The signals under this alias at these centres: each centre used it once at most. */
    public WorkListFilter under(String alias, Set<CentreId> centres) {
        return WorkListFilter.among(aliases.find(centres, alias));
    }
}
