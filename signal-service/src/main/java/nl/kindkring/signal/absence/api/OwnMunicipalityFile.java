package nl.kindkring.signal.absence.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;
import nl.kindkring.signal.absence.projection.AbsenceList;

/** A file with an alert is for the offices of its municipality; without one it does not exist for them. */
@ApplicationScoped
class OwnMunicipalityFile implements ScopeRule {

    private final AbsenceList list;
    private final AbsenceAccess access;

    OwnMunicipalityFile(AbsenceList list, AbsenceAccess access) {
        this.list = list;
        this.access = access;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return list.of(path.uuid("absenceId")).filter(row -> !row.alerts().isEmpty() && access.municipalities().contains(row.municipality())).isPresent();
    }
}
