package nl.kindkring.referral.domain;

import static nl.kindkring.referral.domain.Examples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.kindkring.referral.domain.CaseFacts.LatestDiscussion;
import nl.kindkring.referral.domain.ReferralCommand.Accept;
import nl.kindkring.referral.domain.ReferralCommand.Close;
import nl.kindkring.referral.domain.ReferralCommand.Decline;
import nl.kindkring.referral.domain.ReferralCommand.Wait;
import nl.kindkring.referral.domain.ReferralCommand.Withdraw;
import nl.kindkring.referral.domain.ReferralDecision.Accepted;

/** Whatever people ask, in whatever order. */
class ReferralPropertiesTest {

    @Property(tries = 2_000)
    void helpNeverStartsBeforeSomebodyAcceptedToGiveIt(@ForAll("commands") List<ReferralCommand> commands) {
        List<ReferralEvent> history = played(commands);
        int started = first(history, ReferralEvent.Started.class);
        if (started < history.size()) {
            assertThat(first(history, ReferralEvent.Accepted.class)).as("in %s", history).isLessThan(started);
            assertThat(history).noneMatch(ReferralEvent.Withdrawn.class::isInstance).noneMatch(ReferralEvent.Declined.class::isInstance);
        }
    }

    @Property(tries = 2_000)
    void nothingGoesToAProviderWithoutTalkEndorsementAndPermitUnlessInACrisis(@ForAll("sends") ReferralCommand.Send send) {
        if (ReferralDecider.decide(send, ReferralHistory.initial()) instanceof Accepted(List<ReferralEvent> events)) {
            var sent = (ReferralEvent.Sent) events.getFirst();
            boolean gated = send.caseFacts().orElseThrow().talkRecorded()
                    && send.caseFacts().orElseThrow().latest() == LatestDiscussion.REFER_ENDORSED
                    && send.permit() instanceof ReferPermit.Granted;
            boolean crisis = sent.request().level() == Level.HX;
            assertThat(gated || crisis).isTrue();
            assertThat(sent.ground() == Ground.VITAL_INTEREST).isEqualTo(crisis);
            assertThat(sent.request().level().compareTo(Level.H2) <= 0 || sent.request().reason().isPresent()).as("I16").isTrue();
        }
    }

    @Property(tries = 2_000)
    void anEndIsTheEnd(@ForAll("commands") List<ReferralCommand> commands) {
        List<ReferralEvent> history = played(commands);
        List<ReferralEvent> ends = history.stream().filter(event -> event instanceof ReferralEvent.Closed
                || event instanceof ReferralEvent.Declined || event instanceof ReferralEvent.Withdrawn).toList();
        assertThat(ends).hasSizeLessThanOrEqualTo(1).allSatisfy(end -> assertThat(history.getLast()).isEqualTo(end));
    }

    @Provide
    Arbitrary<ReferralCommand.Send> sends() {
        return Arbitraries.of(Level.class).flatMap(level -> Arbitraries.of(LatestDiscussion.class)
                .flatMap(latest -> Arbitraries.of(true, false).flatMap(talked -> permits()
                        .flatMap(permit -> Arbitraries.of(REASON, Optional.<SealedWords>empty())
                                .map(reason -> Examples.send(level, reason, facts(talked, latest), permit))))));
    }

    @Provide
    Arbitrary<List<ReferralCommand>> commands() {
        Arbitrary<ReferralCommand> first = Arbitraries.of(Level.class).map(Examples::send);
        Arbitrary<ReferralCommand> steps = permits().flatMap(permit -> Arbitraries.oneOf(
                Arbitraries.just(new Accept(permit)),
                Arbitraries.of(DeclineReason.class).map(reason -> new Decline(reason, permit)),
                Arbitraries.just(new Wait(Optional.empty(), permit, TODAY)),
                Arbitraries.integers().between(-1, 1).map(day -> start(TODAY.plusDays(day), permit)),
                Arbitraries.of(Outcome.class).map(outcome -> new Close(outcome, permit))));
        Arbitrary<ReferralCommand> rare = Arbitraries.just(new Withdraw());
        return first.flatMap(send -> Arbitraries.frequencyOf(Tuple.of(12, steps), Tuple.of(1, rare))
                .list().ofMaxSize(14).map(rest -> Stream.concat(Stream.of(send), rest.stream()).toList()));
    }

    private static Arbitrary<ReferPermit> permits() {
        return Arbitraries.of(GRANTED, GRANTED, GRANTED, WITHDRAWN, NOT_ASKED);
    }

    private static List<ReferralEvent> played(List<ReferralCommand> commands) {
        List<ReferralEvent> history = new ArrayList<>();
        Referral state = ReferralHistory.initial();
        for (ReferralCommand command : commands) {
            if (ReferralDecider.decide(command, state) instanceof Accepted(List<ReferralEvent> events)) {
                history.addAll(events);
                state = GivenReferral.after(state, events);
            }
        }
        return history;
    }

    private static int first(List<ReferralEvent> history, Class<? extends ReferralEvent> kind) {
        int at = 0;
        while (at < history.size() && !kind.isInstance(history.get(at))) {
            at++;
        }
        return at;
    }
}
