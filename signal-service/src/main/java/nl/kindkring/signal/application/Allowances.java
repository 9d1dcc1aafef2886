package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.contracts.consent.RecipientKind;
import nl.kindkring.platform.permit.Permit;
import nl.kindkring.platform.permit.PermitAnswer;
import nl.kindkring.platform.permit.Permits;
import nl.kindkring.platform.permit.Recipient;
import nl.kindkring.signal.domain.Allowance;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.OrganisationId;
import nl.kindkring.signal.domain.PermitId;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Asks the local replica of consent-service's permits. A permit that names this signal in its scope, or one without a scope,
 * which covers all of the purpose. One that names other signals only is no permit for this one: parents may choose. Every
 * question ends in {@link nl.kindkring.platform.replica.ReplicaStale} (503) when consent-service was silent for too long: nobody
 * knows then whether the parents withdrew.
 */
@ApplicationScoped
class Allowances {

    private final Permits permits;

    Allowances(Permits permits) {
        this.permits = permits;
    }

    /** May this team discuss the child? */
    Allowance toDiscuss(ChildId child, SignalId signal, TeamId team) {
        return ask(child, Purpose.DISCUSS_IN_TEAM, RecipientKind.TEAM, team.value().toString(), signal);
    }

    /** May this person observe the child (N11)? */
    Allowance toObserve(ChildId child, SignalId signal, PersonId observer) {
        return ask(child, Purpose.OBSERVE, RecipientKind.PERSON, observer.value(), signal);
    }

    /** May this organisation of youth health care know (N13)? */
    Allowance toTellYouthHealth(ChildId child, SignalId signal, OrganisationId organisation) {
        return ask(child, Purpose.JGZ_DOSSIER, RecipientKind.ORGANISATION, organisation.value().toString(), signal);
    }

    /** Did the family choose that this signal moves on to this centre (K2)? A permit that names no signal chose none: only what was named moves. */
    Allowance toCarryOver(ChildId child, SignalId signal, CentreId centre) {
        return answer(permits.checkNamed(child.value(), Purpose.CARRY_OVER.name(),
                new Recipient(RecipientKind.ORGANISATION.name(), centre.value().toString()), signal.value().toString()));
    }

    /** May this person know which child it is (N9)? */
    Allowance toIdentify(ChildId child, SignalId signal, PersonId person) {
        return ask(child, Purpose.IDENTIFY, RecipientKind.PERSON, person.value(), signal);
    }

    /** May this person know which child it is, whatever the scope? Names no signal, so that nobody need tie an alias to a child (N9). */
    Allowance toIdentifyAtAll(ChildId child, PersonId person) {
        return ask(child, Purpose.IDENTIFY, RecipientKind.PERSON, person.value(), (String) null);
    }

    private Allowance ask(ChildId child, Purpose purpose, RecipientKind kind, String recipient, SignalId signal) {
        return ask(child, purpose, kind, recipient, signal.value().toString());
    }

    private Allowance ask(ChildId child, Purpose purpose, RecipientKind kind, String recipient, @Nullable String scope) {
        return answer(permits.check(child.value(), purpose.name(), new Recipient(kind.name(), recipient), scope));
    }

    private static Allowance answer(PermitAnswer answer) {
        return switch (answer) {
            case PermitAnswer.Granted(Permit permit) -> new Allowance.Granted(new PermitId(permit.permitId()), permit.ground());
            case PermitAnswer.Denied(String reason) -> new Allowance.Denied(reason);
        };
    }
}
