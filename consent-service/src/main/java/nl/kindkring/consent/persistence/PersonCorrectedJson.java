package nl.kindkring.consent.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.function.Function;
import nl.kindkring.consent.domain.child.ChildEvent;
import nl.kindkring.consent.domain.child.CorrectionReason;
import nl.kindkring.consent.domain.family.HolderId;

/** Corrections of who decides, inside stored events: the holder as in {@link HolderJson}, ids and codes in clear. */
final class PersonCorrectedJson {

    private PersonCorrectedJson() {}

    /** Fills the payload and gives the stored name. */
    static String write(ChildEvent.PersonCorrected event, ObjectNode json, Function<String, EncryptedFields> secret) {
        json.put("holderId", event.wrong().value().toString());
        return switch (event) {
            case ChildEvent.HolderCorrected(_, var right, var reason, var check) -> {
                EncryptedFields fields = secret.apply(ChildEventType.HOLDER_CORRECTED);
                json.set("holder", HolderJson.write(right, fields));
                AuthorityCheckJson.write(check, json.put("reason", reason.name()), fields);
                yield ChildEventType.HOLDER_CORRECTED;
            }
            case ChildEvent.HolderStruck(_, var check) -> {
                AuthorityCheckJson.write(check, json, secret.apply(ChildEventType.HOLDER_STRUCK));
                yield ChildEventType.HOLDER_STRUCK;
            }
        };
    }

    static ChildEvent.PersonCorrected read(String type, JsonNode json, EncryptedFields secret) {
        HolderId wrong = new HolderId(UUID.fromString(json.required("holderId").textValue()));
        return switch (type) {
            case ChildEventType.HOLDER_CORRECTED -> new ChildEvent.HolderCorrected(wrong, HolderJson.read(json.required("holder"), secret),
                    CorrectionReason.valueOf(json.required("reason").textValue()), AuthorityCheckJson.read(json, secret));
            case ChildEventType.HOLDER_STRUCK -> new ChildEvent.HolderStruck(wrong, AuthorityCheckJson.read(json, secret));
            default -> throw new IllegalArgumentException("no correction of a person: " + type);
        };
    }
}
