package nl.kindkring.reporting.structural.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.kindkring.reporting.structural.domain.StructuralCommand.*;
import nl.kindkring.reporting.structural.domain.StructuralDecision.Accepted;
import nl.kindkring.reporting.structural.domain.StructuralDecision.Refused;
import nl.kindkring.reporting.structural.domain.StructuralEvent.*;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A structural signal")
class StructuralDeciderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 6);
    private static final StructuralSignalId ID = new StructuralSignalId(new UUID(1, 1));
    private static final Area NIJMEGEN = new Area("GM0268");
    private static final Theme SPEECH = new Theme("C1");
    private static final PersonId SUPPORTER = new PersonId("supporter");
    private static final Text TEXT = new Text("Meer kinderen vallen op met spraak en taal.", Text.Language.NL);
    private static final Occasion OCCASION = new Occasion("signals-by-theme", "theme=C1", "2026-Q1", 15, Optional.of(5));
    private static final Answer MEASURE = new Answer(TEXT, Optional.of(DAY.plusDays(30)));
    private static final Evaluation FELL = new Evaluation(Evaluation.Outcome.FELL, 0.4, 0.8, "signals-by-theme", "2026-W20");

    private static final Propose PROPOSE = new Propose(ID, NIJMEGEN, SPEECH, OCCASION, DAY);
    private static final Begin BEGIN = new Begin(ID, NIJMEGEN, SPEECH, TEXT, SUPPORTER, DAY);
    private static final Write WRITE = new Write(TEXT, SUPPORTER, DAY);
    private static final DeclineProposal DECLINE = new DeclineProposal(DeclineReason.KNOWN_CAUSE, DAY);
    private static final Send SEND = new Send(Set.of(Addressee.values()), DAY);

    @Test
    @Tag("L18")
    @DisplayName("goes from proposal to evaluation, and each addressee answers for itself")
    void wholeLine() {
        List<StructuralEvent> history = played(PROPOSE, WRITE, SEND, new Advance(Addressee.MUNICIPALITY, Step.RECEIVED, DAY),
                new Advance(Addressee.MUNICIPALITY, Step.IN_STUDY, DAY));
        assertThat(StructuralSignal.of(history).status()).isEqualTo(Status.IN_STUDY);
        history = then(history, new GiveAnswer(Addressee.MUNICIPALITY, MEASURE, DAY));
        assertThat(StructuralSignal.of(history).status()).isEqualTo(Status.ANSWERED);
        assertThat(((StructuralSignal.Underway) StructuralSignal.of(history)).replies().get(Addressee.CHILDCARE).step()).isEqualTo(Step.SENT);
        history = then(history, new Evaluate(Optional.of(FELL), TEXT, DAY.plusDays(120)));
        assertThat(StructuralSignal.of(history).status()).isEqualTo(Status.EVALUATED);
    }

    @Test
    @Tag("L18")
    @DisplayName("is begun by a youth supporter as well, and written anew until it is sent")
    void begun() {
        List<StructuralEvent> history = played(BEGIN, WRITE, SEND);
        assertThat(refused(history, WRITE)).isEqualTo(StructuralRejection.ALREADY_SENT);
        assertThat(refused(history, SEND)).isEqualTo(StructuralRejection.ALREADY_SENT);
    }

    @Test
    @DisplayName("that was declined can be taken up again; a draft cannot be declined")
    void declined() {
        List<StructuralEvent> declined = played(PROPOSE, DECLINE);
        assertThat(StructuralSignal.of(declined).status()).isEqualTo(Status.DECLINED_PROPOSAL);
        assertThat(refused(declined, SEND)).isEqualTo(StructuralRejection.NOT_WRITTEN);
        assertThat(refused(declined, DECLINE)).isEqualTo(StructuralRejection.NO_PROPOSAL);
        assertThat(StructuralSignal.of(then(declined, WRITE)).status()).isEqualTo(Status.DRAFTED);
        assertThat(refused(played(BEGIN), DECLINE)).isEqualTo(StructuralRejection.NO_PROPOSAL);
    }

    @Test
    @DisplayName("is never about safety at home")
    void restricted() {
        assertThat(refused(List.of(), new Begin(ID, NIJMEGEN, new Theme("D4"), TEXT, SUPPORTER, DAY))).isEqualTo(StructuralRejection.RESTRICTED_THEME);
        assertThat(refused(List.of(), new Propose(ID, NIJMEGEN, new Theme("D4"), OCCASION, DAY))).isEqualTo(StructuralRejection.RESTRICTED_THEME);
    }

    @Test
    @DisplayName("is answered by those alone to whom it was sent, and no step is taken back")
    void addressed() {
        List<StructuralEvent> history = played(BEGIN, new Send(Set.of(Addressee.EDUCATION), DAY), new Advance(Addressee.EDUCATION, Step.IN_STUDY, DAY));
        assertThat(refused(history, new Advance(Addressee.MUNICIPALITY, Step.RECEIVED, DAY))).isEqualTo(StructuralRejection.NOT_ADDRESSED);
        assertThat(refused(history, new Advance(Addressee.EDUCATION, Step.RECEIVED, DAY))).isEqualTo(StructuralRejection.STEP_TAKEN);
        assertThat(refused(played(BEGIN), new Send(Set.of(), DAY))).isEqualTo(StructuralRejection.NO_ADDRESSEE);
        assertThat(refused(played(BEGIN), new GiveAnswer(Addressee.EDUCATION, MEASURE, DAY))).isEqualTo(StructuralRejection.NOT_SENT);
    }

    @Test
    @DisplayName("is evaluated once a measure works and enough was released since")
    void evaluated() {
        Answer nothing = new Answer(TEXT, Optional.empty());
        List<StructuralEvent> without = played(BEGIN, SEND, new GiveAnswer(Addressee.MUNICIPALITY, nothing, DAY));
        assertThat(refused(without, new Evaluate(Optional.of(FELL), TEXT, DAY))).isEqualTo(StructuralRejection.NO_MEASURE);
        List<StructuralEvent> measured = then(without, new GiveAnswer(Addressee.CHILDCARE, MEASURE, DAY));
        assertThat(refused(measured, new Evaluate(Optional.of(FELL), TEXT, DAY.plusDays(29)))).isEqualTo(StructuralRejection.TOO_EARLY);
        assertThat(refused(measured, new Evaluate(Optional.empty(), TEXT, DAY.plusDays(200)))).isEqualTo(StructuralRejection.TOO_EARLY);
        List<StructuralEvent> closed = then(measured, new Evaluate(Optional.of(FELL), TEXT, DAY.plusDays(200)));
        assertThat(refused(closed, new Evaluate(Optional.of(FELL), TEXT, DAY.plusDays(201)))).isEqualTo(StructuralRejection.ALREADY_EVALUATED);
    }

    @Test
    @DisplayName("has no history that could not have happened")
    void impossible() {
        assertThatIllegalStateException().isThrownBy(() -> StructuralSignal.of(List.of(new Sent(ID, Set.of(Addressee.EDUCATION), DAY))));
    }

    @Property(tries = 2000)
    @Label("moves through any commands in any order without an impossible event, and the furthest step never goes back")
    void anyOrder(@ForAll @Size(max = 14) List<@IntRange(max = 9) Integer> choices) {
        List<StructuralCommand> commands = List.of(PROPOSE, BEGIN, WRITE, DECLINE, SEND, new Send(Set.of(Addressee.EDUCATION), DAY),
                new Advance(Addressee.EDUCATION, Step.RECEIVED, DAY), new Advance(Addressee.MUNICIPALITY, Step.IN_STUDY, DAY),
                new GiveAnswer(Addressee.EDUCATION, MEASURE, DAY), new Evaluate(Optional.of(FELL), TEXT, DAY.plusDays(60)));
        StructuralSignal signal = new StructuralSignal.Unknown();
        for (int choice : choices) {
            if (StructuralDecider.decide(commands.get(choice), signal) instanceof Accepted(StructuralEvent event)) {
                StructuralSignal next = signal.after(event);
                boolean back = !(signal instanceof StructuralSignal.Unknown) && next.status().compareTo(signal.status()) < 0;
                assertThat(back).isFalse();
                signal = next;
            }
        }
    }

    private static List<StructuralEvent> played(StructuralCommand... commands) {
        List<StructuralEvent> history = new ArrayList<>();
        Arrays.stream(commands).forEach(command -> history.add(event(history, command)));
        return history;
    }

    private static List<StructuralEvent> then(List<StructuralEvent> history, StructuralCommand command) {
        List<StructuralEvent> longer = new ArrayList<>(history);
        longer.add(event(history, command));
        return longer;
    }

    private static StructuralEvent event(List<StructuralEvent> history, StructuralCommand command) {
        return ((Accepted) StructuralDecider.decide(command, StructuralSignal.of(history))).event();
    }

    private static StructuralRejection refused(List<StructuralEvent> history, StructuralCommand command) {
        return ((Refused) StructuralDecider.decide(command, StructuralSignal.of(history))).rejection();
    }
}
