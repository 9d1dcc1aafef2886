package nl.kindkring.consent.domain.child;

import static nl.kindkring.consent.domain.Decision.accept;
import static nl.kindkring.consent.domain.Decision.refuse;

import java.util.Set;
import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.child.Child.Registered;

/** What follows when something around a child becomes known: parents without authority, households, checks of authority. */
final class Surrounding {

    /** With each of two parents who live apart. */
    private static final int MOST_HOUSEHOLDS = 2;

    private Surrounding() {}

    static Decision<ChildEvent, ChildRejection> decide(ChildCommand.AroundTheChild command, Registered child) {
        Surroundings known = child.surroundings();
        return switch (command) {
            case ChildCommand.CheckAuthority check -> check(check, child);
            case ChildCommand.RecordParent(var parent) -> record(parent, child);
            case ChildCommand.RemoveParent(var id) -> known.parents().stream().anyMatch(parent -> parent.id().equals(id))
                    ? accept(new ChildEvent.ParentRemoved(id)) : refuse(ChildRejection.UNKNOWN_PARENT);
            case ChildCommand.JoinHousehold(var household) -> join(household, known.households());
            case ChildCommand.LeaveHousehold(var household) -> known.households().contains(household)
                    ? accept(new ChildEvent.HouseholdLeft(household)) : refuse(ChildRejection.UNKNOWN_HOUSEHOLD);
        };
    }

    private static Decision<ChildEvent, ChildRejection> check(ChildCommand.CheckAuthority command, Registered child) {
        if (child.family().holders().stream().noneMatch(holder -> holder.id().equals(command.holder()))) {
            return refuse(ChildRejection.UNKNOWN_HOLDER);
        }
        return command.check().checkedOn().isAfter(command.today())
                ? refuse(ChildRejection.CHECKED_IN_THE_FUTURE)
                : accept(new ChildEvent.AuthorityChecked(command.holder(), command.check()));
    }

    /** Somebody who had authority and lost it may be recorded; whoever is there already may not. */
    private static Decision<ChildEvent, ChildRejection> record(ParentWithoutAuthority parent, Registered child) {
        boolean twice = parent.account() != null && (parent.account().equals(child.family().youthAccount())
                || child.surroundings().parents().stream().anyMatch(other -> parent.account().equals(other.account())));
        return twice ? refuse(ChildRejection.ACCOUNT_TWICE) : accept(new ChildEvent.ParentRecorded(parent));
    }

    private static Decision<ChildEvent, ChildRejection> join(HouseholdId household, Set<HouseholdId> known) {
        if (known.contains(household)) {
            return accept();
        }
        return known.size() < MOST_HOUSEHOLDS
                ? accept(new ChildEvent.HouseholdJoined(household)) : refuse(ChildRejection.TOO_MANY_HOUSEHOLDS);
    }
}
