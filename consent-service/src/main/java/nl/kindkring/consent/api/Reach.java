package nl.kindkring.consent.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.consent.application.DecidingAccess;
import nl.kindkring.consent.application.DisclosingOnConsent;
import nl.kindkring.consent.application.MeetingChildren;
import nl.kindkring.consent.application.ReadingOwnFile;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.projection.ChildEntry;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.affiliation.Affiliations;
import nl.kindkring.platform.audit.DenialLog;
import nl.kindkring.platform.problem.ProblemException;

/** Which children the caller may touch: by the registry and by team-service's word, never by the token alone (DOMAIN 2). */
@ApplicationScoped
class Reach {

    private final Affiliations affiliations;
    private final ReadingOwnFile ownFile;
    private final DecidingAccess deciding;
    private final DisclosingOnConsent disclosing;
    private final DenialLog denials;
    private final MeetingChildren meeting;
    private final Caller caller;

    Reach(Affiliations affiliations, ReadingOwnFile ownFile, DecidingAccess deciding, DisclosingOnConsent disclosing,
            DenialLog denials, MeetingChildren meeting, Caller caller) {
        this.affiliations = affiliations;
        this.ownFile = ownFile;
        this.deciding = deciding;
        this.disclosing = disclosing;
        this.denials = denials;
        this.meeting = meeting;
        this.caller = caller;
    }

    /** Whether the caller meets the child at its centre. */
    boolean atTheCentre(UUID child) {
        return staff() && ChildEntry.of(child).filter(entry -> !entry.leftCentre && worksAt(entry.centreId)).isPresent();
    }

    /** Whether the caller works at the centre where the child is, or was last. */
    boolean lastAtTheCentre(UUID child) {
        return staff() && ChildEntry.of(child).filter(entry -> worksAt(entry.centreId)).isPresent();
    }

    /** Whether the caller decides for the child today, or is the child. */
    boolean inTheFamily(UUID child) {
        return (caller.has(Roles.PARENT) || caller.has(Roles.YOUTH)) && ownFile.owns(new AccountId(caller.id()), new ChildId(child));
    }

    /** The file of that child, as the caller may open it today as one of the family. */
    Optional<ReadingOwnFile.OwnFile> ownFile(UUID child) {
        return caller.has(Roles.PARENT) || caller.has(Roles.YOUTH)
                ? ownFile.file(new AccountId(caller.id()), new ChildId(child)) : Optional.empty();
    }

    /** For which purpose, and on which ground, the caller, its team or its organisation may know who the child is (N9). */
    Optional<DecidingAccess.Told> toldWhoItIs(UUID child) {
        return staff() ? deciding.toldWhoItIs(new ChildId(child), to -> is(to.kind().name(), to.id())) : Optional.empty();
    }

    /** Writes down that the caller is told who the child is on the family's consent; empty, and nothing written, when none stands any more. */
    Optional<Child.Registered> identityOnConsent(UUID child) {
        return staff() ? disclosing.identityTo(to -> is(to.kind().name(), to.id()), new ChildId(child)) : Optional.empty();
    }

    /** Whether the caller is this recipient, or belongs to it. */
    boolean is(String kind, String recipient) {
        return kind.equals("PERSON") ? recipient.equals(caller.id())
                : affiliations.of(caller.id()).stream().anyMatch(one -> one.unitKind().equals(kind)
                        && one.unitId().toString().equalsIgnoreCase(recipient));
    }

    /** For a centre named outside the path: refused as unknown, with a row in the denial log (DOMAIN 4). */
    void requireCentre(UUID centre, String route) {
        require(worksAt(centre), route, centre.toString(), "foreign-centre");
    }

    /** Refuses as unknown what is not the caller's, with a row in the denial log. */
    void require(boolean allowed, String route, String object, String reason) {
        if (!allowed) {
            denials.record(route, object, reason);
            throw new ProblemException(404, "not-found");
        }
    }

    private boolean worksAt(UUID centre) {
        return meeting.at(centre, caller.id());
    }

    private boolean staff() {
        return caller.roles().stream().anyMatch(Roles.STAFF::contains);
    }
}
