package nl.kindkring.signal.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.signal.Roles;
import nl.kindkring.signal.domain.Origin;

/** Where a signal comes from when its writer says nothing: from where the writer works (N4, N5, L4). */
@ApplicationScoped
class OriginOfCaller {

    private final Caller caller;

    OriginOfCaller(Caller caller) {
        this.caller = caller;
    }

    Origin ofCaller() {
        if (caller.has(Roles.YOUTH_SUPPORTER)) {
            return Origin.YOUTH_SUPPORTER;
        }
        if (caller.has(Roles.YOUTH_NURSE)) {
            return Origin.YOUTH_HEALTH_CLINIC;
        }
        return caller.has(Roles.CHILDCARE_WORKER) ? Origin.CHILDCARE : Origin.SCHOOL;
    }
}
