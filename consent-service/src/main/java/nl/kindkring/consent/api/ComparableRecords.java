package nl.kindkring.consent.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.consent.application.ComparingRecords;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;

/** Two records that are alike, or united: only those are there to compare, or an officer could read any child. */
@ApplicationScoped
class ComparableRecords implements ScopeRule {

    private final ComparingRecords comparing;

    ComparableRecords(ComparingRecords comparing) {
        this.comparing = comparing;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return comparing.comparable(path.uuid("childId"), path.uuid("otherId"));
    }
}
