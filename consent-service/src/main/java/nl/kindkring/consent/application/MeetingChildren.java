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

    /**
     * Of these, to whom the law gives a task about a child of its own: the youth nurse (Wet publieke gezondheid 5), the youth supporter (Jeugdwet 2.6, first
     * paragraph, c), the support coordinator (Wet op het primair onderwijs 40a). The others at the centre are directly involved, and that is all they are.
     */
    private static final Set<String> WITH_A_TASK = Set.of("support-coordinator", "youth-nurse", "youth-supporter");

    private final Affiliations affiliations;

    MeetingChildren(Affiliations affiliations) {
        this.affiliations = affiliations;
    }

    /** Whether this person does so at this centre. @throws nl.kindkring.platform.replica.ReplicaStale 503 when team-service was silent for too long */
    public boolean at(UUID centre, String person) {
        return at(centre, person, ROLES);
    }

    /** Whether this person does so with a task that the law gives to its role. @throws nl.kindkring.platform.replica.ReplicaStale as above */
    boolean withATaskByLaw(UUID centre, String person) {
        return at(centre, person, WITH_A_TASK);
    }

    private boolean at(UUID centre, String person, Set<String> roles) {
        return affiliations.of(person).stream().anyMatch(one -> one.unitKind().equals(UnitKind.CENTRE.name())
                && one.unitId().equals(centre) && roles.contains(one.role()));
    }
}
