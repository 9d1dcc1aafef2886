package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.consent.domain.child.ChildCommand;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.platform.eventstore.Metadata;

/** A family objects to use of its data for figures, or takes that back (Jeugdwet 7.3.12). */
@ApplicationScoped
public class ObjectingToStatistics {

    private final FamilyFiles families;
    private final ReadingOwnFile ownFile;

    ObjectingToStatistics(FamilyFiles families, ReadingOwnFile ownFile) {
        this.families = families;
        this.ownFile = ownFile;
    }

    /**
     * Records it; saying the same twice changes nothing. Whether whoever asks still decides for the child is looked at when it is their turn:
     * authority may have ended since the request came in. Returns the child's version afterwards.
     */
    public int object(ChildId child, boolean objected, Precondition precondition, Metadata metadata) {
        families.open(child);
        if (!ownFile.owns(new AccountId(metadata.actor()), child)) {
            throw Refusals.notFound();
        }
        return families.carryOut(child, precondition, metadata, new ChildCommand.ObjectToStatistics(objected));
    }

    /** Honours an objection that the family made as a request, and that the privacy officer has granted. */
    void honour(ChildId child, Metadata metadata) {
        families.carryOut(child, version -> { }, metadata, new ChildCommand.ObjectToStatistics(true));
    }
}
