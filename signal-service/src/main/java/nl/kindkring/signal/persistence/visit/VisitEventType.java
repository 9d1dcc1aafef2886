package nl.kindkring.signal.persistence.visit;

import java.util.Arrays;
import java.util.Optional;

/** Every stored type of a visit by its explicit name, which survives renaming a class; all in version 1. */
public enum VisitEventType {

    /** The coordinator will come. */
    PLANNED("visit-planned", StoredVisit.Planned.class),
    /** A question will be talked over. */
    AGENDA_ITEM("visit-agenda-item-added", StoredVisit.AgendaItem.class),
    /** The coordinator came. */
    HELD("visit-held", StoredVisit.Held.class),
    /** The coordinator will not come. */
    CANCELLED("visit-cancelled", StoredVisit.Cancelled.class);

    /** The only version there is. */
    static final int VERSION = 1;

    private final String stored;
    private final Class<? extends StoredVisit> payload;

    VisitEventType(String stored, Class<? extends StoredVisit> payload) {
        this.stored = stored;
        this.payload = payload;
    }

    /** The type of that stored name; empty for events of others in the same store. */
    public static Optional<VisitEventType> of(String stored) {
        return Arrays.stream(values()).filter(type -> type.stored.equals(stored)).findFirst();
    }

    static VisitEventType of(StoredVisit payload) {
        return Arrays.stream(values()).filter(type -> type.payload.isInstance(payload)).findFirst().orElseThrow();
    }

    String stored() {
        return stored;
    }

    Class<? extends StoredVisit> payload() {
        return payload;
    }
}
