package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.kindkring.consent.domain.child.ChildCommand;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.child.HouseholdId;
import nl.kindkring.consent.projection.ChildEntry;
import nl.kindkring.consent.projection.HouseholdMember;
import nl.kindkring.platform.eventstore.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is known of a child right: corrections, its centre, parents without authority, checks of authority, households. What changes who must
 * agree has every consent of the child reconsidered in the same transaction. Each method returns the child's version afterwards.
 */
@ApplicationScoped
public class KeepingTheRegistry {

    private final FamilyFiles families;

    KeepingTheRegistry(FamilyFiles families) {
        this.families = families;
    }

    /** Carries out a command about the child itself or what is around it. */
    public int carryOut(ChildId child, ChildCommand command, Precondition precondition, Metadata metadata) {
        return families.carryOut(child, precondition, metadata, command);
    }

    /**
     * The child lives in a household: a new one when none is named. Whoever names one must reach a child in it, or somebody could find out by
     * guessing which children live together; 404 otherwise.
     */
    public HouseholdId joins(ChildId child, @Nullable UUID named, Predicate<UUID> reaches, Precondition precondition, Metadata metadata) {
        if (named != null && HouseholdMember.of(named).stream().noneMatch(reaches)) {
            throw Refusals.notFound();
        }
        HouseholdId household = new HouseholdId(named == null ? UUID.randomUUID() : named);
        families.carryOut(child, precondition, metadata, new ChildCommand.JoinHousehold(household));
        return household;
    }

    /** A child that lives in one of this child's households. */
    public record Sibling(ChildId child, List<HouseholdId> households) {}

    /** The children who live with this child and whom the caller reaches, in the order in which that became known. */
    public List<Sibling> siblings(ChildId child, Predicate<UUID> reaches) {
        List<HouseholdMember> rows = HouseholdMember.around(child.value());
        List<UUID> records = ChildEntry.recordsOf(child.value());
        return rows.stream().map(row -> row.childId).distinct().filter(other -> !records.contains(other)).filter(reaches)
                .map(other -> new Sibling(new ChildId(other), rows.stream().filter(row -> row.childId.equals(other))
                        .map(row -> new HouseholdId(row.householdId)).toList())).toList();
    }
}
