package nl.kindkring.signal.domain;

import static nl.kindkring.signal.domain.Examples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kindkring.signal.domain.SignalDecision.Accepted;
import nl.kindkring.signal.domain.SignalEvent.OutcomeRecorded;
import nl.kindkring.signal.domain.SignalEvent.SharedWithTeam;
import nl.kindkring.signal.domain.SignalEvent.TalkRecorded;

/** Whatever people ask, in whatever order. */
class SignalPropertiesTest {

    @Property(tries = 2_000)
    void nothingLeavesTheCentreBeforeATalkWithTheParents(@ForAll("commands") List<SignalCommand> commands) {
        List<SignalEvent> history = played(commands);
        int shared = first(history, SharedWithTeam.class);
        if (shared < history.size()) {
            assertThat(first(history, TalkRecorded.class)).as("I7: the first talk in %s", history).isLessThan(shared);
        }
    }

    @Property(tries = 2_000)
    void onlyASignalAboutAChildIsSharedAndOnlyByAPermit(@ForAll("commands") List<SignalCommand> commands) {
        assertThat(played(commands)).filteredOn(SharedWithTeam.class::isInstance).allSatisfy(event -> {
            assertThat(((SharedWithTeam) event).child()).isEqualTo(CHILD);
            assertThat(((SharedWithTeam) event).permit()).isEqualTo(PERMIT);
        });
    }

    @Property(tries = 2_000)
    void whatWasDecidedCanAlwaysBeToldAgain(@ForAll("commands") List<SignalCommand> commands) {
        List<SignalEvent> history = played(commands);
        assertThat(SignalHistory.of(history)).isEqualTo(SignalHistory.of(List.copyOf(history)));
        assertThat(history).filteredOn(OutcomeRecorded.class::isInstance)
                .allSatisfy(event -> assertThat(((OutcomeRecorded) event).outcome()).isNotEqualTo(Outcome.SAFETY));
    }

    @Provide
    Arbitrary<List<SignalCommand>> commands() {
        Arbitrary<SignalCommand> subjects = Arbitraries.of(ABOUT_CHILD, ABOUT_CHILD, ABOUT_ALIAS, new Subject.Family(),
                new Subject.Group(), new Subject.Practice()).map(subject -> register(subject, "C1"));
        Arbitrary<SignalCommand> talks = Arbitraries.of(ParentsView.class)
                .flatMap(view -> Arbitraries.integers().between(-1, 1).map(day -> talk(view, TODAY.plusDays(day))));
        Arbitrary<SignalCommand> shares = Arbitraries.of(share(), share(), share(OTHER_CENTRE, share().permit()),
                share(CENTRE, new Allowance.Denied("NO_PERMIT")));
        Arbitrary<SignalCommand> outcomes = Arbitraries.of(Outcome.class).map(Examples::conclude);
        return subjects.flatMap(first -> Arbitraries.oneOf(talks, shares, outcomes, Arbitraries.just(note()), subjects)
                .list().ofMaxSize(12).map(rest -> Stream.concat(Stream.of(first), rest.stream()).toList()));
    }

    private static List<SignalEvent> played(List<SignalCommand> commands) {
        List<SignalEvent> history = new ArrayList<>();
        for (SignalCommand command : commands) {
            if (SignalDecider.decide(command, SignalFile.of(history)) instanceof Accepted(List<SignalEvent> events)) {
                history.addAll(events);
            }
        }
        return history;
    }

    private static int first(List<SignalEvent> history, Class<? extends SignalEvent> kind) {
        int at = 0;
        while (at < history.size() && !kind.isInstance(history.get(at))) {
            at++;
        }
        return at;
    }
}
