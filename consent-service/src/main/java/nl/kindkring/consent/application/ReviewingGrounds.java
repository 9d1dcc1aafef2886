package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.ground.GroundCommand;
import nl.kindkring.consent.domain.ground.Invocation;
import nl.kindkring.consent.domain.ground.InvocationId;
import nl.kindkring.consent.domain.ground.Invoked;
import nl.kindkring.consent.domain.ground.ReviewOutcome;
import nl.kindkring.consent.persistence.Invocations;
import nl.kindkring.consent.projection.GroundEntry;
import nl.kindkring.platform.eventstore.Metadata;

/**
 * The privacy officer looks afterwards whether a ground that was invoked was there. To read why it was invoked is to read about a child, and
 * is in the family's log like every read.
 */
@ApplicationScoped
public class ReviewingGrounds {

    private final FamilyFiles families;
    private final GroundFiles grounds;
    private final Invocations invocations;
    private final ReadingIdentity identity;

    ReviewingGrounds(FamilyFiles families, GroundFiles grounds, Invocations invocations, ReadingIdentity identity) {
        this.families = families;
        this.grounds = grounds;
        this.invocations = invocations;
        this.identity = identity;
    }

    /** Why it was invoked, after the read was written down; 410 when the child is erased. */
    public String explanation(GroundEntry entry) {
        ChildId child = new ChildId(entry.childId);
        identity.disclose((Child.Registered) identity.load(child).state(), "ground", Ground.STATUTORY_TASK, entry.purpose);
        return invocations.openInvocation(child, what(invocations.load(new InvocationId(entry.invocationId)).state()).explanation());
    }

    /** Upholds or rejects; a rejection ends the permit at once. Returns the version afterwards. */
    public int review(GroundEntry entry, ReviewOutcome outcome, String words, Precondition precondition, Metadata metadata) {
        ChildId child = new ChildId(entry.childId);
        families.open(child);
        return grounds.review(entry, new GroundCommand.Review(outcome, invocations.sealReview(child, words), new AccountId(metadata.actor())),
                precondition, metadata);
    }

    private static Invoked what(Invocation state) {
        return switch (state) {
            case Invocation.Unreviewed(var what) -> what;
            case Invocation.Upheld(var what) -> what;
            case Invocation.Rejected(var what) -> what;
            case Invocation.Ending(var what) -> what;
            case Invocation.NotInvoked _, Invocation.Erased _ -> throw Refusals.erased();
        };
    }
}
