package nl.kindkring.consent.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import nl.kindkring.consent.domain.child.AgeBand;
import nl.kindkring.consent.domain.child.ChildEvent;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.platform.crypto.SubjectErased;
import nl.kindkring.platform.eventstore.EventCodec;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;

/**
 * Events of one child, in and out of the store. Names, logins and all days around a person are encrypted under the child's key; once that is
 * destroyed they read as {@link ChildEvent.Unreadable}.
 */
final class ChildEventCodec implements EventCodec<ChildEvent> {

    private static final int VERSION = 1;

    private final FieldCipher cipher;
    private final ChildId child;

    ChildEventCodec(FieldCipher cipher, ChildId child) {
        this.cipher = cipher;
        this.child = child;
    }

    @Override
    public NewEvent encode(ChildEvent event, Metadata metadata) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("childId", child.value().toString());
        return new NewEvent(UUID.randomUUID(), write(event, json), VERSION, json, metadata);
    }

    private String write(ChildEvent event, ObjectNode json) {
        return switch (event) {
            case ChildEvent.ChildRegistered(_, var registration, var band) -> {
                RegistrationJson.write(registration, json.put("ageBand", band.code()), fields(ChildEventType.REGISTERED));
                yield ChildEventType.REGISTERED;
            }
            case ChildEvent.AuthorityRecorded(var holder) -> {
                json.set("holder", HolderJson.write(holder, fields(ChildEventType.AUTHORITY_RECORDED)));
                yield ChildEventType.AUTHORITY_RECORDED;
            }
            case ChildEvent.AuthorityEnded(var holder, var day) -> {
                fields(ChildEventType.AUTHORITY_ENDED).put(json.put("holderId", holder.value().toString()), "", "firstDayWithout", day.toString());
                yield ChildEventType.AUTHORITY_ENDED;
            }
            case ChildEvent.JudgementAssessed(var unable) -> {
                json.put("unable", unable);
                yield ChildEventType.JUDGEMENT_ASSESSED;
            }
            case ChildEvent.YouthAccountLinked(var account) -> {
                fields(ChildEventType.YOUTH_ACCOUNT_LINKED).put(json, "", "account", account.value());
                yield ChildEventType.YOUTH_ACCOUNT_LINKED;
            }
            case ChildEvent.HolderAccountLinked(var holder, var account) -> {
                fields(ChildEventType.HOLDER_ACCOUNT_LINKED).put(json.put("holderId", holder.value().toString()), "", "account", account.value());
                yield ChildEventType.HOLDER_ACCOUNT_LINKED;
            }
            case ChildEvent.HolderInvited(var holder) -> {
                json.put("holderId", holder.value().toString());
                yield ChildEventType.HOLDER_INVITED;
            }
            case ChildEvent.PersonCorrected corrected -> PersonCorrectedJson.write(corrected, json, this::fields);
            case ChildEvent.StatisticsObjected(_, var objected) -> {
                json.put("objected", objected);
                yield ChildEventType.STATISTICS_OBJECTED;
            }
            case ChildEvent.AgeBandReached(_, var residence, var band) -> {
                json.put("municipality", residence.municipality()).put("district", residence.district()).put("ageBand", band.code());
                yield ChildEventType.AGE_BAND_REACHED;
            }
            case ChildEvent.Corrected corrected -> CorrectedJson.write(corrected, json, this::fields);
            case ChildEvent.AroundTheChild around -> AroundTheChildJson.write(around, json, this::fields);
            case ChildEvent.Matched matched -> MatchedJson.write(matched, json, this::fields);
            case ChildEvent.ChildErased _ -> ChildEventType.ERASED;
            case ChildEvent.Unreadable _ -> throw new IllegalArgumentException("what cannot be read cannot be stored");
        };
    }

    @Override
    public ChildEvent decode(StoredEvent stored) {
        if (stored.schemaVersion() != VERSION) {
            throw new IllegalArgumentException("unknown version of " + stored.type());
        }
        try {
            return read(stored.type(), stored.payload());
        } catch (SubjectErased _) {
            return new ChildEvent.Unreadable();
        }
    }

    private ChildEvent read(String type, JsonNode json) {
        return switch (type) {
            case ChildEventType.REGISTERED -> new ChildEvent.ChildRegistered(child, RegistrationJson.read(json, fields(type)), band(json));
            case ChildEventType.AUTHORITY_RECORDED -> new ChildEvent.AuthorityRecorded(
                    HolderJson.read(json.required("holder"), fields(type)));
            case ChildEventType.AUTHORITY_ENDED -> new ChildEvent.AuthorityEnded(
                    new HolderId(UUID.fromString(json.required("holderId").textValue())),
                    LocalDate.parse(fields(type).get(json, "", "firstDayWithout")));
            case ChildEventType.JUDGEMENT_ASSESSED -> new ChildEvent.JudgementAssessed(json.required("unable").booleanValue());
            case ChildEventType.YOUTH_ACCOUNT_LINKED -> new ChildEvent.YouthAccountLinked(
                    new AccountId(fields(type).get(json, "", "account")));
            case ChildEventType.HOLDER_ACCOUNT_LINKED -> new ChildEvent.HolderAccountLinked(
                    new HolderId(UUID.fromString(json.required("holderId").textValue())), new AccountId(fields(type).get(json, "", "account")));
            case ChildEventType.HOLDER_INVITED -> new ChildEvent.HolderInvited(new HolderId(UUID.fromString(json.required("holderId").textValue())));
            case ChildEventType.HOLDER_CORRECTED, ChildEventType.HOLDER_STRUCK -> PersonCorrectedJson.read(type, json, fields(type));
            case ChildEventType.STATISTICS_OBJECTED -> new ChildEvent.StatisticsObjected(child, json.required("objected").booleanValue());
            case ChildEventType.AGE_BAND_REACHED -> new ChildEvent.AgeBandReached(child, RegistrationJson.residence(json), band(json));
            case ChildEventType.NAME_CORRECTED, ChildEventType.DATE_OF_BIRTH_CORRECTED, ChildEventType.MOVED, ChildEventType.CENTRE_CHANGED,
                    ChildEventType.CENTRE_LEFT -> CorrectedJson.read(type, child, json, fields(type));
            case ChildEventType.AUTHORITY_CHECKED, ChildEventType.PARENT_RECORDED, ChildEventType.PARENT_REMOVED, ChildEventType.PARENT_CORRECTED,
                    ChildEventType.HOUSEHOLD_JOINED, ChildEventType.HOUSEHOLD_LEFT -> AroundTheChildJson.read(type, json, fields(type));
            case ChildEventType.RECORD_ABSORBED, ChildEventType.MERGED_INTO, ChildEventType.RECORD_RELEASED, ChildEventType.PARTED_FROM,
                    ChildEventType.TOLD_APART -> MatchedJson.read(type, child, json, fields(type));
            case ChildEventType.ERASED -> new ChildEvent.ChildErased(child);
            default -> throw new IllegalArgumentException("unknown event " + type);
        };
    }

    private EncryptedFields fields(String type) {
        return new EncryptedFields(cipher, child.value(), type);
    }

    private static AgeBand band(JsonNode json) {
        return AgeBand.ofCode(json.required("ageBand").textValue());
    }
}
