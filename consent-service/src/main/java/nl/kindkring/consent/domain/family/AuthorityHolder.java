package nl.kindkring.consent.domain.family;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who decides for a child, and since when.
 *
 * @param name the name by which the family knows this person; stored encrypted
 * @param account the login, when this person has one; stored encrypted
 * @param from first day of authority
 * @param until first day without authority; null while no end is known
 */
public record AuthorityHolder(HolderId id, String name, @Nullable AccountId account, Relation relation,
        AuthorityBasis basis, LocalDate from, @Nullable LocalDate until) {

    /** Whether this person has authority on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether this person logs in as that account. */
    public boolean is(AccountId login) {
        return login.equals(account);
    }

    /** Whether this is the same person as the other, with the same kind of authority on the same day: one of the two is a mistake. */
    public boolean repeats(AuthorityHolder other) {
        return account != null && account.equals(other.account) && basis.overMinor() == other.basis.overMinor() && overlaps(other);
    }

    private boolean overlaps(AuthorityHolder other) {
        return (until == null || other.from.isBefore(until)) && (other.until == null || from.isBefore(other.until));
    }

    /** The same holder, who logs in as that account. */
    public AuthorityHolder withLogin(AccountId login) {
        return new AuthorityHolder(id, name, login, relation, basis, from, until);
    }

    /** The same holder, whose authority ends on that day. */
    public AuthorityHolder endingOn(LocalDate day) {
        return new AuthorityHolder(id, name, account, relation, basis, from, day);
    }
}
