package nl.kindkring.team.domain.teamcase;

import static nl.kindkring.team.domain.teamcase.CaseExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import nl.kindkring.team.domain.Decision;

/** Whatever people ask, in whatever order. */
class TeamCasePropertiesTest {

    @Property(tries = 2_000)
    void noCaseIsClosedWithHelpStartedBeforeHelpStarted(@ForAll("commands") List<TeamCaseCommand> commands) {
        assertThat(played(commands)).filteredOn(step -> step.get2() instanceof TeamCaseEvent.Closed)
                .allSatisfy(step -> {
                    var command = (TeamCaseCommand.Close) step.get1();
                    var event = (TeamCaseEvent.Closed) step.get2();
                    assertThat(event.reason() == CloseReason.HELP_STARTED).as("N17").isEqualTo(command.helpStarted());
                });
    }

    @Property(tries = 2_000)
    void nothingIsSaidAboutAChildWithoutAPermitAtThatMoment(@ForAll("commands") List<TeamCaseCommand> commands) {
        assertThat(played(commands)).filteredOn(step -> step.get2() instanceof TeamCaseEvent.Discussed)
                .allSatisfy(step -> assertThat(((TeamCaseCommand.Discuss) step.get1()).permit()).isInstanceOf(TeamPermit.Granted.class));
    }

    @Property(tries = 2_000)
    void aCaseEndsAtMostOnceAndNothingFollows(@ForAll("commands") List<TeamCaseCommand> commands) {
        List<TeamCaseEvent> history = played(commands).stream().map(Tuple2::get2).toList();
        long ends = history.stream().filter(TeamCaseEvent.Closed.class::isInstance).count();
        assertThat(ends).isLessThanOrEqualTo(1);
        if (ends == 1) {
            assertThat(history.getLast()).isInstanceOf(TeamCaseEvent.Closed.class);
        }
    }

    @Provide
    Arbitrary<List<TeamCaseCommand>> commands() {
        Arbitrary<TeamPermit> permits = Arbitraries.of(GRANTED, GRANTED, WITHDRAWN);
        Arbitrary<TeamCaseCommand> opens = permits.map(permit -> open(SHARED, permit));
        Arbitrary<TeamCaseCommand> talks = permits.flatMap(permit -> Arbitraries.of(CaseDecision.class)
                .flatMap(decision -> Arbitraries.integers().between(-1, 1)
                        .map(day -> discuss(decision, TODAY.plusDays(day), permit))));
        Arbitrary<TeamCaseCommand> closures = Arbitraries.of(CloseReason.class)
                .flatMap(reason -> Arbitraries.of(true, false).map(started -> close(reason, started)));
        return opens.flatMap(first -> Arbitraries.oneOf(talks, talks, closures, opens).list().ofMaxSize(10)
                .map(rest -> Stream.concat(Stream.of(first), rest.stream()).toList()));
    }

    private static List<Tuple2<TeamCaseCommand, TeamCaseEvent>> played(List<TeamCaseCommand> commands) {
        List<Tuple2<TeamCaseCommand, TeamCaseEvent>> steps = new ArrayList<>();
        TeamCase state = TeamCaseHistory.initial();
        for (TeamCaseCommand command : commands) {
            if (TeamCaseDecider.decide(command, state) instanceof Decision.Accepted<TeamCaseEvent, TeamCaseRejection>(var events)) {
                events.forEach(event -> steps.add(Tuple.of(command, event)));
                state = GivenCase.after(state, events);
            }
        }
        return steps;
    }
}
