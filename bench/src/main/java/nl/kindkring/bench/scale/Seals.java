package nl.kindkring.bench.scale;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.platform.crypto.FieldCipher;

/** Finds what is encrypted in the rows of the template, and opens it. What it takes for a cipher text and is none does not open. */
final class Seals {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SEALED = "[A-Za-z0-9+/]{39,}={0,2}";

    private final FieldCipher cipher;

    Seals(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** By cipher text. @param row of any table, by column */
    Map<String, Piece.Sealed> of(String table, Map<String, String> row) {
        var found = new HashMap<String, Piece.Sealed>();
        switch (table) {
            case "public.event" -> payload(row, found);
            case "public.signal_work_list" -> column(found, row.get("alias"), row.get("signal_id"), "signal-registered", "alias");
            case "public.centre_alias_secret" -> column(found, row.get("secret"), row.get("centre_id"), "centre-alias", "secret");
            default -> { } // ids and codes only; the cutting fails when that is no longer so
        }
        return found;
    }

    private void payload(Map<String, String> row, Map<String, Piece.Sealed> found) {
        try {
            var payload = JSON.readTree(row.get("payload"));
            var subject = payload.hasNonNull("childId") ? payload.get("childId").asText() : row.get("stream_id");
            walk(payload, UUID.fromString(subject), row.get("type"), found);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored event is no JSON", e);
        }
    }

    private void walk(JsonNode node, UUID subject, String event, Map<String, Piece.Sealed> found) {
        // a holder's fields are bound to the holder, too
        var path = node.hasNonNull("holderId") && node.has("basis") ? "holder/" + node.get("holderId").asText() + "/" : "";
        node.properties().forEach(field -> {
            if (field.getValue().isTextual() && field.getValue().asText().matches(SEALED)) {
                put(found, field.getValue().asText(), subject, event, path + field.getKey());
            }
        });
        node.forEach(child -> walk(child, subject, event, found));
    }

    private void column(Map<String, Piece.Sealed> found, String text, String subject, String event, String field) {
        if (text != null) {
            put(found, text, UUID.fromString(subject), event, field);
        }
    }

    private void put(Map<String, Piece.Sealed> found, String text, UUID subject, String event, String field) {
        found.put(text, new Piece.Sealed(text, subject, event, Cutter.cut(field), Cutter.cut(cipher.decrypt(subject, event, field, text))));
    }
}
