package nl.kindkring.consent.projection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** That a login belongs to somebody around a child; whether that still gives rights, the family of today says. */
@Entity
@Table(name = "family_account")
public class FamilyAccount extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "account_id")
    public String accountId;

    @Column(name = "child_id")
    public UUID childId;

    /** The children that a login has to do with. */
    public static List<UUID> childrenOf(String accountId) {
        return FamilyAccount.<FamilyAccount>list("accountId = ?1 order by id", accountId).stream().map(row -> row.childId).toList();
    }

    static void replace(UUID childId, List<String> accounts) {
        List<FamilyAccount> rows = FamilyAccount.list("childId", childId);
        rows.stream().filter(row -> !accounts.contains(row.accountId)).forEach(PanacheEntityBase::delete);
        accounts.stream().filter(account -> rows.stream().noneMatch(row -> row.accountId.equals(account))).forEach(account -> {
            FamilyAccount row = new FamilyAccount();
            row.accountId = account;
            row.childId = childId;
            row.persist();
        });
    }
}
