package nl.kindkring.consent.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import nl.kindkring.consent.domain.child.AgeBand;
import nl.kindkring.consent.domain.child.CentreId;
import nl.kindkring.consent.domain.child.ChildEvent;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.child.ChildName;
import nl.kindkring.consent.domain.child.Residence;
import nl.kindkring.consent.domain.family.Birthday;

/** Corrections inside stored events: the identity encrypted, the attributes of figures in clear, as in {@link RegistrationJson}. */
final class CorrectedJson {

    private CorrectedJson() {}

    /** Fills the payload and gives the stored name. */
    static String write(ChildEvent.Corrected event, ObjectNode json, Function<String, EncryptedFields> secret) {
        return switch (event) {
            case ChildEvent.NameCorrected(ChildName(var given, var family)) -> {
                EncryptedFields fields = secret.apply(ChildEventType.NAME_CORRECTED);
                fields.put(json, "", "givenName", given);
                fields.put(json, "", "familyName", family);
                yield ChildEventType.NAME_CORRECTED;
            }
            case ChildEvent.DateOfBirthCorrected(_, var birthday, var residence, var band) -> {
                secret.apply(ChildEventType.DATE_OF_BIRTH_CORRECTED).put(json, "", "dateOfBirth", birthday.date().toString());
                attributes(json, residence, band);
                yield ChildEventType.DATE_OF_BIRTH_CORRECTED;
            }
            case ChildEvent.Moved(_, var residence, var band) -> {
                attributes(json, residence, band);
                yield ChildEventType.MOVED;
            }
            case ChildEvent.CentreChanged(var centre) -> {
                json.put("centreId", centre.value().toString());
                yield ChildEventType.CENTRE_CHANGED;
            }
            case ChildEvent.CentreLeft(var centre) -> {
                json.put("centreId", centre.value().toString());
                yield ChildEventType.CENTRE_LEFT;
            }
        };
    }

    static ChildEvent read(String type, ChildId child, JsonNode json, EncryptedFields secret) {
        return switch (type) {
            case ChildEventType.NAME_CORRECTED -> new ChildEvent.NameCorrected(
                    new ChildName(secret.get(json, "", "givenName"), secret.get(json, "", "familyName")));
            case ChildEventType.DATE_OF_BIRTH_CORRECTED -> new ChildEvent.DateOfBirthCorrected(child,
                    new Birthday(LocalDate.parse(secret.get(json, "", "dateOfBirth"))), RegistrationJson.residence(json), band(json));
            case ChildEventType.MOVED -> new ChildEvent.Moved(child, RegistrationJson.residence(json), band(json));
            case ChildEventType.CENTRE_CHANGED -> new ChildEvent.CentreChanged(centre(json));
            case ChildEventType.CENTRE_LEFT -> new ChildEvent.CentreLeft(centre(json));
            default -> throw new IllegalArgumentException("no correction: " + type);
        };
    }

    private static void attributes(ObjectNode json, Residence residence, AgeBand band) {
        json.put("municipality", residence.municipality()).put("district", residence.district()).put("ageBand", band.code());
    }

    private static AgeBand band(JsonNode json) {
        return AgeBand.ofCode(json.required("ageBand").textValue());
    }

    private static CentreId centre(JsonNode json) {
        return new CentreId(UUID.fromString(json.required("centreId").textValue()));
    }
}
