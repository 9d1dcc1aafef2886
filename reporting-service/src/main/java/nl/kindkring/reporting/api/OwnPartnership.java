package nl.kindkring.reporting.api;

import jakarta.inject.Singleton;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;
import nl.kindkring.reporting.absence.AbsenceConfig;

/** For an officer whom the operator named as one of this partnership; the role alone opens nothing. */
@Singleton
class OwnPartnership implements ScopeRule {

    private final AbsenceConfig config;

    OwnPartnership(AbsenceConfig config) {
        this.config = config;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        // a key that came from the environment is in lower case
        return config.officers().entrySet().stream().filter(named -> named.getKey().equalsIgnoreCase(path.text("partnership")))
                .anyMatch(named -> named.getValue().contains(caller.id()));
    }
}
