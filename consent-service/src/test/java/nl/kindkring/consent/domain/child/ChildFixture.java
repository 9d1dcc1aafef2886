package nl.kindkring.consent.domain.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.family.Families;
import nl.kindkring.consent.domain.family.Family;

/** Given events, when a command, then events or a refusal. */
final class ChildFixture {

    static final ChildId CHILD = new ChildId(new UUID(2, 1));

    private final List<ChildEvent> history;
    private Decision<ChildEvent, ChildRejection> decision = Decision.accept();

    private ChildFixture(List<ChildEvent> history) {
        this.history = history;
    }

    static Registration registration(Family family) {
        return new Registration(new ChildName("Sanne", "de Vries"), family, new Residence("GM0268", "WK026801"),
                new CentreId(new UUID(5, 1)));
    }

    static ChildEvent registered(Family family) {
        AgeBand band = AgeBand.of(family.birthday().ageOn(Families.TODAY));
        return new ChildEvent.ChildRegistered(CHILD, registration(family), band);
    }

    static ChildFixture given(ChildEvent... events) {
        return new ChildFixture(new ArrayList<>(List.of(events)));
    }

    ChildFixture when(ChildCommand command) {
        decision = ChildDecider.decide(command, state());
        return this;
    }

    void then(ChildEvent... events) {
        assertThat(decision).isEqualTo(Decision.<ChildEvent, ChildRejection>accept(events));
        history.addAll(List.of(events));
        state();
    }

    void thenRefused(ChildRejection rejection) {
        assertThat(decision).isEqualTo(Decision.<ChildEvent, ChildRejection>refuse(rejection));
    }

    private Child state() {
        Child state = Child.initial();
        for (ChildEvent event : history) {
            state = Child.evolve(state, event);
        }
        return state;
    }
}
