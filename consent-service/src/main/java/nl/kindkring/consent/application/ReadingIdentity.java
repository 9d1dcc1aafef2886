package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.child.Records;
import nl.kindkring.consent.persistence.Children;
import nl.kindkring.platform.audit.Disclosure;
import nl.kindkring.platform.audit.DisclosureLog;
import nl.kindkring.platform.eventstore.Current;

/** A professional reads about a child. The read is in the log, committed, before the answer exists (DOMAIN 4.3). */
@ApplicationScoped
public class ReadingIdentity {

    private final Children children;
    private final FamilyFiles families;
    private final DisclosureLog log;

    ReadingIdentity(Children children, FamilyFiles families, DisclosureLog log) {
        this.children = children;
        this.families = families;
        this.log = log;
    }

    /** Who the child is; 410 when it was erased. Without a log. */
    public Current<Child> load(ChildId id) {
        Current<Child> current = children.load(id);
        return switch (current.state()) {
            case Child.Registered child when child.records() instanceof Records.Merged -> new Current<>(child, families.versionOf(id));
            case Child.Registered _ -> current;
            case Child.Unknown _ -> throw Refusals.notFound();
            case Child.Erased _ -> throw Refusals.erased();
        };
    }

    /** Writes down that the caller is about to be shown something about a child. */
    public void disclose(Child.Registered child, String what, Ground ground, String purpose) {
        log.record(new Disclosure(child.id().value(), what, ground.name(), purpose, child.centre().value().toString()));
    }

    /** Writes down that the privacy officer is about to be shown something that a family wrote. */
    public void discloseToOfficer(UUID child, String what) {
        log.record(new Disclosure(child, what, Ground.STATUTORY_TASK.name(), "REQUEST", null));
    }

    /** Writes down that the privacy officer is about to compare this record with another. */
    void discloseForMatching(Child.Registered child) {
        log.record(new Disclosure(child.id().value(), "identity", Ground.STATUTORY_TASK.name(), "MATCHING", null));
    }

    /** Writes down that one of the family is about to be given a copy of the file. */
    public void discloseOwnFile(Child.Registered child, String what) {
        log.record(new Disclosure(child.id().value(), what, "OWN_FILE", "ACCESS", null));
    }
}
