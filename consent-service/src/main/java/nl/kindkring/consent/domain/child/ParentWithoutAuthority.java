package nl.kindkring.consent.domain.child;

import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A parent who does not decide: may ask for important information (BW 1:377c), cannot consent, and whose answers do not count.
 *
 * @param name    as the family knows this person; stored encrypted
 * @param account the login, when this person has one; stored encrypted
 */
public record ParentWithoutAuthority(ParentId id, String name, @Nullable AccountId account, Relation relation) {

    /** Without anything personal: this ends up in no log. */
    @Override
    public String toString() {
        return "ParentWithoutAuthority[" + id.value() + "]";
    }
}
