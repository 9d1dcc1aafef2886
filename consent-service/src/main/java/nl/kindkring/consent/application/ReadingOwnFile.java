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
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.domain.family.WhoMustAgree;
import nl.kindkring.consent.domain.view.Sight;
import nl.kindkring.consent.persistence.FileViews;
import nl.kindkring.consent.projection.FamilyAccount;

/**
 * A parent or a child reads its own file. Who decides today sees it, and whom a child of sixteen lets look along ({@link Sight},
 * docs/decisions/058). Own reads are no disclosure and are not logged.
 */
@ApplicationScoped
public class ReadingOwnFile {

    private final FamilyFiles families;
    private final FileViews views;
    private final Clock clock;

    ReadingOwnFile(FamilyFiles families, FileViews views, Clock clock) {
        this.families = families;
        this.views = views;
        this.clock = clock;
    }

    /** A file that somebody of the family may open today, as whom, and how much of it. */
    public record OwnFile(Child.Registered child, Party party, Sight sight) {}

    /** The files that this login may open today. */
    public List<OwnFile> files(AccountId login) {
        return FamilyAccount.childrenOf(login.value()).stream().flatMap(id -> file(login, new ChildId(id)).stream()).toList();
    }

    /** That child's file, when this login may open it today. */
    public Optional<OwnFile> file(AccountId login, ChildId id) {
        LocalDate today = DutchDay.of(clock.instant());
        return families.find(id).flatMap(child -> child.family().partyOf(login, today).flatMap(party ->
                Sight.of(party, child.family(), views.load(id).state(), today).map(sight -> new OwnFile(child, party, sight))));
    }

    /** Whether this login decides for that child today. */
    public boolean owns(AccountId login, ChildId id) {
        LocalDate today = DutchDay.of(clock.instant());
        return families.find(id).map(Child.Registered::family).flatMap(family -> family.partyOf(login, today)
                .filter(party -> WhoMustAgree.on(today, family).parties().contains(party))).isPresent();
    }
}
