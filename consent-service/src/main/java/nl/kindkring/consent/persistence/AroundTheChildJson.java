package nl.kindkring.consent.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.function.Function;
import nl.kindkring.consent.domain.child.ChildEvent;
import nl.kindkring.consent.domain.child.CorrectionReason;
import nl.kindkring.consent.domain.child.HouseholdId;
import nl.kindkring.consent.domain.child.ParentId;
import nl.kindkring.consent.domain.child.ParentWithoutAuthority;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.Relation;

/** What is around a child inside stored events: names, logins and days encrypted, ids and codes in clear. */
final class AroundTheChildJson {

    private AroundTheChildJson() {}

    /** Fills the payload and gives the stored name. */
    static String write(ChildEvent.AroundTheChild event, ObjectNode json, Function<String, EncryptedFields> secret) {
        return switch (event) {
            case ChildEvent.AuthorityChecked(var holder, var check) -> {
                AuthorityCheckJson.write(check, json.put("holderId", holder.value().toString()), secret.apply(ChildEventType.AUTHORITY_CHECKED));
                yield ChildEventType.AUTHORITY_CHECKED;
            }
            case ChildEvent.ParentRecorded(var parent) -> {
                write(parent, json, secret.apply(ChildEventType.PARENT_RECORDED));
                yield ChildEventType.PARENT_RECORDED;
            }
            case ChildEvent.ParentCorrected(var parent, var reason, var check) -> {
                EncryptedFields fields = secret.apply(ChildEventType.PARENT_CORRECTED);
                write(parent, json, fields);
                AuthorityCheckJson.write(check, json.put("reason", reason.name()), fields);
                yield ChildEventType.PARENT_CORRECTED;
            }
            case ChildEvent.ParentRemoved(var parent) -> put(json, "parentId", parent.value(), ChildEventType.PARENT_REMOVED);
            case ChildEvent.HouseholdJoined(var household) -> put(json, "householdId", household.value(), ChildEventType.HOUSEHOLD_JOINED);
            case ChildEvent.HouseholdLeft(var household) -> put(json, "householdId", household.value(), ChildEventType.HOUSEHOLD_LEFT);
        };
    }

    static ChildEvent read(String type, JsonNode json, EncryptedFields secret) {
        return switch (type) {
            case ChildEventType.AUTHORITY_CHECKED -> new ChildEvent.AuthorityChecked(new HolderId(uuid(json, "holderId")), AuthorityCheckJson.read(json, secret));
            case ChildEventType.PARENT_RECORDED -> new ChildEvent.ParentRecorded(parent(json, secret));
            case ChildEventType.PARENT_CORRECTED -> new ChildEvent.ParentCorrected(parent(json, secret),
                    CorrectionReason.valueOf(json.required("reason").textValue()), AuthorityCheckJson.read(json, secret));
            case ChildEventType.PARENT_REMOVED -> new ChildEvent.ParentRemoved(new ParentId(uuid(json, "parentId")));
            case ChildEventType.HOUSEHOLD_JOINED -> new ChildEvent.HouseholdJoined(new HouseholdId(uuid(json, "householdId")));
            case ChildEventType.HOUSEHOLD_LEFT -> new ChildEvent.HouseholdLeft(new HouseholdId(uuid(json, "householdId")));
            default -> throw new IllegalArgumentException("nothing around a child: " + type);
        };
    }

    private static void write(ParentWithoutAuthority parent, ObjectNode json, EncryptedFields fields) {
        json.put("parentId", parent.id().value().toString()).put("relation", parent.relation().name());
        fields.put(json, path(parent.id()), "name", parent.name());
        fields.put(json, path(parent.id()), "account", parent.account() == null ? null : parent.account().value());
    }

    private static ParentWithoutAuthority parent(JsonNode json, EncryptedFields secret) {
        ParentId id = new ParentId(uuid(json, "parentId"));
        return new ParentWithoutAuthority(id, secret.get(json, path(id), "name"), HolderJson.account(secret.find(json, path(id), "account")),
                Relation.valueOf(json.required("relation").textValue()));
    }

    private static String put(ObjectNode json, String field, UUID id, String type) {
        json.put(field, id.toString());
        return type;
    }

    private static UUID uuid(JsonNode json, String field) {
        return UUID.fromString(json.required(field).textValue());
    }

    private static String path(ParentId id) {
        return "parent/" + id.value() + "/";
    }
}
