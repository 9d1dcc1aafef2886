package nl.kindkring.consent.invitation;

import java.time.Instant;
import java.util.UUID;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.HolderId;

/**
 * That somebody was invited.
 *
 * @param child     the record of the child under which it was done
 * @param handing   how far its code is on its way
 * @param expiresAt first moment at which the code does nothing any more
 */
public record Invitation(UUID id, ChildId child, HolderId holder, State state, boolean byMail, Handing handing, Instant invitedAt, Instant expiresAt) {

    /** What became of it; an open one can have expired. */
    public enum State {
        OPEN, REDEEMED,
        /** Another was made for the same person. */
        REPLACED
    }

    /** How far the code is on its way. */
    public enum Handing {
        /** To the mail server, or to whoever will show it on paper. */
        WAITING,
        /** It is out, and no longer here. */
        DONE,
        /** The mail server never took it, or nobody showed it in time; no longer here. */
        FAILED
    }

    /** Whether its code can be used at that moment. */
    boolean goodAt(Instant moment) {
        return state == State.OPEN && moment.isBefore(expiresAt);
    }
}
