package nl.kindkring.consent.domain.request;

import nl.kindkring.consent.domain.child.ChildId;

/** What happened to a request. */
public sealed interface RequestEvent {

    /** Somebody of the family asked. */
    record RequestReceived(Details details) implements RequestEvent {}

    /** All of it was granted. */
    record RequestGranted(ChildId child) implements RequestEvent {}

    /** A part of it was granted, the rest refused. */
    record RequestPartlyGranted(ChildId child, RefusalGround ground) implements RequestEvent {}

    /** It was refused. */
    record RequestRefused(ChildId child, RefusalGround ground) implements RequestEvent {}

    /** Who asked took it back. */
    record RequestWithdrawn(ChildId child) implements RequestEvent {}

    /** What was granted was done. */
    record RequestCarriedOut(ChildId child) implements RequestEvent {}
}
