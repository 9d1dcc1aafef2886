package nl.kindkring.consent.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ChildEvent;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.child.Records;
import nl.kindkring.consent.notification.Causes;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.EventSourced;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.Metadata;

/** The streams of all children. */
@ApplicationScoped
public class Children {

    private final EventStore store;
    private final FieldCipher cipher;
    private final Causes causes;

    Children(EventStore store, FieldCipher cipher, Causes causes) {
        this.causes = causes;
        this.store = store;
        this.cipher = cipher;
    }

    /**
     * What a child's stream came to; {@link Child.Erased} once its key is destroyed. The family of a record that was merged is kept by another one,
     * and is taken from there; where that one is erased, from before.
     */
    public Current<Child> load(ChildId id) {
        Current<Child> current = loadAlone(id);
        return current.state() instanceof Child.Registered child && child.records() instanceof Records.Merged(var into)
                && loadAlone(into).state() instanceof Child.Registered keeper
                ? new Current<>(child.sharing(keeper.family()), current.version()) : current;
    }

    /** The same, with what this record knows by itself. */
    public Current<Child> loadAlone(ChildId id) {
        return stream(id).load(id.value());
    }

    /** Stores the events after what was seen, and what the family is told of them, in the caller's transaction. */
    public Current<Child> append(ChildId id, Current<Child> seen, List<ChildEvent> events, Metadata metadata) {
        Current<Child> after = stream(id).append(id.value(), seen, events, metadata);
        causes.child(id, seen.version(), events);
        return after;
    }

    private EventSourced<Child, ChildEvent> stream(ChildId id) {
        return new EventSourced<>(store, new ChildEventCodec(cipher.holding(id.value()), id), Child.initial(), Child::evolve);
    }
}
