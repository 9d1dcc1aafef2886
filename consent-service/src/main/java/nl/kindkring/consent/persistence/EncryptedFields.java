package nl.kindkring.consent.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import nl.kindkring.platform.crypto.FieldCipher;
import org.jspecify.annotations.Nullable;

/** The fields of one event of one child that are stored encrypted; each cipher text is bound to child, event and field. */
final class EncryptedFields {

    private final FieldCipher cipher;
    private final UUID child;
    private final String event;

    EncryptedFields(FieldCipher cipher, UUID child, String event) {
        this.cipher = cipher;
        this.child = child;
        this.event = event;
    }

    void put(ObjectNode object, String path, String name, @Nullable String plain) {
        object.put(name, plain == null ? null : cipher.encrypt(child, event, path + name, plain));
    }

    String get(JsonNode object, String path, String name) {
        return cipher.decrypt(child, event, path + name, object.required(name).textValue());
    }

    @Nullable String find(JsonNode object, String path, String name) {
        return object.required(name).isNull() ? null : get(object, path, name);
    }
}
