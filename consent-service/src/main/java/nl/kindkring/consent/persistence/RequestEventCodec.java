package nl.kindkring.consent.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.request.Details;
import nl.kindkring.consent.domain.request.RefusalGround;
import nl.kindkring.consent.domain.request.RequestEvent;
import nl.kindkring.consent.domain.request.RequestId;
import nl.kindkring.consent.domain.request.RequestKind;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.platform.crypto.SubjectErased;
import nl.kindkring.platform.eventstore.EventCodec;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * Events of a request, in and out of the store. The family's words are encrypted under the child's key; once that is destroyed the request
 * remains without them, so that it can be shown that and when it was answered.
 */
final class RequestEventCodec implements EventCodec<RequestEvent> {

    static final String RECEIVED = "request.received";
    static final String GRANTED = "request.granted";
    static final String PARTLY_GRANTED = "request.partly-granted";
    static final String REFUSED = "request.refused";
    static final String WITHDRAWN = "request.withdrawn";
    static final String CARRIED_OUT = "request.carried-out";
    private static final int VERSION = 1;

    private final FieldCipher cipher;

    RequestEventCodec(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public NewEvent encode(RequestEvent event, Metadata metadata) {
        return switch (event) {
            case RequestEvent.RequestReceived(var details) -> event(RECEIVED, received(details), metadata);
            case RequestEvent.RequestGranted(var child) -> event(GRANTED, json(child), metadata);
            case RequestEvent.RequestPartlyGranted(var child, var ground) ->
                    event(PARTLY_GRANTED, json(child).put("ground", ground.name()), metadata);
            case RequestEvent.RequestRefused(var child, var ground) -> event(REFUSED, json(child).put("ground", ground.name()), metadata);
            case RequestEvent.RequestWithdrawn(var child) -> event(WITHDRAWN, json(child), metadata);
            case RequestEvent.RequestCarriedOut(var child) -> event(CARRIED_OUT, json(child), metadata);
        };
    }

    @Override
    public RequestEvent decode(StoredEvent stored) {
        if (stored.schemaVersion() != VERSION) {
            throw new IllegalArgumentException("unknown version of " + stored.type());
        }
        JsonNode json = stored.payload();
        ChildId child = TermsJson.child(json);
        return switch (stored.type()) {
            case RECEIVED -> new RequestEvent.RequestReceived(details(json, child));
            case GRANTED -> new RequestEvent.RequestGranted(child);
            case PARTLY_GRANTED -> new RequestEvent.RequestPartlyGranted(child, ground(json));
            case REFUSED -> new RequestEvent.RequestRefused(child, ground(json));
            case WITHDRAWN -> new RequestEvent.RequestWithdrawn(child);
            case CARRIED_OUT -> new RequestEvent.RequestCarriedOut(child);
            default -> throw new IllegalArgumentException("unknown event " + stored.type());
        };
    }

    private ObjectNode received(Details details) {
        ObjectNode json = json(details.child()).put("requestId", details.id().value().toString()).put("kind", details.kind().name())
                .put("by", TermsJson.write(details.by())).put("receivedOn", details.receivedOn().toString()).put("dueOn", details.dueOn().toString());
        fields(details.child()).put(json, "", "words", details.words());
        return json;
    }

    private Details details(JsonNode json, ChildId child) {
        return new Details(new RequestId(UUID.fromString(json.required("requestId").textValue())), child,
                RequestKind.valueOf(json.required("kind").textValue()), TermsJson.readParty(json.required("by")), words(json, child),
                LocalDate.parse(json.required("receivedOn").textValue()), LocalDate.parse(json.required("dueOn").textValue()));
    }

    private @Nullable String words(JsonNode json, ChildId child) {
        try {
            return fields(child).find(json, "", "words");
        } catch (SubjectErased _) {
            return null;
        }
    }

    private EncryptedFields fields(ChildId child) {
        return new EncryptedFields(cipher, child.value(), RECEIVED);
    }

    private static RefusalGround ground(JsonNode json) {
        return RefusalGround.valueOf(json.required("ground").textValue());
    }

    private static ObjectNode json(ChildId child) {
        return JsonNodeFactory.instance.objectNode().put("childId", child.value().toString());
    }

    private static NewEvent event(String type, ObjectNode json, Metadata metadata) {
        return new NewEvent(UUID.randomUUID(), type, VERSION, json, metadata);
    }
}
