package nl.kindkring.consent.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.function.Function;
import nl.kindkring.consent.domain.child.ChildEvent;
import nl.kindkring.consent.domain.child.ChildId;

/** That records are of one child, or are not: ids in clear, families encrypted under the key of the record whose stream it is. */
final class MatchedJson {

    private MatchedJson() {}

    static String write(ChildEvent.Matched event, ObjectNode json, Function<String, EncryptedFields> fields) {
        return switch (event) {
            case ChildEvent.RecordAbsorbed(_, var other, var united, var theirs) -> {
                EncryptedFields secret = fields.apply(ChildEventType.RECORD_ABSORBED);
                json.put("otherId", other.value().toString()).set("united", FamilyJson.write(united, "united", secret));
                json.set("theirs", FamilyJson.write(theirs, "theirs", secret));
                yield ChildEventType.RECORD_ABSORBED;
            }
            case ChildEvent.MergedInto(_, var into) -> {
                json.put("otherId", into.value().toString());
                yield ChildEventType.MERGED_INTO;
            }
            case ChildEvent.RecordReleased(_, var other, var family) -> {
                json.put("otherId", other.value().toString())
                        .set("family", FamilyJson.write(family, "family", fields.apply(ChildEventType.RECORD_RELEASED)));
                yield ChildEventType.RECORD_RELEASED;
            }
            case ChildEvent.PartedFrom(_, var from, var family) -> {
                json.put("otherId", from.value().toString())
                        .set("family", FamilyJson.write(family, "family", fields.apply(ChildEventType.PARTED_FROM)));
                yield ChildEventType.PARTED_FROM;
            }
            case ChildEvent.ToldApart(_, var other) -> {
                json.put("otherId", other.value().toString());
                yield ChildEventType.TOLD_APART;
            }
        };
    }

    static ChildEvent.Matched read(String type, ChildId child, JsonNode json, EncryptedFields secret) {
        ChildId other = new ChildId(UUID.fromString(json.required("otherId").textValue()));
        return switch (type) {
            case ChildEventType.RECORD_ABSORBED -> new ChildEvent.RecordAbsorbed(child, other,
                    FamilyJson.read(json.required("united"), "united", secret), FamilyJson.read(json.required("theirs"), "theirs", secret));
            case ChildEventType.MERGED_INTO -> new ChildEvent.MergedInto(child, other);
            case ChildEventType.RECORD_RELEASED -> new ChildEvent.RecordReleased(child, other, FamilyJson.read(json.required("family"), "family", secret));
            case ChildEventType.PARTED_FROM -> new ChildEvent.PartedFrom(child, other, FamilyJson.read(json.required("family"), "family", secret));
            case ChildEventType.TOLD_APART -> new ChildEvent.ToldApart(child, other);
            default -> throw new IllegalArgumentException("unknown event " + type);
        };
    }
}
