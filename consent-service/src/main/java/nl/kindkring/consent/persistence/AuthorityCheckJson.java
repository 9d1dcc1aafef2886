package nl.kindkring.consent.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import nl.kindkring.consent.domain.child.AuthorityCheck;
import nl.kindkring.consent.domain.child.AuthoritySource;
import nl.kindkring.consent.domain.family.AccountId;

/** A check of who somebody is to a child, inside stored events: in what in clear, when and by whom encrypted. */
final class AuthorityCheckJson {

    private AuthorityCheckJson() {}

    static void write(AuthorityCheck check, ObjectNode json, EncryptedFields secret) {
        json.put("source", check.source().name());
        secret.put(json, "", "checkedOn", check.checkedOn().toString());
        secret.put(json, "", "by", check.by().value());
    }

    static AuthorityCheck read(JsonNode json, EncryptedFields secret) {
        return new AuthorityCheck(AuthoritySource.valueOf(json.required("source").textValue()), LocalDate.parse(secret.get(json, "", "checkedOn")),
                new AccountId(secret.get(json, "", "by")));
    }
}
