package nl.kindkring.consent.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import nl.kindkring.consent.persistence.ChildEventType;
import nl.kindkring.contracts.consent.ChildErased;
import nl.kindkring.contracts.consent.ChildRegistered;
import nl.kindkring.contracts.consent.ConsentContract;
import nl.kindkring.contracts.consent.StatisticsAttributesChanged;
import nl.kindkring.contracts.consent.StatisticsCountedAs;
import nl.kindkring.contracts.consent.StatisticsObjected;
import nl.kindkring.platform.eventstore.StoredEvent;

/** What others may know of a child: reads the clear fields only and has no way to decrypt the rest, so it works after an erasure too. */
final class ChildTranslation {

    private ChildTranslation() {}

    static List<ConsentContract> of(StoredEvent stored) {
        JsonNode json = stored.payload();
        return switch (stored.type()) {
            case ChildEventType.REGISTERED -> List.of(new ChildRegistered(
                    child(json), text(json, "municipality"), text(json, "district"), text(json, "ageBand"), UUID.fromString(text(json, "centreId"))));
            case ChildEventType.AGE_BAND_REACHED, ChildEventType.DATE_OF_BIRTH_CORRECTED, ChildEventType.MOVED -> List.of(new StatisticsAttributesChanged(
                    child(json), text(json, "municipality"), text(json, "district"), text(json, "ageBand")));
            case ChildEventType.STATISTICS_OBJECTED -> List.of(new StatisticsObjected(
                    child(json), json.required("objected").booleanValue()));
            // said by the record that is counted elsewhere; the one that keeps the family says nothing, so that each pair is told once
            case ChildEventType.MERGED_INTO -> List.of(new StatisticsCountedAs(child(json), UUID.fromString(text(json, "otherId"))));
            case ChildEventType.PARTED_FROM -> List.of(new StatisticsCountedAs(child(json), child(json)));
            case ChildEventType.ERASED -> List.of(new ChildErased(child(json)));
            // who decides for a child, and other services' own events such as disclosures, are not for this topic
            default -> List.of();
        };
    }

    private static UUID child(JsonNode json) {
        return UUID.fromString(text(json, "childId"));
    }

    private static String text(JsonNode json, String field) {
        return json.required(field).textValue();
    }
}
