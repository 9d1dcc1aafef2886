package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.consent.domain.child.ChildCommand;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.platform.eventstore.Metadata;

/** A family objects to use of its data for figures, or takes that back (Jeugdwet 7.3.12). */
@ApplicationScoped
public class ObjectingToStatistics {

    private final FamilyFiles families;

    ObjectingToStatistics(FamilyFiles families) {
        this.families = families;
    }

    /** Records it; saying the same twice changes nothing. Returns the child's version afterwards. */
    public int object(ChildId child, boolean objected, Precondition precondition, Metadata metadata) {
        return families.carryOut(child, precondition, metadata, new ChildCommand.ObjectToStatistics(objected));
    }
}
