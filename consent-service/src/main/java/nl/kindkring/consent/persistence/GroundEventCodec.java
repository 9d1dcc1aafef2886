package nl.kindkring.consent.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.kindkring.consent.domain.consent.Purpose;
import nl.kindkring.consent.domain.consent.Recipient;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.ground.GroundEvent;
import nl.kindkring.consent.domain.ground.GroundReason;
import nl.kindkring.consent.domain.ground.InvocationId;
import nl.kindkring.consent.domain.ground.Invoked;
import nl.kindkring.consent.domain.ground.OtherGround;
import nl.kindkring.consent.domain.ground.ReviewOutcome;
import nl.kindkring.consent.domain.ground.SealedWords;
import nl.kindkring.platform.eventstore.EventCodec;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;

/** Events of an invocation, in and out of the store. The words come sealed; the rest are ids and codes. */
public final class GroundEventCodec implements EventCodec<GroundEvent> {

    private static final int VERSION = 1;

    @Override
    public NewEvent encode(GroundEvent event, Metadata metadata) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        return new NewEvent(UUID.randomUUID(), write(event, json), VERSION, json, metadata);
    }

    private static String write(GroundEvent event, ObjectNode json) {
        return switch (event) {
            case GroundEvent.GroundInvoked(var id, var what) -> {
                json.put("invocationId", id.value().toString()).put("childId", what.child().value().toString())
                        .put("purpose", what.purpose().name()).put("recipientKind", what.recipient().kind().name())
                        .put("recipientId", what.recipient().id()).put("ground", what.ground().name()).put("reason", what.reason().name())
                        .put("explanation", what.explanation().cipherText()).put("by", what.by().value());
                var scope = json.putArray("scope");
                what.scope().stream().sorted().forEach(scope::add);
                json.set("permit", TermsJson.write(what.permit()));
                yield GroundEventType.INVOKED;
            }
            case GroundEvent.GroundPermitEnded(var child, var permit, var erased) -> {
                json.put("childId", child.value().toString()).put("permitId", permit.value().toString()).put("erased", erased);
                yield GroundEventType.PERMIT_ENDED;
            }
            case GroundEvent.GroundReviewed(var outcome, var explanation) -> {
                json.put("outcome", outcome.name()).put("explanation", explanation.cipherText());
                yield GroundEventType.REVIEWED;
            }
            case GroundEvent.InvocationErased(var child) -> {
                json.put("childId", child.value().toString());
                yield GroundEventType.ERASED;
            }
        };
    }

    @Override
    public GroundEvent decode(StoredEvent stored) {
        if (stored.schemaVersion() != VERSION) {
            throw new IllegalArgumentException("unknown version of " + stored.type());
        }
        JsonNode json = stored.payload();
        return switch (stored.type()) {
            case GroundEventType.INVOKED -> new GroundEvent.GroundInvoked(
                    new InvocationId(UUID.fromString(text(json, "invocationId"))), invoked(json));
            case GroundEventType.PERMIT_ENDED -> new GroundEvent.GroundPermitEnded(TermsJson.child(json),
                    TermsJson.permitId(json.required("permitId")), json.required("erased").booleanValue());
            case GroundEventType.REVIEWED -> new GroundEvent.GroundReviewed(ReviewOutcome.valueOf(text(json, "outcome")),
                    new SealedWords(text(json, "explanation")));
            case GroundEventType.ERASED -> new GroundEvent.InvocationErased(TermsJson.child(json));
            default -> throw new IllegalArgumentException("unknown event " + stored.type());
        };
    }

    private static Invoked invoked(JsonNode json) {
        Set<String> scope = StreamSupport.stream(json.required("scope").spliterator(), false).map(JsonNode::textValue)
                .collect(Collectors.toUnmodifiableSet());
        return new Invoked(TermsJson.child(json), Purpose.valueOf(text(json, "purpose")),
                new Recipient(Recipient.Kind.valueOf(text(json, "recipientKind")), text(json, "recipientId")), scope,
                OtherGround.valueOf(text(json, "ground")), GroundReason.valueOf(text(json, "reason")), new SealedWords(text(json, "explanation")),
                new AccountId(text(json, "by")), TermsJson.readPermit(json.required("permit")));
    }

    private static String text(JsonNode json, String field) {
        return json.required(field).textValue();
    }
}
