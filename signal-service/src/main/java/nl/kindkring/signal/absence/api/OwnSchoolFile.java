package nl.kindkring.signal.absence.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;
import nl.kindkring.signal.absence.projection.AbsenceList;

/** A file is for the people of the school that keeps it. */
@ApplicationScoped
class OwnSchoolFile implements ScopeRule {

    private final AbsenceList list;
    private final AbsenceAccess access;

    OwnSchoolFile(AbsenceList list, AbsenceAccess access) {
        this.list = list;
        this.access = access;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return list.of(path.uuid("absenceId")).filter(row -> access.centres().contains(row.centreId())).isPresent();
    }
}
