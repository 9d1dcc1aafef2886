package nl.kindkring.consent.domain.request;

import java.util.Optional;
import nl.kindkring.consent.domain.ImpossibleHistory;

/** A request of a family, and how far it is. */
public sealed interface Request {

    /** Nothing happened under this id. */
    record Unknown() implements Request {}

    /** A request that was made. */
    sealed interface Known extends Request {
        /** What was asked. */
        Details details();
    }

    /** It waits for an answer. */
    record Received(Details details) implements Known {}

    /** All of it was granted, and is to be done. */
    record Granted(Details details) implements Known {}

    /** A part of it was granted, and is to be done. */
    record PartlyGranted(Details details, RefusalGround ground) implements Known {}

    /** It was refused. */
    record Refused(Details details, RefusalGround ground) implements Known {}

    /** Who asked took it back. */
    record Withdrawn(Details details) implements Known {}

    /** What was granted is done; {@code refused} is the ground on which a part was not granted. */
    record CarriedOut(Details details, Optional<RefusalGround> refused) implements Known {}

    /** The state before anything happened. */
    static Request initial() {
        return new Unknown();
    }

    /** The state after an event; fails where the event cannot follow on the state. */
    static Request evolve(Request request, RequestEvent event) {
        return switch (request) {
            case Unknown unknown when event instanceof RequestEvent.RequestReceived(var details) -> new Received(details);
            case Received(var details) -> answered(details, request, event);
            case Granted(var details) -> done(details, Optional.empty(), request, event);
            case PartlyGranted(var details, var ground) -> done(details, Optional.of(ground), request, event);
            case Unknown _, Refused _, Withdrawn _, CarriedOut _ -> throw new ImpossibleHistory(request, event);
        };
    }

    private static Request answered(Details details, Request request, RequestEvent event) {
        return switch (event) {
            case RequestEvent.RequestGranted _ -> new Granted(details);
            case RequestEvent.RequestPartlyGranted(_, var ground) -> new PartlyGranted(details, ground);
            case RequestEvent.RequestRefused(_, var ground) -> new Refused(details, ground);
            case RequestEvent.RequestWithdrawn _ -> new Withdrawn(details);
            case RequestEvent.RequestReceived _, RequestEvent.RequestCarriedOut _ -> throw new ImpossibleHistory(request, event);
        };
    }

    private static Request done(Details details, Optional<RefusalGround> refused, Request request, RequestEvent event) {
        return switch (event) {
            case RequestEvent.RequestCarriedOut _ -> new CarriedOut(details, refused);
            case RequestEvent.RequestWithdrawn _ -> new Withdrawn(details);
            case RequestEvent.RequestReceived _, RequestEvent.RequestGranted _, RequestEvent.RequestPartlyGranted _,
                    RequestEvent.RequestRefused _ -> throw new ImpossibleHistory(request, event);
        };
    }
}
