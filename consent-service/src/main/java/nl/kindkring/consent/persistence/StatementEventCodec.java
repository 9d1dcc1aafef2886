package nl.kindkring.consent.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import nl.kindkring.consent.domain.statement.Audience;
import nl.kindkring.consent.domain.statement.StatementEvent;
import nl.kindkring.consent.domain.statement.StatementId;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.platform.eventstore.EventCodec;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;

/** Events of a statement, in and out of the store. Its words are encrypted under the child's key; without that key they are not read. */
final class StatementEventCodec implements EventCodec<StatementEvent> {

    private static final int VERSION = 1;

    private final FieldCipher cipher;

    StatementEventCodec(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public NewEvent encode(StatementEvent event, Metadata metadata) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        String type = switch (event) {
            case StatementEvent.StatementAdded(var id, var child, var author, var audience, var words) -> {
                json.put("statementId", id.value().toString()).put("childId", child.value().toString())
                        .put("author", TermsJson.write(author)).put("audience", audience.name());
                new EncryptedFields(cipher, child.value(), FileEventType.STATEMENT_ADDED).put(json, "", "words", words);
                yield FileEventType.STATEMENT_ADDED;
            }
            case StatementEvent.StatementTakenBack(var child) -> {
                json.put("childId", child.value().toString());
                yield FileEventType.STATEMENT_TAKEN_BACK;
            }
        };
        return new NewEvent(UUID.randomUUID(), type, VERSION, json, metadata);
    }

    @Override
    public StatementEvent decode(StoredEvent stored) {
        if (stored.schemaVersion() != VERSION) {
            throw new IllegalArgumentException("unknown version of " + stored.type());
        }
        JsonNode json = stored.payload();
        return switch (stored.type()) {
            case FileEventType.STATEMENT_ADDED -> new StatementEvent.StatementAdded(
                    new StatementId(UUID.fromString(json.required("statementId").textValue())), TermsJson.child(json),
                    TermsJson.readParty(json.required("author")), Audience.valueOf(json.required("audience").textValue()),
                    new EncryptedFields(cipher, TermsJson.child(json).value(), FileEventType.STATEMENT_ADDED).get(json, "", "words"));
            case FileEventType.STATEMENT_TAKEN_BACK -> new StatementEvent.StatementTakenBack(TermsJson.child(json));
            default -> throw new IllegalArgumentException("unknown event " + stored.type());
        };
    }
}
