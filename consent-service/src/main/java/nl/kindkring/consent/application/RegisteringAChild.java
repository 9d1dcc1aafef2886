package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.ChildCommand;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.child.Registration;
import nl.kindkring.platform.crypto.SubjectKeys;
import nl.kindkring.platform.eventstore.Metadata;

/** A centre registers a child with those who hold authority over it. */
@ApplicationScoped
public class RegisteringAChild {

    private final FamilyFiles families;
    private final SubjectKeys keys;

    RegisteringAChild(FamilyFiles families, SubjectKeys keys) {
        this.families = families;
        this.keys = keys;
    }

    /** Makes the child's key and stores what is known under it; both or neither. Returns the new child's id. */
    public ChildId register(Registration registration, Metadata metadata) {
        ChildId child = new ChildId(UUID.randomUUID());
        LocalDate today = DutchDay.of(metadata.occurredAt());
        keys.create(child.value());
        families.register(new ChildCommand.Register(child, registration, today), metadata);
        return child;
    }
}
