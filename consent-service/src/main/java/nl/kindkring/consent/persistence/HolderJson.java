package nl.kindkring.consent.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.AuthorityBasis;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A holder of authority inside stored events. Name and account are encrypted, and so are the days: authority by law begins on the date of
 * birth. The holder's id is part of what they are bound to.
 */
final class HolderJson {

    private HolderJson() {}

    static ObjectNode write(AuthorityHolder holder, EncryptedFields secret) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("holderId", holder.id().value().toString());
        secret.put(json, path(holder.id()), "name", holder.name());
        secret.put(json, path(holder.id()), "account", holder.account() == null ? null : holder.account().value());
        secret.put(json, path(holder.id()), "from", holder.from().toString());
        secret.put(json, path(holder.id()), "until", holder.until() == null ? null : holder.until().toString());
        return json.put("relation", holder.relation().name()).put("basis", holder.basis().name());
    }

    static AuthorityHolder read(JsonNode json, EncryptedFields secret) {
        HolderId id = new HolderId(UUID.fromString(json.required("holderId").textValue()));
        return new AuthorityHolder(id, secret.get(json, path(id), "name"), account(secret.find(json, path(id), "account")),
                Relation.valueOf(json.required("relation").textValue()), AuthorityBasis.valueOf(json.required("basis").textValue()),
                LocalDate.parse(secret.get(json, path(id), "from")), date(secret.find(json, path(id), "until")));
    }

    static @Nullable AccountId account(@Nullable String value) {
        return value == null ? null : new AccountId(value);
    }

    private static @Nullable LocalDate date(@Nullable String value) {
        return value == null ? null : LocalDate.parse(value);
    }

    private static String path(HolderId id) {
        return "holder/" + id.value() + "/";
    }
}
