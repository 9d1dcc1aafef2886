package nl.kindkring.consent.domain.retention;

import nl.kindkring.consent.domain.child.ChildId;

/** What happened to a planned destruction. */
public sealed interface PlanEvent {

    /** It was announced. */
    record DestructionAnnounced(PlanDetails details) implements PlanEvent {}

    /** It is held. */
    record DestructionHeld(ChildId child, HoldReason reason) implements PlanEvent {}

    /** It is held no longer. */
    record HoldEnded(ChildId child) implements PlanEvent {}

    /** It was done: the child's key is destroyed with this event. */
    record DestructionCarriedOut(ChildId child) implements PlanEvent {}

    /** It will not be done: the file has to be kept after all, or the child was erased otherwise. */
    record DestructionDropped(ChildId child) implements PlanEvent {}
}
