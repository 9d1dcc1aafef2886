package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.likeness.Pairs;
import nl.kindkring.consent.persistence.Children;
import nl.kindkring.consent.projection.ChildEntry;

/** Somebody compares two records that may be of one child. Of both that is a read about a child, and in the family's log first. */
@ApplicationScoped
public class ComparingRecords {

    private final Children children;
    private final ReadingIdentity identity;
    private final Pairs pairs;

    ComparingRecords(Children children, ReadingIdentity identity, Pairs pairs) {
        this.children = children;
        this.identity = identity;
        this.pairs = pairs;
    }

    /** Both records as they are stored. */
    public record Compared(Child.Registered first, Child.Registered other) {}

    /** Whether there is a reason to compare these two: they are alike, or united. Nobody compares whom he likes. */
    public boolean comparable(UUID first, UUID other) {
        return ChildEntry.of(first).isPresent() && ChildEntry.of(other).isPresent() && (united(first, other) || pairs.alike(ChildEntry.recordsOf(first), ChildEntry.recordsOf(other)));
    }

    /** Both records, after both reads were written down; 410 when one is erased. */
    public Compared compare(ChildId first, ChildId other) {
        Compared both = new Compared(alone(first), alone(other));
        identity.discloseForMatching(both.first());
        identity.discloseForMatching(both.other());
        return both;
    }

    private Child.Registered alone(ChildId id) {
        if (children.loadAlone(id).state() instanceof Child.Registered child) {
            return child;
        }
        throw Refusals.erased();
    }

    private static boolean united(UUID first, UUID other) {
        return !first.equals(other) && ChildEntry.keeperOf(first).equals(ChildEntry.keeperOf(other));
    }
}
