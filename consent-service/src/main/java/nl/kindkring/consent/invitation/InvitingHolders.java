package nl.kindkring.consent.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kindkring.consent.application.Precondition;
import nl.kindkring.consent.application.RecordingAuthority;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.invitation.Invitation.Handing;
import nl.kindkring.consent.invitation.Invitation.State;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Staff of the centre invite somebody with authority who has no login. A parent cannot: whoever invites the other parent at an address of its own would answer for
 * two (docs/decisions/201).
 */
@ApplicationScoped
public class InvitingHolders {

    private final RecordingAuthority authority;
    private final Invitations invitations;
    private final InvitationConfig config;

    InvitingHolders(RecordingAuthority authority, Invitations invitations, InvitationConfig config) {
        this.authority = authority;
        this.invitations = invitations;
        this.config = config;
    }

    /**
     * Invites, by mail or on paper; a former open invitation of the same person works no more.
     *
     * @param to where the code is mailed; null to show it once
     * @throws ProblemException 404 for an unknown holder, 409 for one with a login or whose authority has ended
     */
    public UUID invite(ChildId child, HolderId holder, Invitations.@Nullable Addressee to, Precondition precondition, Metadata metadata) {
        authority.invited(child, holder, precondition, metadata);
        Instant now = metadata.occurredAt();
        Instant end = DutchDay.start(DutchDay.of(now).plus(config.valid()).plusDays(1));
        UUID id = UUID.randomUUID();
        invitations.add(new Invitation(id, child, holder, State.OPEN, to != null, Handing.WAITING, now, end), InvitationCode.random(), to);
        return id;
    }

    /** The code of an invitation on paper, to be handed over; 409 when it was shown before, is mailed, or does nothing any more. */
    @Transactional
    public String show(ChildId child, UUID id) {
        Invitation one = invitations.held(id).filter(found -> found.child().equals(child)).orElseThrow(() -> new ProblemException(404, "not-found"));
        return invitations.show(one).orElseThrow(() -> new ProblemException(409, "invitation-code-gone"));
    }

    /** The invitations of a child, the latest first. */
    public List<Invitation> of(ChildId child) {
        return invitations.of(child);
    }
}
