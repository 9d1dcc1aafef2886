package nl.kindkring.consent.domain.ground;

import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.consent.PermitId;

/** What happened to an invocation. A permit's end comes before its reason, so that nobody waits for the explanation. */
public sealed interface GroundEvent {

    /** Somebody invoked a ground; the permit stands from now. */
    record GroundInvoked(InvocationId invocation, Invoked what) implements GroundEvent {}

    /** The recipient may not know any more. */
    record GroundPermitEnded(ChildId child, PermitId permit, boolean erased) implements GroundEvent {}

    /** The privacy officer reviewed it. */
    record GroundReviewed(ReviewOutcome outcome, SealedWords explanation) implements GroundEvent {}

    /** The child was erased; nothing will follow. */
    record InvocationErased(ChildId child) implements GroundEvent {}
}
