package nl.kindkring.signal.reportingcode.domain;

import static nl.kindkring.signal.reportingcode.domain.CaseRejection.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kindkring.signal.reportingcode.domain.CaseCommand.*;
import nl.kindkring.signal.reportingcode.domain.CaseDecision.Accepted;
import nl.kindkring.signal.reportingcode.domain.CaseDecision.Refused;
import nl.kindkring.signal.reportingcode.domain.CaseEvent.HandedOver;
import nl.kindkring.signal.reportingcode.domain.CaseEvent.StepSkipped;
import nl.kindkring.signal.reportingcode.domain.CaseEvent.Weighed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The reporting code")
class CaseDeciderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Account WORDS = new Account("blauwe plek op de arm");
    private static final CaseCommand MAP = new MapSignals(WORDS);
    private static final CaseCommand CONSULT = new RecordConsult(Set.of(Consulted.COLLEAGUE), TODAY, WORDS, TODAY);
    private static final CaseCommand ASK_SAFE_HOME = new RecordConsult(Set.of(Consulted.SAFE_HOME), TODAY, WORDS, TODAY);
    private static final CaseCommand TALK = new RecordTalk(Set.of(TalkedWith.PARENTS), TODAY, WORDS, TODAY);
    private static final CaseCommand HAND_OVER = new HandOver(Channel.PORTAL, TODAY, TODAY);

    private final List<CaseEvent> history = new ArrayList<>();

    @Test
    @Tag("I24")
    @DisplayName("goes through its five steps in their order")
    void fiveSteps() {
        accepts(begin(SuspectedOf.HOME), MAP, CONSULT, TALK, new Weigh(helpWorks()), decide(Decision.HELP));
        assertThat(CaseHistory.of(history)).isInstanceOf(SafetyCase.Decided.class);
    }

    @Test
    @Tag("I24")
    @DisplayName("refuses a step while an earlier one is open")
    void order() {
        accepts(begin(SuspectedOf.HOME));
        refuses(TALK, EARLIER_STEP_OPEN);
        refuses(new Weigh(helpWorks()), EARLIER_STEP_OPEN);
        refuses(decide(Decision.REPORT), EARLIER_STEP_OPEN);
        refuses(new SkipStep(Step.TALK, SkipReason.CHILD_AT_RISK, WORDS), EARLIER_STEP_OPEN);
        accepts(CONSULT);
        refuses(new Weigh(helpWorks()), EARLIER_STEP_OPEN);
    }

    @ParameterizedTest
    @EnumSource(SkipReason.class)
    @Tag("I24")
    @DisplayName("passes over the talk for a reason of safety")
    void talkSkipped(SkipReason reason) {
        accepts(begin(SuspectedOf.HOME), CONSULT, new SkipStep(Step.TALK, reason, WORDS), new Weigh(unsafe()));
    }

    @Test
    @Tag("I24")
    @DisplayName("passes over the consult only for danger, and no other step at all")
    void skipping() {
        accepts(begin(SuspectedOf.HOME));
        refuses(new SkipStep(Step.CONSULT, SkipReason.CHILD_AT_RISK, WORDS), REASON_NOT_FOR_STEP);
        refuses(new SkipStep(Step.MAP_SIGNALS, SkipReason.ACUTE_DANGER, WORDS), STEP_CANNOT_BE_SKIPPED);
        refuses(new SkipStep(Step.WEIGH, SkipReason.ACUTE_DANGER, WORDS), STEP_CANNOT_BE_SKIPPED);
        refuses(new SkipStep(Step.DECIDE, SkipReason.ACUTE_DANGER, WORDS), STEP_CANNOT_BE_SKIPPED);
        accepts(new SkipStep(Step.CONSULT, SkipReason.ACUTE_DANGER, WORDS));
        refuses(new SkipStep(Step.CONSULT, SkipReason.ACUTE_DANGER, WORDS), STEP_TAKEN);
    }

    @ParameterizedTest
    @EnumSource(value = Unsafety.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    @Tag("I25")
    @DisplayName("reports acute or structural unsafety")
    void unsafety(Unsafety unsafety) {
        accepts(begin(SuspectedOf.HOME), CONSULT, TALK, new Weigh(new Weighing(
                true, Optional.of(unsafety), Optional.empty(), Optional.empty(), Optional.empty(), WORDS)));
        refuses(decide(Decision.HELP), REPORT_REQUIRED);
        accepts(decide(Decision.REPORT_AND_HELP), HAND_OVER);
        refuses(HAND_OVER, HANDED_OVER_ALREADY);
    }

    @Test
    @Tag("I25")
    @DisplayName("does without a report only when Veilig Thuis was asked and says so")
    void withoutReport() {
        accepts(begin(SuspectedOf.HOME), CONSULT, TALK, new Weigh(unsafe()));
        var advised = new Decide(Decision.HELP, Optional.of(WithoutReport.SAFE_HOME_ADVISED_OTHERWISE), WORDS);
        refuses(advised, SAFE_HOME_NOT_ASKED);
        accepts(ASK_SAFE_HOME, advised);
        refuses(HAND_OVER, NO_REPORT_DECIDED);
    }

    @Test
    @Tag("I25")
    @DisplayName("reports after all when help turns out not to work")
    void helpDoesNotWork() {
        accepts(begin(SuspectedOf.HOME), CONSULT, TALK, new Weigh(helpWorks()), decide(Decision.HELP));
        refuses(decide(Decision.REPORT), DECIDED_ALREADY);
        accepts(new Weigh(new Weighing(true, Optional.of(Unsafety.NONE), yes(), yes(), Optional.of(false), WORDS)));
        refuses(decide(Decision.HELP), REPORT_REQUIRED);
        accepts(decide(Decision.REPORT));
    }

    @Test
    @DisplayName("asks each question until an answer leads to a report")
    void questions() {
        accepts(begin(SuspectedOf.HOME), CONSULT, TALK);
        refuses(weigh(true, null, null, null, null), QUESTION_UNANSWERED);
        refuses(weigh(true, Unsafety.NONE, null, null, null), QUESTION_UNANSWERED);
        refuses(weigh(true, Unsafety.NONE, true, null, null), QUESTION_UNANSWERED);
        refuses(weigh(true, Unsafety.NONE, true, true, null), QUESTION_UNANSWERED);
        accepts(weigh(true, Unsafety.NONE, false, null, null), weigh(true, Unsafety.NONE, true, false, null), weigh(false, null, null, null, null));
        refuses(decide(Decision.HELP), NO_SUSPICION_LEFT);
        accepts(decide(Decision.NO_SUSPICION));
    }

    @Test
    @DisplayName("ends without suspicion only where none is left, and takes no needless reason")
    void decisions() {
        accepts(begin(SuspectedOf.HOME), CONSULT, TALK, new Weigh(helpWorks()));
        refuses(decide(Decision.NO_SUSPICION), SUSPICION_REMAINS);
        refuses(new Decide(Decision.HELP, Optional.of(WithoutReport.REPORTED_BY_OTHERS), WORDS), REASON_WITHOUT_NEED);
        refuses(HAND_OVER, NO_REPORT_DECIDED);
    }

    @Test
    @Tag("I24")
    @DisplayName("is not for a suspicion about an employee")
    void employee() {
        refuses(begin(SuspectedOf.EMPLOYEE), EMPLOYEE_OTHER_ROUTE);
    }

    @Test
    @DisplayName("takes no day in the future and no talk with nobody")
    void days() {
        accepts(begin(SuspectedOf.HOME));
        refuses(new RecordConsult(Set.of(Consulted.COLLEAGUE), TODAY.plusDays(1), WORDS, TODAY), DAY_IN_FUTURE);
        refuses(new RecordConsult(Set.of(), TODAY, WORDS, TODAY), NOBODY_NAMED);
        assertThat(CaseDecider.decide(MAP, CaseHistory.initial())).isEqualTo(new Refused(UNKNOWN_CASE));
        assertThatIllegalStateException().isThrownBy(() -> CaseHistory.of(List.of(new HandedOver(Channel.PORTAL, TODAY))));
    }

    @Property(tries = 1_000)
    void whateverIsAskedNoReportIsGivenUnweighedAndNoTalkIsPassedOverWithoutAReasonForIt(@ForAll("commands") List<CaseCommand> commands) {
        List<CaseEvent> played = new ArrayList<>();
        for (CaseCommand command : commands) {
            if (CaseDecider.decide(command, CaseHistory.of(played)) instanceof Accepted(List<CaseEvent> events)) {
                played.addAll(events);
            }
        }
        assertThat(played).filteredOn(StepSkipped.class::isInstance)
                .allSatisfy(event -> assertThat(((StepSkipped) event).reason().fits(((StepSkipped) event).step())).isTrue());
        if (played.stream().anyMatch(HandedOver.class::isInstance)) {
            assertThat(played).anyMatch(Weighed.class::isInstance);
        }
        Optional<Weighing> weighing = Optional.empty();
        for (CaseEvent event : played) {
            if (event instanceof Weighed(Weighing latest)) {
                weighing = Optional.of(latest);
            }
            if (event instanceof CaseEvent.Decided decided && weighing.orElseThrow().unsafety().filter(Unsafety::present).isPresent()) {
                assertThat(decided.decision().reports() || decided.withoutReport().isPresent()).isTrue();
            }
        }
    }

    @Provide
    Arbitrary<List<CaseCommand>> commands() {
        Arbitrary<CaseCommand> skips = Arbitraries.of(Step.class).flatMap(step -> Arbitraries.of(SkipReason.class).map(reason -> new SkipStep(step, reason, WORDS)));
        Arbitrary<CaseCommand> decisions = Arbitraries.of(Decision.class).flatMap(decision -> Arbitraries.of(WithoutReport.class).optional()
                .map(reason -> new Decide(decision, reason, WORDS)));
        Arbitrary<CaseCommand> others = Arbitraries.of(MAP, CONSULT, ASK_SAFE_HOME, TALK, HAND_OVER, new Weigh(unsafe()), new Weigh(helpWorks()));
        return Arbitraries.oneOf(others, others, skips, decisions).list().ofMaxSize(20)
                .map(rest -> Stream.concat(Stream.of(begin(SuspectedOf.HOME)), rest.stream()).toList());
    }

    private void accepts(CaseCommand... commands) {
        for (CaseCommand command : commands) {
            CaseDecision decision = CaseDecider.decide(command, CaseHistory.of(history));
            assertThat(decision).as("%s", command).isInstanceOf(Accepted.class);
            history.addAll(((Accepted) decision).events());
        }
    }

    private void refuses(CaseCommand command, CaseRejection rejection) {
        assertThat(CaseDecider.decide(command, CaseHistory.of(history))).isEqualTo(new Refused(rejection));
    }

    private static CaseCommand begin(SuspectedOf suspectedOf) {
        return new Begin(new CaseId(new UUID(1, 1)), new ChildId(new UUID(2, 2)), new CentreId(new UUID(3, 3)), "GM0080", suspectedOf, WORDS, TODAY);
    }

    private static CaseCommand decide(Decision decision) {
        return new Decide(decision, Optional.empty(), WORDS);
    }

    private static CaseCommand weigh(boolean suspicion, Unsafety unsafety, Boolean canHelp, Boolean accepted, Boolean works) {
        return new Weigh(new Weighing(suspicion, Optional.ofNullable(unsafety), Optional.ofNullable(canHelp), Optional.ofNullable(accepted),
                Optional.ofNullable(works), WORDS));
    }

    private static Weighing helpWorks() {
        return new Weighing(true, Optional.of(Unsafety.NONE), yes(), yes(), yes(), WORDS);
    }

    private static Weighing unsafe() {
        return new Weighing(true, Optional.of(Unsafety.ACUTE), Optional.empty(), Optional.empty(), Optional.empty(), WORDS);
    }

    private static Optional<Boolean> yes() {
        return Optional.of(true);
    }
}
