package nl.kindkring.consent.domain.child;

import static nl.kindkring.consent.domain.Decision.accept;
import static nl.kindkring.consent.domain.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.child.Child.Registered;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.HolderId;

/** What follows from a command about a child: pure, without a clock. */
public final class ChildDecider {

    private static final int LAST_AGE = 23;
    private static final int MOST_HOLDERS = 2;

    private ChildDecider() {}

    /** The events of the command, or why nothing happens. */
    public static Decision<ChildEvent, ChildRejection> decide(ChildCommand command, Child child) {
        return switch (child) {
            case Child.Unknown _ -> command instanceof ChildCommand.Register register
                    ? register(register) : refuse(ChildRejection.UNKNOWN_CHILD);
            case Registered registered -> decide(command, registered);
            case Child.Erased _ -> command instanceof ChildCommand.Erase ? accept() : refuse(ChildRejection.ERASED);
        };
    }

    private static Decision<ChildEvent, ChildRejection> decide(ChildCommand command, Registered child) {
        return switch (command) {
            case ChildCommand.Register _ -> refuse(ChildRejection.ALREADY_REGISTERED);
            case ChildCommand.RecordAuthority(var holder, var today) -> recordAuthority(child.family(), holder, today);
            case ChildCommand.EndAuthority(var holder, var day) -> endAuthority(child.family(), holder, day);
            case ChildCommand.AssessJudgement(var unable) -> unable == child.family().unableToJudge()
                    ? accept() : accept(new ChildEvent.JudgementAssessed(unable));
            case ChildCommand.LinkYouthAccount(var account) -> linkAccount(child.family(), account);
            case ChildCommand.LinkHolderAccount(var holder, var account) -> linkHolder(child.family(), holder, account);
            case ChildCommand.InviteHolder(var holder, var today) -> Inviting.invite(child.family(), holder, today);
            case ChildCommand.AcceptInvitation coming -> Inviting.come(coming, child);
            case ChildCommand.OfAPerson correction -> CorrectingPeople.decide(correction, child);
            case ChildCommand.ObjectToStatistics(var objected) -> objected == child.objectedToStatistics()
                    ? accept() : accept(new ChildEvent.StatisticsObjected(child.id(), objected));
            case ChildCommand.ReachAgeBand(var today) -> reachAgeBand(child, today);
            case ChildCommand.OfTheChild change -> Correcting.decide(change, child);
            case ChildCommand.AroundTheChild change -> Surrounding.decide(change, child);
            case ChildCommand.Erase _ -> accept(new ChildEvent.ChildErased(child.id()));
        };
    }

    private static Decision<ChildEvent, ChildRejection> register(ChildCommand.Register command) {
        Family family = command.registration().family();
        int age = family.birthday().ageOn(command.today());
        if (outOfRange(age)) {
            return refuse(ChildRejection.AGE_OUT_OF_RANGE);
        }
        if (tooMany(family.holders(), command.today())) {
            return refuse(ChildRejection.TOO_MANY_HOLDERS);
        }
        boolean twice = family.holders().stream().anyMatch(holder -> taken(family, holder));
        if (twice) {
            return refuse(ChildRejection.ACCOUNT_TWICE);
        }
        return accept(new ChildEvent.ChildRegistered(command.child(), command.registration(), AgeBand.of(age)));
    }

    /** Whether somebody of that age is not, or not any more, in the chain from birth up to and including 23 (L17). */
    static boolean outOfRange(int age) {
        return age < 0 || age > LAST_AGE;
    }

    private static Decision<ChildEvent, ChildRejection> recordAuthority(Family family, AuthorityHolder holder, LocalDate today) {
        if (taken(family, holder)) {
            return refuse(ChildRejection.ACCOUNT_TWICE);
        }
        LocalDate effective = holder.from().isAfter(today) ? holder.from() : today;
        boolean many = tooMany(Stream.concat(family.holders().stream(), Stream.of(holder)).toList(), effective);
        return many ? refuse(ChildRejection.TOO_MANY_HOLDERS) : accept(new ChildEvent.AuthorityRecorded(holder));
    }

    private static Decision<ChildEvent, ChildRejection> endAuthority(Family family, HolderId id, LocalDate day) {
        return family.holders().stream().filter(holder -> holder.id().equals(id)).findFirst()
                .map(holder -> endAuthority(family, holder, day)).orElseGet(() -> refuse(ChildRejection.UNKNOWN_HOLDER));
    }

    /** A later end than was known before is authority too, and counts against the two who may hold it at one time. */
    private static Decision<ChildEvent, ChildRejection> endAuthority(Family family, AuthorityHolder holder, LocalDate day) {
        if (day.isBefore(holder.from())) {
            return refuse(ChildRejection.ENDS_BEFORE_IT_BEGAN);
        }
        List<AuthorityHolder> after = family.holders().stream().map(one -> one.equals(holder) ? holder.endingOn(day) : one).toList();
        if (holder.until() != null && day.isAfter(holder.until()) && tooMany(after, holder.until())) {
            return refuse(ChildRejection.TOO_MANY_HOLDERS);
        }
        return day.equals(holder.until()) ? accept() : accept(new ChildEvent.AuthorityEnded(holder.id(), day));
    }

    private static Decision<ChildEvent, ChildRejection> linkAccount(Family family, AccountId account) {
        if (account.equals(family.youthAccount())) {
            return accept();
        }
        return family.holders().stream().anyMatch(holder -> holder.is(account))
                ? refuse(ChildRejection.ACCOUNT_TWICE) : accept(new ChildEvent.YouthAccountLinked(account));
    }

    static Decision<ChildEvent, ChildRejection> linkHolder(Family family, HolderId id, AccountId account) {
        Optional<AuthorityHolder> found = family.holders().stream().filter(holder -> holder.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            return refuse(ChildRejection.UNKNOWN_HOLDER);
        }
        AuthorityHolder holder = found.get();
        if (holder.account() != null) {
            return holder.is(account) ? accept() : refuse(ChildRejection.HAS_A_LOGIN);
        }
        boolean taken = account.equals(family.youthAccount()) || family.holders().stream().anyMatch(holder.withLogin(account)::repeats);
        return taken ? refuse(ChildRejection.ACCOUNT_TWICE) : accept(new ChildEvent.HolderAccountLinked(id, account));
    }

    private static Decision<ChildEvent, ChildRejection> reachAgeBand(Registered child, LocalDate today) {
        AgeBand band = AgeBand.of(child.family().birthday().ageOn(today));
        return band == child.ageBand()
                ? accept() : accept(new ChildEvent.AgeBandReached(child.id(), child.residence(), band));
    }

    /** Whether on that day or later more people than the law allows would hold authority; their number only grows on a first day. */
    static boolean tooMany(List<AuthorityHolder> holders, LocalDate day) {
        Stream<LocalDate> firstDays = holders.stream().map(AuthorityHolder::from).filter(from -> from.isAfter(day));
        return Stream.concat(Stream.of(day), firstDays).anyMatch(moment ->
                holders.stream().filter(holder -> holder.basis().overMinor() && holder.holdsOn(moment)).count() > MOST_HOLDERS);
    }

    /** Whether this holder's login is the child's own, or that of another holder with the same kind of authority on the same days. */
    static boolean taken(Family family, AuthorityHolder holder) {
        return (holder.account() != null && holder.account().equals(family.youthAccount()))
                || family.holders().stream().anyMatch(other -> other != holder && other.repeats(holder));
    }
}
