package nl.kindkring.consent.retention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.retention.HoldReason;
import nl.kindkring.consent.domain.retention.PlanDetails;
import nl.kindkring.consent.domain.retention.PlanEvent;
import nl.kindkring.consent.domain.retention.PlanId;
import nl.kindkring.consent.domain.retention.RetentionGround;
import nl.kindkring.platform.eventstore.EventCodec;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;

/** Events of planned destructions, in and out of the store; ids, codes and days only, so they can be read after the destruction. */
final class PlanEventCodec implements EventCodec<PlanEvent> {

    static final String ANNOUNCED = "retention.destruction-announced";
    static final String HELD = "retention.destruction-held";
    static final String HOLD_ENDED = "retention.hold-ended";
    static final String CARRIED_OUT = "retention.destruction-carried-out";
    static final String DROPPED = "retention.destruction-dropped";
    private static final int VERSION = 1;

    @Override
    public NewEvent encode(PlanEvent event, Metadata metadata) {
        return switch (event) {
            case PlanEvent.DestructionAnnounced(var details) -> event(ANNOUNCED, json(details.child()).put("planId", details.plan().value().toString())
                    .put("ground", details.ground().name()).put("dueSince", details.dueSince().toString())
                    .put("announcedOn", details.announcedOn().toString()).put("carryOutFrom", details.carryOutFrom().toString()), metadata);
            case PlanEvent.DestructionHeld(var child, var reason) -> event(HELD, json(child).put("reason", reason.name()), metadata);
            case PlanEvent.HoldEnded(var child) -> event(HOLD_ENDED, json(child), metadata);
            case PlanEvent.DestructionCarriedOut(var child) -> event(CARRIED_OUT, json(child), metadata);
            case PlanEvent.DestructionDropped(var child) -> event(DROPPED, json(child), metadata);
        };
    }

    @Override
    public PlanEvent decode(StoredEvent stored) {
        if (stored.schemaVersion() != VERSION) {
            throw new IllegalArgumentException("unknown version of " + stored.type());
        }
        JsonNode json = stored.payload();
        ChildId child = new ChildId(UUID.fromString(text(json, "childId")));
        return switch (stored.type()) {
            case ANNOUNCED -> new PlanEvent.DestructionAnnounced(new PlanDetails(new PlanId(UUID.fromString(text(json, "planId"))), child,
                    RetentionGround.valueOf(text(json, "ground")), day(json, "dueSince"), day(json, "announcedOn"), day(json, "carryOutFrom")));
            case HELD -> new PlanEvent.DestructionHeld(child, HoldReason.valueOf(text(json, "reason")));
            case HOLD_ENDED -> new PlanEvent.HoldEnded(child);
            case CARRIED_OUT -> new PlanEvent.DestructionCarriedOut(child);
            case DROPPED -> new PlanEvent.DestructionDropped(child);
            default -> throw new IllegalArgumentException("unknown event " + stored.type());
        };
    }

    private static String text(JsonNode json, String field) {
        return json.required(field).textValue();
    }

    private static LocalDate day(JsonNode json, String field) {
        return LocalDate.parse(text(json, field));
    }

    private static ObjectNode json(ChildId child) {
        return JsonNodeFactory.instance.objectNode().put("childId", child.value().toString());
    }

    private static NewEvent event(String type, ObjectNode json, Metadata metadata) {
        return new NewEvent(UUID.randomUUID(), type, VERSION, json, metadata);
    }
}
