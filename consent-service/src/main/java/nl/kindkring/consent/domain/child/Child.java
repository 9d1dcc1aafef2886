package nl.kindkring.consent.domain.child;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kindkring.consent.domain.ImpossibleHistory;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.HolderId;

/** A child's entry in the registry. */
public sealed interface Child {

    /** Nothing happened under this id. */
    record Unknown() implements Child {}

    /** A child we know. */
    record Registered(ChildId id, ChildName name, Family family, Residence residence, CentreId centre, AgeBand ageBand,
            boolean objectedToStatistics, Surroundings surroundings) implements Child {

        /** The same child with another family around it. */
        Registered with(Family changed) {
            return new Registered(id, name, changed, residence, centre, ageBand, objectedToStatistics, surroundings);
        }

        private Registered with(Surroundings changed) {
            return new Registered(id, name, family, residence, centre, ageBand, objectedToStatistics, changed);
        }

        private Registered with(ChildName other) {
            return new Registered(id, other, family, residence, centre, ageBand, objectedToStatistics, surroundings);
        }

        private Registered with(Residence other, AgeBand band) {
            return new Registered(id, name, family, other, centre, band, objectedToStatistics, surroundings);
        }

        private Registered at(CentreId other) {
            return new Registered(id, name, family, residence, other, ageBand, objectedToStatistics, surroundings.atACentre(true));
        }
    }

    /** A child whose key was destroyed: that there was a child is all that is left. */
    record Erased() implements Child {}

    /** The state before anything happened. */
    static Child initial() {
        return new Unknown();
    }

    /** The state after an event; fails where the event cannot follow on the state. */
    static Child evolve(Child child, ChildEvent event) {
        return switch (child) {
            case Unknown unknown -> begin(unknown, event);
            case Registered registered -> change(registered, event);
            case Erased erased -> remain(erased, event);
        };
    }

    private static Child begin(Unknown unknown, ChildEvent event) {
        return switch (event) {
            case ChildEvent.ChildRegistered(var id, Registration(var name, var family, var residence, var centre), var band) ->
                    new Registered(id, name, family, residence, centre, band, false, Surroundings.none());
            case ChildEvent.Unreadable _ -> new Erased();
            case ChildEvent.AuthorityRecorded _, ChildEvent.AuthorityEnded _, ChildEvent.JudgementAssessed _,
                    ChildEvent.YouthAccountLinked _, ChildEvent.StatisticsObjected _, ChildEvent.AgeBandReached _,
                    ChildEvent.Corrected _, ChildEvent.AroundTheChild _,
                    ChildEvent.ChildErased _ -> throw new ImpossibleHistory(unknown, event);
        };
    }

    private static Child change(Registered child, ChildEvent event) {
        Family family = child.family();
        return switch (event) {
            case ChildEvent.AuthorityRecorded(var holder) -> child.with(withHolders(family,
                    Stream.concat(family.holders().stream(), Stream.of(holder)).toList()));
            case ChildEvent.AuthorityEnded(var holder, var day) -> child.with(withHolders(family, ending(family, holder, day)));
            case ChildEvent.JudgementAssessed(var unable) -> child.with(
                    new Family(family.birthday(), family.holders(), family.youthAccount(), unable));
            case ChildEvent.YouthAccountLinked(var account) -> child.with(
                    new Family(family.birthday(), family.holders(), account, family.unableToJudge()));
            case ChildEvent.StatisticsObjected(_, var objected) -> new Registered(child.id(), child.name(), family,
                    child.residence(), child.centre(), child.ageBand(), objected, child.surroundings());
            case ChildEvent.AgeBandReached(_, _, var band) -> child.with(child.residence(), band);
            case ChildEvent.Corrected corrected -> correct(child, corrected);
            case ChildEvent.AroundTheChild around -> child.with(child.surroundings().after(around));
            case ChildEvent.ChildErased _, ChildEvent.Unreadable _ -> new Erased();
            case ChildEvent.ChildRegistered _ -> throw new ImpossibleHistory(child, event);
        };
    }

    private static Child correct(Registered child, ChildEvent.Corrected event) {
        Family family = child.family();
        return switch (event) {
            case ChildEvent.NameCorrected(var name) -> child.with(name);
            case ChildEvent.DateOfBirthCorrected(_, var birthday, _, var band) -> child.with(child.residence(), band)
                    .with(new Family(birthday, family.holders(), family.youthAccount(), family.unableToJudge()));
            case ChildEvent.Moved(_, var residence, var band) -> child.with(residence, band);
            case ChildEvent.CentreChanged(var centre) -> child.at(centre);
            case ChildEvent.CentreLeft _ -> child.with(child.surroundings().atACentre(false));
        };
    }

    /** What was stored before the erasure is unreadable or says nothing about a person any more. */
    private static Child remain(Erased erased, ChildEvent event) {
        return switch (event) {
            case ChildEvent.ChildRegistered _ -> throw new ImpossibleHistory(erased, event);
            case ChildEvent.AuthorityRecorded _, ChildEvent.AuthorityEnded _, ChildEvent.JudgementAssessed _,
                    ChildEvent.YouthAccountLinked _, ChildEvent.StatisticsObjected _, ChildEvent.AgeBandReached _,
                    ChildEvent.Corrected _, ChildEvent.AroundTheChild _,
                    ChildEvent.ChildErased _, ChildEvent.Unreadable _ -> erased;
        };
    }

    private static Family withHolders(Family family, List<AuthorityHolder> holders) {
        return new Family(family.birthday(), holders, family.youthAccount(), family.unableToJudge());
    }

    private static List<AuthorityHolder> ending(Family family, HolderId id, LocalDate day) {
        return family.holders().stream().map(holder -> holder.id().equals(id) ? holder.endingOn(day) : holder).toList();
    }
}
