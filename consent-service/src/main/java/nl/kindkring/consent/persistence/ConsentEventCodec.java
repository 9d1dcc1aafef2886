package nl.kindkring.consent.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import nl.kindkring.consent.domain.consent.ConsentEvent;
import nl.kindkring.consent.domain.consent.ConsentId;
import nl.kindkring.consent.domain.consent.PermitEndReason;
import nl.kindkring.platform.eventstore.EventCodec;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;

/** Events of a consent, in and out of the store. Nothing in them says who anybody is, so nothing is encrypted. */
public final class ConsentEventCodec implements EventCodec<ConsentEvent> {

    private static final int VERSION = 1;

    @Override
    public NewEvent encode(ConsentEvent event, Metadata metadata) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        return new NewEvent(UUID.randomUUID(), write(event, json), VERSION, json, metadata);
    }

    private static String write(ConsentEvent event, ObjectNode json) {
        return switch (event) {
            case ConsentEvent.ConsentAsked(var id, var terms) -> {
                json.put("consentId", id.value().toString()).set("terms", TermsJson.write(terms));
                yield ConsentEventType.ASKED;
            }
            case ConsentEvent.AgreementGiven(var by) -> {
                json.put("by", TermsJson.write(by));
                yield ConsentEventType.AGREEMENT_GIVEN;
            }
            case ConsentEvent.ConsentRefused(var terms, var by) -> {
                json.put("by", TermsJson.write(by)).set("terms", TermsJson.write(terms));
                yield ConsentEventType.REFUSED;
            }
            case ConsentEvent.ConsentWithdrawn(var terms, var by) -> {
                json.put("by", TermsJson.write(by)).set("terms", TermsJson.write(terms));
                yield ConsentEventType.WITHDRAWN;
            }
            case ConsentEvent.ConsentExpired(var terms) -> {
                json.set("terms", TermsJson.write(terms));
                yield ConsentEventType.EXPIRED;
            }
            case ConsentEvent.ConsentExpiryNear(var terms) -> {
                json.set("terms", TermsJson.write(terms));
                yield ConsentEventType.EXPIRY_NEAR;
            }
            case ConsentEvent.PermitGranted(var terms, var permit, var first) -> {
                json.put("first", first).set("terms", TermsJson.write(terms));
                json.set("permit", TermsJson.write(permit));
                yield ConsentEventType.PERMIT_GRANTED;
            }
            case ConsentEvent.PermitReplaced(var terms, var permit, var replaced, var replacedFor) -> {
                json.put("replaced", replaced.value().toString()).set("terms", TermsJson.write(terms));
                TermsJson.write(replacedFor, json, "replacedFor");
                json.set("permit", TermsJson.write(permit));
                yield ConsentEventType.PERMIT_REPLACED;
            }
            case ConsentEvent.PermitEnded(var child, var permit, var reason, var alsoFor) -> {
                json.put("childId", child.value().toString()).put("permitId", permit.value().toString()).put("reason", reason.name());
                TermsJson.write(alsoFor, json, "alsoFor");
                yield ConsentEventType.PERMIT_ENDED;
            }
            case ConsentEvent.RefusalCarriedOver(var terms, var from, var by) -> {
                json.put("by", TermsJson.write(by)).put("from", from.value().toString()).set("terms", TermsJson.write(terms));
                yield ConsentEventType.REFUSAL_CARRIED_OVER;
            }
            case ConsentEvent.ConsentErased(var child) -> {
                json.put("childId", child.value().toString());
                yield ConsentEventType.ERASED;
            }
        };
    }

    @Override
    public ConsentEvent decode(StoredEvent stored) {
        if (stored.schemaVersion() != VERSION) {
            throw new IllegalArgumentException("unknown version of " + stored.type());
        }
        JsonNode json = stored.payload();
        return switch (stored.type()) {
            case ConsentEventType.ASKED -> new ConsentEvent.ConsentAsked(
                    new ConsentId(UUID.fromString(json.required("consentId").textValue())), TermsJson.readTerms(json.required("terms")));
            case ConsentEventType.AGREEMENT_GIVEN -> new ConsentEvent.AgreementGiven(TermsJson.readParty(json.required("by")));
            case ConsentEventType.REFUSED -> new ConsentEvent.ConsentRefused(
                    TermsJson.readTerms(json.required("terms")), TermsJson.readParty(json.required("by")));
            case ConsentEventType.WITHDRAWN -> new ConsentEvent.ConsentWithdrawn(
                    TermsJson.readTerms(json.required("terms")), TermsJson.readParty(json.required("by")));
            case ConsentEventType.EXPIRED -> new ConsentEvent.ConsentExpired(TermsJson.readTerms(json.required("terms")));
            case ConsentEventType.EXPIRY_NEAR -> new ConsentEvent.ConsentExpiryNear(TermsJson.readTerms(json.required("terms")));
            case ConsentEventType.PERMIT_GRANTED -> new ConsentEvent.PermitGranted(TermsJson.readTerms(json.required("terms")),
                    TermsJson.readPermit(json.required("permit")), json.required("first").booleanValue());
            case ConsentEventType.PERMIT_REPLACED -> new ConsentEvent.PermitReplaced(TermsJson.readTerms(json.required("terms")),
                    TermsJson.readPermit(json.required("permit")), TermsJson.permitId(json.required("replaced")),
                    TermsJson.readChildren(json, "replacedFor"));
            case ConsentEventType.PERMIT_ENDED -> new ConsentEvent.PermitEnded(TermsJson.child(json),
                    TermsJson.permitId(json.required("permitId")), PermitEndReason.valueOf(json.required("reason").textValue()),
                    TermsJson.readChildren(json, "alsoFor"));
            case ConsentEventType.REFUSAL_CARRIED_OVER -> new ConsentEvent.RefusalCarriedOver(TermsJson.readTerms(json.required("terms")),
                    new ConsentId(UUID.fromString(json.required("from").textValue())), TermsJson.readParty(json.required("by")));
            case ConsentEventType.ERASED -> new ConsentEvent.ConsentErased(TermsJson.child(json));
            default -> throw new IllegalArgumentException("unknown event " + stored.type());
        };
    }
}
