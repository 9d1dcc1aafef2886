package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.domain.family.WhoMustAgree;
import nl.kindkring.consent.projection.FamilyAccount;

/**
 * A parent or a child reads its own file. Whoever must agree today may read (Jeugdwet 7.3.10, with 7.3.15): a parent up to the child's
 * sixteenth birthday, the child from its twelfth, and nobody whose authority has ended. Own reads are no disclosure and are not logged.
 */
@ApplicationScoped
public class ReadingOwnFile {

    private final FamilyFiles families;
    private final Clock clock;

    ReadingOwnFile(FamilyFiles families, Clock clock) {
        this.families = families;
        this.clock = clock;
    }

    /** The children whose file this login may read today. */
    public List<Child.Registered> children(AccountId login) {
        return FamilyAccount.childrenOf(login.value()).stream()
                .flatMap(id -> families.find(new ChildId(id)).stream())
                .filter(child -> party(child.family(), login).isPresent()).toList();
    }

    /** Who this login is in that family, when the file is open to it today. */
    public Optional<Party> party(Family family, AccountId login) {
        LocalDate today = DutchDay.of(clock.instant());
        return family.partyOf(login, today).filter(party -> WhoMustAgree.on(today, family).parties().contains(party));
    }

    /** Whether this login may read that child's file today. */
    public boolean owns(AccountId login, ChildId child) {
        return families.find(child).flatMap(registered -> party(registered.family(), login)).isPresent();
    }
}
