package nl.kindkring.consent.domain.child;

import java.util.Map;
import nl.kindkring.consent.domain.ImpossibleHistory;
import nl.kindkring.consent.domain.family.Family;

/** A child's entry in the registry. */
public sealed interface Child {

    /** Nothing happened under this id. */
    record Unknown() implements Child {}

    /** A child we know. */
    record Registered(ChildId id, ChildName name, Family family, Residence residence, CentreId centre, AgeBand ageBand,
            boolean objectedToStatistics, Surroundings surroundings, Records records) implements Child {

        /** The same record, with the family that is kept for it by the record into which it was merged. */
        public Registered sharing(Family kept) {
            return with(kept);
        }

        /** The same child with another family around it. */
        Registered with(Family changed) {
            return new Registered(id, name, changed, residence, centre, ageBand, objectedToStatistics, surroundings, records);
        }

        Registered with(Records others) {
            return new Registered(id, name, family, residence, centre, ageBand, objectedToStatistics, surroundings, others);
        }

        private Registered objecting(boolean objected) {
            return new Registered(id, name, family, residence, centre, ageBand, objected, surroundings, records);
        }

        private Registered with(Surroundings changed) {
            return new Registered(id, name, family, residence, centre, ageBand, objectedToStatistics, changed, records);
        }

        private Registered with(ChildName other) {
            return new Registered(id, other, family, residence, centre, ageBand, objectedToStatistics, surroundings, records);
        }

        private Registered with(Residence other, AgeBand band) {
            return new Registered(id, name, family, other, centre, band, objectedToStatistics, surroundings, records);
        }

        private Registered at(CentreId other) {
            return new Registered(id, name, family, residence, other, ageBand, objectedToStatistics, surroundings.atACentre(true), records);
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
                    new Registered(id, name, family, residence, centre, band, false, Surroundings.none(), new Records.Single());
            case ChildEvent.Unreadable _ -> new Erased();
            case ChildEvent.AuthorityRecorded _, ChildEvent.AuthorityEnded _, ChildEvent.JudgementAssessed _,
                    ChildEvent.YouthAccountLinked _, ChildEvent.HolderAccountLinked _, ChildEvent.HolderInvited _, ChildEvent.PersonCorrected _,
                    ChildEvent.StatisticsObjected _, ChildEvent.AgeBandReached _, ChildEvent.Corrected _, ChildEvent.AroundTheChild _, ChildEvent.Matched _,
                    ChildEvent.ChildErased _ -> throw new ImpossibleHistory(unknown, event);
        };
    }

    private static Child change(Registered child, ChildEvent event) {
        return switch (event) {
            case ChildEvent.AuthorityRecorded _, ChildEvent.AuthorityEnded _, ChildEvent.JudgementAssessed _,
                    ChildEvent.YouthAccountLinked _, ChildEvent.HolderAccountLinked _ -> FamilyChange.after(child, event);
            case ChildEvent.PersonCorrected corrected -> FamilyChange.after(child, corrected).with(child.surroundings().after(corrected));
            case ChildEvent.HolderInvited _ -> child;
            case ChildEvent.StatisticsObjected(_, var objected) -> child.objecting(objected);
            case ChildEvent.AgeBandReached(_, _, var band) -> child.with(child.residence(), band);
            case ChildEvent.Corrected corrected -> correct(child, corrected);
            case ChildEvent.AroundTheChild around -> child.with(child.surroundings().after(around));
            case ChildEvent.Matched matched -> match(child, matched);
            case ChildEvent.ChildErased _, ChildEvent.Unreadable _ -> new Erased();
            case ChildEvent.ChildRegistered _ -> throw new ImpossibleHistory(child, event);
        };
    }

    private static Child correct(Registered child, ChildEvent.Corrected event) {
        return switch (event) {
            case ChildEvent.NameCorrected(var name) -> child.with(name);
            case ChildEvent.DateOfBirthCorrected(_, _, _, var band) -> FamilyChange.after(child.with(child.residence(), band), event);
            case ChildEvent.Moved(_, var residence, var band) -> child.with(residence, band);
            case ChildEvent.CentreChanged(var centre) -> child.at(centre);
            case ChildEvent.CentreLeft _ -> child.with(child.surroundings().atACentre(false));
        };
    }

    private static Child match(Registered child, ChildEvent.Matched event) {
        return switch (event) {
            case ChildEvent.RecordAbsorbed(_, var other, var united, var theirs) -> switch (child.records()) {
                case Records.Single _ -> child.with(new Records.Surviving(child.family(), Map.of(other, theirs))).with(united);
                case Records.Surviving several when !several.others().containsKey(other) -> child.with(several.and(other, theirs)).with(united);
                case Records.Surviving _, Records.Merged _ -> throw new ImpossibleHistory(child.records(), event);
            };
            case ChildEvent.MergedInto(_, var into) when child.records() instanceof Records.Single -> child.with(new Records.Merged(into));
            case ChildEvent.RecordReleased(_, var other, var family) when child.records() instanceof Records.Surviving several ->
                    child.with(several.without(other)).with(family);
            case ChildEvent.PartedFrom(_, _, var family) when child.records() instanceof Records.Merged ->
                    child.with(new Records.Single()).with(family);
            case ChildEvent.ToldApart _ -> child;
            case ChildEvent.MergedInto _, ChildEvent.RecordReleased _, ChildEvent.PartedFrom _ -> throw new ImpossibleHistory(child.records(), event);
        };
    }

    /** What was stored before the erasure is unreadable or says nothing about a person any more. */
    private static Child remain(Erased erased, ChildEvent event) {
        return switch (event) {
            case ChildEvent.ChildRegistered _ -> throw new ImpossibleHistory(erased, event);
            case ChildEvent.AuthorityRecorded _, ChildEvent.AuthorityEnded _, ChildEvent.JudgementAssessed _,
                    ChildEvent.YouthAccountLinked _, ChildEvent.HolderAccountLinked _, ChildEvent.HolderInvited _, ChildEvent.PersonCorrected _,
                    ChildEvent.StatisticsObjected _, ChildEvent.AgeBandReached _, ChildEvent.Corrected _, ChildEvent.AroundTheChild _, ChildEvent.Matched _,
                    ChildEvent.ChildErased _, ChildEvent.Unreadable _ -> erased;
        };
    }
}
