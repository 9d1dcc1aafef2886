package nl.kindkring.consent.domain.child;

import java.time.LocalDate;
import java.util.Objects;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.AuthorityBasis;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.Relation;
import org.jspecify.annotations.Nullable;

/**
 * How somebody around a child should have been recorded; null leaves it as it is. Only a login is different: when it is what is put right, null is no login.
 *
 * @param basis how authority was established; of a holder only
 * @param from  first day of authority; of a holder only
 */
public record PersonDetails(@Nullable String name, @Nullable AccountId account, @Nullable Relation relation,
        @Nullable AuthorityBasis basis, @Nullable LocalDate from) {

    /** Whether a correction for that reason may say this of somebody who was recorded with that login. */
    boolean fit(CorrectionReason reason, @Nullable AccountId recorded) {
        return switch (reason) {
            case WRONG_DETAILS -> account == null;
            case WRONG_LOGIN -> recorded != null && !recorded.equals(account);
            case WRONG_PERSON -> name != null && relation != null && (account == null || !account.equals(recorded));
            case NEVER_HELD -> equals(new PersonDetails(null, null, null, null, null));
        };
    }

    AuthorityHolder of(AuthorityHolder wrong, HolderId id, CorrectionReason reason) {
        return new AuthorityHolder(id, Objects.requireNonNullElse(name, wrong.name()), reason.samePerson() ? wrong.account() : account,
                Objects.requireNonNullElse(relation, wrong.relation()), Objects.requireNonNullElse(basis, wrong.basis()),
                Objects.requireNonNullElse(from, wrong.from()), wrong.until());
    }

    ParentWithoutAuthority of(ParentWithoutAuthority wrong, CorrectionReason reason) {
        return new ParentWithoutAuthority(wrong.id(), Objects.requireNonNullElse(name, wrong.name()), reason.samePerson() ? wrong.account() : account,
                Objects.requireNonNullElse(relation, wrong.relation()));
    }

    /** Without anything personal: this ends up in no log. */
    @Override
    public String toString() {
        return "PersonDetails[…]";
    }
}
