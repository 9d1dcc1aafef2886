package nl.kindkring.platform.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StreamId;
import nl.kindkring.platform.problem.CorrelationId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Records a disclosure before it happens. What cannot be recorded is not disclosed: a failure here leaves as an exception,
 * and the resource never gets to its answer.
 */
@ApplicationScoped
public class DisclosureLog {

    /** Stored name of the event; each disclosure is a stream of its own. */
    static final String TYPE = "disclosure.made";

    private final EventStore store;
    private final Caller caller;
    private final CorrelationId correlation;
    private final Clock clock;
    private final ObjectMapper mapper;
    private final String service;

    DisclosureLog(EventStore store, Caller caller, CorrelationId correlation, Clock clock, ObjectMapper mapper,
                  @ConfigProperty(name = "quarkus.application.name") String service) {
        this.store = store;
        this.caller = caller;
        this.correlation = correlation;
        this.clock = clock;
        this.mapper = mapper;
        this.service = service;
    }

    /**
     * Records that something is about to be shown to the caller, in a transaction of its own that has been committed when this returns.
     * A disclosure that is recorded and then fails stays recorded: the log may say too much, never too little.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void record(Disclosure disclosure) {
        write(List.of(disclosure));
    }

    /** The same for a page of things: one transaction and one statement, however many there are. */
    @Transactional(TxType.REQUIRES_NEW)
    public void record(Collection<Disclosure> page) {
        write(page);
    }

    private void write(Collection<Disclosure> disclosures) {
        Instant now = clock.instant();
        Metadata metadata = new Metadata(now, caller.id(), correlation.value());
        Map<StreamId, NewEvent> streams = new LinkedHashMap<>();
        disclosures.forEach(disclosure -> streams.put(new StreamId(UUID.randomUUID()), event(disclosure, now, metadata)));
        store.begin(streams);
    }

    private NewEvent event(Disclosure disclosure, Instant now, Metadata metadata) {
        Made made = new Made(disclosure.subject(), caller.id(), caller.roles().stream().sorted().toList(), disclosure.what(),
                disclosure.ground(), disclosure.purpose(), disclosure.unitId(), service, now);
        return new NewEvent(UUID.randomUUID(), TYPE, 1, mapper.valueToTree(made), metadata);
    }
}
