package nl.kindkring.consent.messaging;

import java.util.List;
import nl.kindkring.consent.domain.ground.GroundEvent;
import nl.kindkring.consent.domain.ground.Invoked;
import nl.kindkring.consent.persistence.GroundEventCodec;
import nl.kindkring.contracts.consent.ConsentContract;
import nl.kindkring.contracts.consent.Ground;
import nl.kindkring.contracts.consent.PermitEndReason;
import nl.kindkring.contracts.consent.PermitEnded;
import nl.kindkring.contracts.consent.PermitGranted;
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.contracts.consent.RecipientKind;
import nl.kindkring.platform.eventstore.StoredEvent;

/** What others may know of an invocation: the permit, its ground and its end. Never the reason, nor who invoked it; nothing of the right to report. */
final class GroundTranslation {

    private static final GroundEventCodec CODEC = new GroundEventCodec();

    private GroundTranslation() {}

    static List<ConsentContract> of(StoredEvent stored) {
        return switch (CODEC.decode(stored)) {
            // what was invoked before the reporting code was kept out of here is not told again (docs/decisions/193)
            case GroundEvent.GroundInvoked(_, var what) when what.ground().hasItsOwnLane() -> List.of();
            case GroundEvent.GroundInvoked(_, var what) -> List.of(granted(what));
            // rejected afterwards: for the others as good as taken back
            case GroundEvent.GroundPermitEnded(var child, var permit, var erased) -> List.of(
                    new PermitEnded(permit.value(), child.value(), erased ? PermitEndReason.ERASED : PermitEndReason.WITHDRAWN));
            case GroundEvent.GroundReviewed _, GroundEvent.InvocationErased _ -> List.of();
        };
    }

    private static PermitGranted granted(Invoked what) {
        return new PermitGranted(what.permit().id().value(), what.child().value(), Purpose.valueOf(what.purpose().name()),
                RecipientKind.valueOf(what.recipient().kind().name()), what.recipient().id(), what.scope().stream().sorted().toList(),
                what.permit().validUntil(), Ground.valueOf(what.ground().name()));
    }
}
