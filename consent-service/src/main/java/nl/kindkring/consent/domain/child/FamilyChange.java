package nl.kindkring.consent.domain.child;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kindkring.consent.domain.ImpossibleHistory;
import nl.kindkring.consent.domain.child.Child.Registered;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.HolderId;

/**
 * What an event changes about a family. Of united records it changes the united family, and beside it what each record would know by itself:
 * there the same person may have another id, and whoever only the other record knows is nobody.
 */
final class FamilyChange {

    private FamilyChange() {}

    /** The child after somebody of its family was put right. */
    static Registered after(Registered child, ChildEvent.PersonCorrected event) {
        return child.records() instanceof Records.Surviving several
                ? child.with(CorrectedHolders.of(child.family(), event, several.families()))
                        .with(several.after(part -> CorrectedHolders.inPart(part, event, child.family())))
                : child.with(CorrectedHolders.of(child.family(), event, List.of()));
    }

    /** The child after another event about its family. */
    static Registered after(Registered child, ChildEvent event) {
        Registered changed = child.with(change(child.family(), event, child.family()));
        return child.records() instanceof Records.Surviving several
                ? changed.with(several.after(family -> change(family, event, child.family()))) : changed;
    }

    private static Family change(Family family, ChildEvent event, Family united) {
        return switch (event) {
            case ChildEvent.AuthorityRecorded(var holder) -> family.with(Stream.concat(family.holders().stream(), Stream.of(holder)).toList());
            case ChildEvent.AuthorityEnded(var id, var day) -> family.with(ending(family.holders(), id, day, united));
            case ChildEvent.JudgementAssessed(var unable) -> family.judged(unable);
            case ChildEvent.YouthAccountLinked(var account) -> family.withYouth(account);
            case ChildEvent.HolderAccountLinked(var id, var account) -> family.with(family.holders().stream()
                    .map(holder -> isOrWas(holder, id, family, united) ? holder.withLogin(account) : holder).toList());
            case ChildEvent.DateOfBirthCorrected(_, var birthday, _, _) -> family.born(birthday);
            default -> throw new ImpossibleHistory(family, event);
        };
    }

    private static List<AuthorityHolder> ending(List<AuthorityHolder> holders, HolderId id, LocalDate day, Family united) {
        return holders.stream().map(holder -> holder.id().equals(id) || (samePerson(holder.id(), id, united) && lasts(holder, day))
                ? holder.endingOn(day) : holder).toList();
    }

    /** Exactly that holder; in what another record knows by itself also who is the same person there and has no login. */
    private static boolean isOrWas(AuthorityHolder holder, HolderId id, Family family, Family united) {
        return holder.id().equals(id) || (family != united && holder.account() == null && samePerson(holder.id(), id, united));
    }

    private static boolean samePerson(HolderId one, HolderId other, Family united) {
        return united.counting(one).equals(united.counting(other));
    }

    private static boolean lasts(AuthorityHolder holder, LocalDate day) {
        return holder.until() == null || holder.until().isAfter(day);
    }
}
