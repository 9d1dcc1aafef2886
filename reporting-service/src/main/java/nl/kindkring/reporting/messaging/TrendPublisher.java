package nl.kindkring.reporting.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kindkring.contracts.Topic;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.trend.TrendReleased;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.outbox.EventPublisher;
import nl.kindkring.platform.outbox.OutgoingEvent;
import nl.kindkring.reporting.release.TrendRecordStored;

/** Publishes each ledger record, field for field and byte for byte as it was sealed. */
@ApplicationScoped
class TrendPublisher implements EventPublisher {

    private final ObjectMapper json;

    TrendPublisher(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public List<OutgoingEvent> translate(StoredEvent stored) {
        if (!stored.type().equals(TrendRecordStored.TYPE)) {
            return List.of();
        }
        // what was stored before there were larger areas names a municipality and no type
        String area = stored.payload().path("area").asText(stored.payload().path("municipality").asText());
        String type = stored.payload().path("type").asText(TrendReleased.TYPE);
        try {
            return List.of(new OutgoingEvent(stored.id(), Topics.trends(area).name(), stored.payload().required("key").textValue(),
                    type, area, stored.metadata().occurredAt(), stored.version(),
                    json.readTree(stored.payload().required("record").textValue())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("ledger record " + stored.id() + " is not JSON", e);
        }
    }

    @Override
    public Set<String> topics() {
        return Topics.allTrends().stream().map(Topic::name).collect(Collectors.toUnmodifiableSet());
    }

    /** None: nobody decides by how fresh a trend topic is, and a compacted topic takes no record without a key. */
    @Override
    public Set<String> heartbeatTopics() {
        return Set.of();
    }
}
