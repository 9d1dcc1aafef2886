package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.affiliation.Affiliations;

/**
 * Who meets the children of a centre, and so knows them by being involved (Jeugdwet 7.3.11, second paragraph). A care coordinator serves
 * a centre without knowing its children (N9), and a youth social worker comes for the signals for which it was called (I9, I11):
 * belonging to the centre in such a role, or in any other one, tells nothing about a child. By team-service's word, not by the token.
 */
@ApplicationScoped
public class MeetingChildren {

    private static final Set<String> ROLES = Set.of("teacher", "childcare-worker", "support-coordinator", "youth-nurse", "youth-supporter");

    private final Affiliations affiliations;

    MeetingChildren(Affiliations affiliations) {
        this.affiliations = affiliations;
    }

    /** Whether this person does so at this centre. @throws nl.kindkring.platform.replica.ReplicaStale 503 when team-service was silent for too long */
    public boolean at(UUID centre, String person) {
        return affiliations.of(person).stream().anyMatch(one -> one.unitKind().equals(UnitKind.CENTRE.name())
                && one.unitId().equals(centre) && ROLES.contains(one.role()));
    }
}
