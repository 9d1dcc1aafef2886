package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.contracts.consent.RecipientKind;
import nl.kindkring.platform.permit.Permit;
import nl.kindkring.platform.permit.PermitAnswer;
import nl.kindkring.platform.permit.Permits;
import nl.kindkring.platform.permit.Recipient;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.PermitId;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.TeamId;
import nl.kindkring.signal.domain.TeamPermit;

/** Asks the local replica of consent-service's permits whether a team may discuss a child. */
@ApplicationScoped
class TeamPermits {

    private final Permits permits;

    TeamPermits(Permits permits) {
        this.permits = permits;
    }

    /**
     * A permit that names this signal in its scope, or one without a scope, which covers all of the purpose. One that
     * names other signals only is no permit for this one: parents may choose which signals the team discusses.
     */
    TeamPermit toDiscuss(ChildId child, SignalId signal, TeamId team) {
        var recipient = new Recipient(RecipientKind.TEAM.name(), team.value().toString());
        var purpose = Purpose.DISCUSS_IN_TEAM.name();
        return switch (permits.check(child.value(), purpose, recipient, signal.value().toString())) {
            case PermitAnswer.Granted(Permit permit) -> granted(permit);
            case PermitAnswer.Denied(String reason) -> new TeamPermit.Denied(reason);
        };
    }

    private static TeamPermit granted(Permit permit) {
        return new TeamPermit.Granted(new PermitId(permit.permitId()), permit.ground());
    }
}
