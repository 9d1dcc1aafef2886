package nl.kindkring.consent.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import nl.kindkring.consent.application.RecordingAuthority;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.projection.ChildEntry;
import nl.kindkring.platform.audit.DenialLog;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.problem.ProblemException;

/**
 * An invited person comes with a login. Whatever is wrong (no such code, used, expired, replaced, authority ended, a login that is another's) gets one same
 * answer and a row in the denial log, which holds neither code nor child.
 */
@ApplicationScoped
public class RedeemingInvitations {

    /** Name of the route in the denial log. */
    static final String ROUTE = "POST /my/invitation-redemptions";

    private final Invitations invitations;
    private final RecordingAuthority authority;
    private final DenialLog denials;
    private final InvitationConfig config;

    RedeemingInvitations(Invitations invitations, RecordingAuthority authority, DenialLog denials, InvitationConfig config) {
        this.invitations = invitations;
        this.authority = authority;
        this.denials = denials;
        this.config = config;
    }

    /**
     * Links the login to the holder for whom the code was made, and to nobody else.
     *
     * @throws ProblemException 404 {@code invitation-not-good}; 429 after too many of those, whatever the code
     */
    public void redeem(String typed, AccountId login, Metadata metadata) {
        if (invitations.refusals(login.value(), ROUTE, metadata.occurredAt().minus(Duration.ofHours(1))) >= config.refusalsAnHour()) {
            throw new ProblemException(429, "too-many-requests");
        }
        if (InvitationCode.typed(typed).flatMap(invitations::find).flatMap(one -> stillGood(one, metadata)).filter(one -> linked(one, login, metadata)).isEmpty()) {
            denials.record(ROUTE, null, "invitation-not-good");
            throw new ProblemException(404, "invitation-not-good");
        }
    }

    /** Once it is this one's turn: first the family's lock, as every other change of a family, then the invitation. */
    private Optional<Invitation> stillGood(Invitation one, Metadata metadata) {
        return ChildEntry.locked(one.child().value()).flatMap(_ -> invitations.held(one.id())).filter(held -> held.goodAt(metadata.occurredAt()));
    }

    /** Whether the family takes the login; a refusal rolls back with the answer, and leaves the code to whom it is for. */
    private boolean linked(Invitation one, AccountId login, Metadata metadata) {
        try {
            authority.comes(one.child(), one.holder(), login, metadata);
        } catch (ProblemException _) {
            return false;
        }
        invitations.redeemed(one.id());
        return true;
    }
}
