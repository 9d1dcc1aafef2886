package nl.kindkring.reporting.release;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.kindkring.contracts.trend.TrendContract;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;

/** The stored event of one released record. Its payload holds the record as text, so that what is published later is the same bytes. */
public final class TrendRecordStored {

    /** Stored type name. */
    public static final String TYPE = "trend-record-released";

    private TrendRecordStored() {}

    static NewEvent event(TrendContract record, Seal.Sealed sealed, Metadata metadata) {
        // from the hash: adding the same record twice would be the same event
        UUID id = UUID.nameUUIDFromBytes(sealed.hash().getBytes(StandardCharsets.UTF_8));
        return new NewEvent(id, TYPE, 1, JsonNodeFactory.instance.objectNode()
                .put("area", record.area()).put("type", record.type()).put("key", record.key()).put("record", sealed.text()), metadata);
    }
}
