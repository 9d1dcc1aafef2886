package nl.kindkring.consent.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.Birthday;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.HolderId;

/** A whole family inside a stored event; everything that says who somebody is or when is encrypted. */
final class FamilyJson {

    private FamilyJson() {}

    static ObjectNode write(Family family, String name, EncryptedFields secret) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("unableToJudge", family.unableToJudge());
        secret.put(json, name + "/", "dateOfBirth", family.birthday().date().toString());
        secret.put(json, name + "/", "youthAccount", family.youthAccount() == null ? null : family.youthAccount().value());
        var holders = json.putArray("holders");
        family.holders().forEach(holder -> holders.add(HolderJson.write(holder, secret)));
        var same = json.putObject("sameAs");
        family.sameAs().forEach((id, counts) -> same.put(id.value().toString(), counts.value().toString()));
        return json;
    }

    static Family read(JsonNode json, String name, EncryptedFields secret) {
        List<AuthorityHolder> holders = StreamSupport.stream(json.required("holders").spliterator(), false)
                .map(holder -> HolderJson.read(holder, secret)).toList();
        Map<HolderId, HolderId> sameAs = new HashMap<>();
        json.required("sameAs").properties().forEach(same -> sameAs.put(id(same.getKey()), id(same.getValue().textValue())));
        return new Family(new Birthday(LocalDate.parse(secret.get(json, name + "/", "dateOfBirth"))), holders,
                HolderJson.account(secret.find(json, name + "/", "youthAccount")), json.required("unableToJudge").booleanValue(), sameAs);
    }

    private static HolderId id(String text) {
        return new HolderId(UUID.fromString(text));
    }
}
