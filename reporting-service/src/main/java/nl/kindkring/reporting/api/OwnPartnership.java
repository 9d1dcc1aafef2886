package nl.kindkring.reporting.api;

import jakarta.inject.Singleton;
import java.util.Set;
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
        return config.officers().getOrDefault(path.text("partnership"), Set.of()).contains(caller.id());
    }
}
