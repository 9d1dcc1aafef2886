package nl.kindkring.consent.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;

/** What happened, in the order in which it was stored, without what is encrypted: it needs no key. */
@ApplicationScoped
public class FileHistory {

    private final EventStore store;

    FileHistory(EventStore store) {
        this.store = store;
    }

    /**
     * Something that happened to a child or to one of its consents.
     *
     * @param stream the child's id or the consent's
     * @param what   stored name of the event
     * @param by     who of the family did it, where the event says so
     */
    public record Happened(UUID id, Instant at, UUID stream, String what, Optional<Party> by) {}

    /** Everything that happened to a child and its consents, in one statement; in order within each. */
    public List<Happened> of(Collection<UUID> streams) {
        return store.read(streams.stream().map(StreamId::new).toList()).values().stream().flatMap(List::stream).map(FileHistory::happened).toList();
    }

    private static Happened happened(StoredEvent stored) {
        Optional<Party> by = stored.type().startsWith(ConsentEventType.PREFIX) && stored.payload().hasNonNull("by")
                ? Optional.of(TermsJson.readParty(stored.payload().get("by"))) : Optional.empty();
        return new Happened(stored.id(), stored.metadata().occurredAt(), stored.stream().value(), stored.type(), by);
    }
}
