package nl.kindkring.consent.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.domain.ground.ReviewOutcome;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;

/** What happened, in the order in which it was stored, without what is encrypted: it needs no key. */
@ApplicationScoped
public class FileHistory {

    /** What a review is called that found the ground was not there. Both kinds are stored under one name. */
    public static final String REJECTED = "ground.rejected";
    private static final String UPHELD = "ground.upheld";

    private final EventStore store;

    FileHistory(EventStore store) {
        this.store = store;
    }

    /**
     * Something that happened to a child, to one of its consents or to a ground that was invoked.
     *
     * @param stream       the child's id, the consent's or the invocation's
     * @param what         stored name of the event; of a review by what it found
     * @param by           who of the family did it, where the event says so
     * @param professional subject of the tokens of who invoked or reviewed a ground
     */
    public record Happened(UUID id, Instant at, UUID stream, String what, Optional<Party> by, Optional<String> professional) {}

    /** Everything that happened in these streams, in one statement; in order within each. */
    public List<Happened> of(Collection<UUID> streams) {
        return store.read(streams.stream().map(StreamId::new).toList()).values().stream().flatMap(List::stream).map(FileHistory::happened).toList();
    }

    private static Happened happened(StoredEvent stored) {
        boolean ground = stored.type().startsWith(GroundEventType.PREFIX);
        Optional<Party> by = stored.type().startsWith(ConsentEventType.PREFIX) && stored.payload().hasNonNull("by")
                ? Optional.of(TermsJson.readParty(stored.payload().get("by"))) : Optional.empty();
        return new Happened(stored.id(), stored.metadata().occurredAt(), stored.stream().value(), what(stored), by,
                ground ? Optional.of(stored.metadata().actor()) : Optional.empty());
    }

    private static String what(StoredEvent stored) {
        if (!stored.type().equals(GroundEventType.REVIEWED)) {
            return stored.type();
        }
        return ReviewOutcome.valueOf(stored.payload().required("outcome").textValue()) == ReviewOutcome.UPHELD ? UPHELD : REJECTED;
    }
}
