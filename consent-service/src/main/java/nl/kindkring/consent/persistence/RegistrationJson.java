package nl.kindkring.consent.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.kindkring.consent.domain.child.CentreId;
import nl.kindkring.consent.domain.child.ChildName;
import nl.kindkring.consent.domain.child.Registration;
import nl.kindkring.consent.domain.child.Residence;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.Birthday;
import nl.kindkring.consent.domain.family.Family;

/** A registration inside its stored event: the identity encrypted, the attributes of figures in clear. */
final class RegistrationJson {

    private RegistrationJson() {}

    static void write(Registration registration, ObjectNode json, EncryptedFields secret) {
        Family family = registration.family();
        secret.put(json, "", "givenName", registration.name().given());
        secret.put(json, "", "familyName", registration.name().family());
        secret.put(json, "", "dateOfBirth", family.birthday().date().toString());
        secret.put(json, "", "youthAccount", family.youthAccount() == null ? null : family.youthAccount().value());
        json.put("unableToJudge", family.unableToJudge())
                .put("municipality", registration.residence().municipality())
                .put("district", registration.residence().district())
                .put("centreId", registration.centre().value().toString());
        var holders = json.putArray("holders");
        family.holders().forEach(holder -> holders.add(HolderJson.write(holder, secret)));
    }

    static Registration read(JsonNode json, EncryptedFields secret) {
        List<AuthorityHolder> holders = StreamSupport.stream(json.required("holders").spliterator(), false)
                .map(holder -> HolderJson.read(holder, secret)).toList();
        Family family = new Family(new Birthday(LocalDate.parse(secret.get(json, "", "dateOfBirth"))), holders,
                HolderJson.account(secret.find(json, "", "youthAccount")), json.required("unableToJudge").booleanValue());
        return new Registration(new ChildName(secret.get(json, "", "givenName"), secret.get(json, "", "familyName")), family,
                residence(json), new CentreId(UUID.fromString(json.required("centreId").textValue())));
    }

    static Residence residence(JsonNode json) {
        return new Residence(json.required("municipality").textValue(), json.required("district").textValue());
    }
}
