package nl.kindkring.team.domain.teamcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kindkring.team.domain.Decision;

/** Reads as a sentence: given what happened, when somebody asks, then this follows or is refused. */
final class GivenCase {

    private final TeamCase state;

    private GivenCase(TeamCase state) {
        this.state = state;
    }

    static GivenCase given(TeamCaseEvent... history) {
        return new GivenCase(after(TeamCaseHistory.initial(), List.of(history)));
    }

    static TeamCase after(TeamCase state, List<TeamCaseEvent> events) {
        TeamCase now = state;
        for (TeamCaseEvent event : events) {
            now = TeamCaseHistory.evolve(now, event);
        }
        return now;
    }

    Then when(TeamCaseCommand command) {
        return new Then(state, TeamCaseDecider.decide(command, state));
    }

    record Then(TeamCase before, Decision<TeamCaseEvent, TeamCaseRejection> decision) {

        Then then(TeamCaseEvent... events) {
            assertThat(decision).isEqualTo(new Decision.Accepted<>(List.of(events)));
            return this;
        }

        void refused(TeamCaseRejection rejection) {
            assertThat(decision).isEqualTo(new Decision.Refused<>(rejection));
        }

        /** Where the case stands after what was accepted. */
        void andItIs(Class<? extends TeamCase> kind) {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
            assertThat(after(before, ((Decision.Accepted<TeamCaseEvent, ?>) decision).events())).isInstanceOf(kind);
        }
    }
}
