package nl.kindkring.consent.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.consent.application.StatingAGround;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.audit.DenialLog;
import nl.kindkring.platform.problem.ProblemException;

/** Reads at the child's own centre, on the ground that the caller states. One that is not there is refused, kept as a refused attempt, and in no log of reads. */
@ApplicationScoped
class CentreReads {

    /** Row and problem are the same for every ground: that somebody stated the right to report would tell of a suspicion (docs/decisions/193). */
    private static final String REASON = "ground-not-there";
    private static final String PROBLEM = "read-ground-not-there";

    private final StatingAGround stating;
    private final Reach reach;
    private final DenialLog denials;
    private final Caller caller;

    CentreReads(StatingAGround stating, Reach reach, DenialLog denials, Caller caller) {
        this.stating = stating;
        this.reach = reach;
        this.denials = denials;
        this.caller = caller;
    }

    /** Writes down that the caller is about to be shown something; 403, with what to do, when the ground is not there. */
    void disclose(Child.Registered child, String what, ReadGround stated, String route) {
        var reader = new StatingAGround.Reader(caller.id(), to -> reach.is(to.kind().name(), to.id()));
        if (!stating.disclose(child, what, stated.orDirectlyInvolved(), stated.purposeOrIdentify(), reader)) {
            denials.record(route, child.id().value().toString(), REASON);
            throw new ProblemException(403, PROBLEM);
        }
    }
}
