package nl.kindkring.consent.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** That a child lives in a household (L11). Ids only; gone when the child is erased. */
@Entity
@Table(name = "household_member")
public class HouseholdMember extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "household_id")
    public UUID householdId;

    @Column(name = "child_id")
    public UUID childId;

    /** The children who live in a household, in the order in which that became known. */
    public static List<UUID> of(UUID householdId) {
        return HouseholdMember.<HouseholdMember>list("householdId = ?1 order by id", householdId).stream().map(row -> row.childId).toList();
    }

    /** Every row of the households in which a child lives, the child's own among them. */
    public static List<HouseholdMember> around(UUID childId) {
        return list("householdId in (select m.householdId from HouseholdMember m where m.childId = ?1) order by id", childId);
    }

    static void replace(UUID childId, Collection<UUID> households) {
        List<HouseholdMember> rows = HouseholdMember.list("childId", childId);
        rows.stream().filter(row -> !households.contains(row.householdId)).forEach(PanacheEntityBase::delete);
        households.stream().filter(household -> rows.stream().noneMatch(row -> row.householdId.equals(household))).forEach(household -> {
            HouseholdMember row = new HouseholdMember();
            row.householdId = household;
            row.childId = childId;
            row.persist();
        });
    }
}
