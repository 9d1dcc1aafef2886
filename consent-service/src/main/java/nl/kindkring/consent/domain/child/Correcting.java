package nl.kindkring.consent.domain.child;

import static nl.kindkring.consent.domain.Decision.accept;
import static nl.kindkring.consent.domain.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.child.Child.Registered;
import nl.kindkring.consent.domain.family.Birthday;

/** What follows when what is known of a child turns out wrong or changes. What is said once more changes nothing. */
final class Correcting {

    private Correcting() {}

    static Decision<ChildEvent, ChildRejection> decide(ChildCommand.OfTheChild command, Registered child) {
        return switch (command) {
            case ChildCommand.Correct correct -> correct(correct, child);
            case ChildCommand.ChangeCentre(var centre) -> centre.equals(child.centre()) && !child.surroundings().left()
                    ? accept() : accept(new ChildEvent.CentreChanged(centre));
            case ChildCommand.LeaveCentre _ -> child.surroundings().left() ? accept() : accept(new ChildEvent.CentreLeft(child.centre()));
        };
    }

    private static Decision<ChildEvent, ChildRejection> correct(ChildCommand.Correct to, Registered child) {
        Birthday birthday = to.birthday() == null ? child.family().birthday() : to.birthday();
        int age = birthday.ageOn(to.today());
        if (to.birthday() != null && ChildDecider.outOfRange(age)) {
            return refuse(ChildRejection.AGE_OUT_OF_RANGE);
        }
        List<ChildEvent> events = new ArrayList<>();
        if (to.name() != null && !to.name().equals(child.name())) {
            events.add(new ChildEvent.NameCorrected(to.name()));
        }
        Residence residence = to.residence() == null ? child.residence() : to.residence();
        if (!birthday.equals(child.family().birthday())) {
            events.add(new ChildEvent.DateOfBirthCorrected(child.id(), birthday, residence, AgeBand.of(age)));
        }
        if (!residence.equals(child.residence())) {
            events.add(new ChildEvent.Moved(child.id(), residence, AgeBand.of(age)));
        }
        return accept(events);
    }
}
