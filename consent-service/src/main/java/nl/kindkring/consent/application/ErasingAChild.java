package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.kindkring.consent.domain.child.ChildCommand;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.persistence.ErasureLedger;
import nl.kindkring.consent.projection.ChildEntry;
import nl.kindkring.platform.crypto.SubjectKeys;
import nl.kindkring.platform.eventstore.Metadata;

/**
 * Destroys what makes a child's data readable, in every store, replay and backup (ARCHITECTURE 7), ends every permit and tells the
 * others. One transaction: there is no moment at which the key is gone and a permit still stands.
 */
@ApplicationScoped
public class ErasingAChild {

    private final FamilyFiles families;
    private final SubjectKeys keys;
    private final ErasureLedger ledger;

    ErasingAChild(FamilyFiles families, SubjectKeys keys, ErasureLedger ledger) {
        this.families = families;
        this.keys = keys;
        this.ledger = ledger;
    }

    /** Erases, under each id by which the child is known; 410 when that was done before. Returns the version afterwards. */
    public int erase(ChildId child, Precondition precondition, Metadata metadata) {
        List<UUID> records = ChildEntry.recordsOf(child.value());
        int version = families.carryOut(child, precondition, metadata, new ChildCommand.Erase());
        for (UUID record : records) {
            keys.destroy(record);
            ledger.add(new ChildId(record), metadata.occurredAt());
        }
        return version;
    }
}
