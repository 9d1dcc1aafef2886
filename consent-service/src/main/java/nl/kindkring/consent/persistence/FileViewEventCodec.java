package nl.kindkring.consent.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.view.FileViewEvent;
import nl.kindkring.consent.domain.view.WithholdingReason;
import nl.kindkring.platform.eventstore.EventCodec;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;

/** Events about who may look into a file, in and out of the store; ids and codes only. */
final class FileViewEventCodec implements EventCodec<FileViewEvent> {

    private static final int VERSION = 1;

    @Override
    public NewEvent encode(FileViewEvent event, Metadata metadata) {
        return switch (event) {
            case FileViewEvent.LookingAlongAllowed(var child, var holder) ->
                    event(FileEventType.LOOKING_ALONG_ALLOWED, json(child, holder), metadata);
            case FileViewEvent.LookingAlongEnded(var child, var holder) ->
                    event(FileEventType.LOOKING_ALONG_ENDED, json(child, holder), metadata);
            case FileViewEvent.FileWithheld(var child, var holder, var reason) ->
                    event(FileEventType.WITHHELD, json(child, holder).put("reason", reason.name()), metadata);
            case FileViewEvent.WithholdingCarriedOver(var child, var holder, var formerly) ->
                    event(FileEventType.WITHHOLDING_CARRIED_OVER, json(child, holder).put("formerly", formerly.value().toString()), metadata);
            case FileViewEvent.WithholdingEnded(var child, var holder) ->
                    event(FileEventType.WITHHOLDING_ENDED, json(child, holder), metadata);
        };
    }

    @Override
    public FileViewEvent decode(StoredEvent stored) {
        if (stored.schemaVersion() != VERSION) {
            throw new IllegalArgumentException("unknown version of " + stored.type());
        }
        JsonNode json = stored.payload();
        ChildId child = TermsJson.child(json);
        HolderId holder = new HolderId(UUID.fromString(json.required("holderId").textValue()));
        return switch (stored.type()) {
            case FileEventType.LOOKING_ALONG_ALLOWED -> new FileViewEvent.LookingAlongAllowed(child, holder);
            case FileEventType.LOOKING_ALONG_ENDED -> new FileViewEvent.LookingAlongEnded(child, holder);
            case FileEventType.WITHHELD ->
                    new FileViewEvent.FileWithheld(child, holder, WithholdingReason.valueOf(json.required("reason").textValue()));
            case FileEventType.WITHHOLDING_CARRIED_OVER -> new FileViewEvent.WithholdingCarriedOver(child, holder,
                    new HolderId(UUID.fromString(json.required("formerly").textValue())));
            case FileEventType.WITHHOLDING_ENDED -> new FileViewEvent.WithholdingEnded(child, holder);
            default -> throw new IllegalArgumentException("unknown event " + stored.type());
        };
    }

    private static ObjectNode json(ChildId child, HolderId holder) {
        return JsonNodeFactory.instance.objectNode().put("childId", child.value().toString()).put("holderId", holder.value().toString());
    }

    private static NewEvent event(String type, ObjectNode json, Metadata metadata) {
        return new NewEvent(UUID.randomUUID(), type, VERSION, json, metadata);
    }
}
