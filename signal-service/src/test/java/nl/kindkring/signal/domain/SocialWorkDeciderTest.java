package nl.kindkring.signal.domain;

import static nl.kindkring.signal.domain.Examples.*;
import static nl.kindkring.signal.domain.GivenSignal.given;
import static nl.kindkring.signal.domain.SignalRejection.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kindkring.signal.domain.SocialWorkCallEvent.*;
import nl.kindkring.signal.domain.SocialWorkCommand.*;
import nl.kindkring.signal.domain.SocialWorkEvent.*;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The youth social worker")
class SocialWorkDeciderTest {

    private static final PersonId WORKER = new PersonId("worker");
    private static final PersonId MOTHER = new PersonId("mother");
    private static final PersonId FATHER = new PersonId("father");
    private static final SealedWords WORDS = new SealedWords("sealed words");
    private static final SignalEvent.SignalRegistered PEERS = registered(ABOUT_CHILD, "E2");
    private static final SignalEvent.TalkRecorded UNRECOGNISED = talked(Optional.of(CHILD), ParentsView.DO_NOT_RECOGNISE);

    @Test
    @Tag("I11")
    @Tag("I7")
    @DisplayName("comes in also when the parents do not recognise the concern, after the talk and in consultation with them (I7, I11)")
    void unrecognised() {
        given(PEERS, UNRECOGNISED).when(bringIn(TODAY)).then(broughtIn(ParentsView.DO_NOT_RECOGNISE)).andItIs(Signal.Discussed.class);
        given(PEERS).when(bringIn(TODAY)).refused(PARENTS_FIRST);
        given(PEERS, UNRECOGNISED).when(bringIn(TODAY.minusDays(1))).refused(CONSULTED_BEFORE_TALK);
        given(PEERS, UNRECOGNISED).when(bringIn(TODAY.plusDays(1))).refused(CONSULTED_IN_FUTURE);
    }

    @Test
    @Tag("I9")
    @DisplayName("is called by the centre or by a parent, for social-emotional and psychosocial themes (I9)")
    void calledByBoth() {
        for (CalledBy who : CalledBy.values()) {
            given(PEERS, talked()).when(new BringInSocialWorker(WORKER, who, TODAY, WORDS, TODAY))
                    .then(new SocialWorkerBroughtIn(SIGNAL, CHILD, WORKER, who, ParentsView.RECOGNISE, TODAY, WORDS));
        }
        given(registered(ABOUT_CHILD, "C1"), talked()).when(bringIn(TODAY)).refused(NOT_PSYCHOSOCIAL);
        given(registered(ABOUT_CHILD, "C1", "A1"), talked()).when(bringIn(TODAY)).then(broughtIn(ParentsView.RECOGNISE));
    }

    @Test
    @Tag("I9")
    @DisplayName("is called by a parent for such a theme, once, before the talk too; the call opens nothing, and the centre answers it by naming a worker (I9, I7)")
    void calledByAParent() {
        var called = new SocialWorkerCalled(SIGNAL, CHILD, MOTHER, Optional.of(WORDS), TODAY);
        var call = new CallSocialWorker(MOTHER, Optional.of(WORDS), TODAY);
        given(PEERS).when(call).then(called).andItIs(Signal.Noticed.class);
        given(PEERS, called).when(bringIn(TODAY)).refused(PARENTS_FIRST);
        given(PEERS, called).when(new CallSocialWorker(FATHER, Optional.empty(), TODAY)).refused(SOCIAL_WORKER_CALLED);
        given(registered(ABOUT_CHILD, "C1")).when(call).refused(NOT_PSYCHOSOCIAL);
        given(PEERS, UNRECOGNISED, called, broughtIn(ParentsView.DO_NOT_RECOGNISE)).when(call).refused(SOCIAL_WORKER_PRESENT);
        given(registered(ABOUT_ALIAS, "E2")).when(call).refused(ALIAS_STAYS_INSIDE);
        assertThat(SignalFile.of(List.of(PEERS, UNRECOGNISED, called)).call()).contains(called);
        assertThat(SignalFile.of(List.of(PEERS, UNRECOGNISED, called, broughtIn(ParentsView.DO_NOT_RECOGNISE))).call()).isEmpty();
    }

    @Test
    @Tag("I9")
    @DisplayName("is wanted no more when who called says so, and nobody else can take that call back (I9)")
    void callTakenBack() {
        var called = new SocialWorkerCalled(SIGNAL, CHILD, MOTHER, Optional.empty(), TODAY);
        var back = new SocialWorkCallWithdrawn(SIGNAL, CHILD);
        given(PEERS, called).when(new WithdrawCall(FATHER)).refused(NO_SOCIAL_WORKER_CALL);
        given(PEERS, called).when(new WithdrawCall(MOTHER)).then(back);
        given(PEERS, called, back).when(new WithdrawCall(MOTHER)).refused(NO_SOCIAL_WORKER_CALL);
        given(PEERS, called, back).when(new CallSocialWorker(MOTHER, Optional.empty(), TODAY)).then(called);
        given(PEERS, UNRECOGNISED, called, broughtIn(ParentsView.DO_NOT_RECOGNISE)).when(new WithdrawCall(MOTHER)).refused(NO_SOCIAL_WORKER_CALL);
    }

    @Test
    @Tag("N9")
    @DisplayName("is for a known child: an alias stays inside, and a group has no parents to consult")
    void knownChild() {
        given(registered(ABOUT_ALIAS, "E2")).when(bringIn(TODAY)).refused(ALIAS_STAYS_INSIDE);
        given(registered(new Subject.Group(), "E2")).when(bringIn(TODAY)).refused(NOT_ABOUT_ONE_CHILD);
    }

    @Test
    @Tag("I10")
    @DisplayName("agrees a solution with centre and parents, and with the child where it took part (I10)")
    void solution() {
        var in = broughtIn(ParentsView.DO_NOT_RECOGNISE);
        given(PEERS, UNRECOGNISED, in).when(new AgreeSolution(TODAY, true, WORDS, TODAY)).then(new SolutionAgreed(SIGNAL, CHILD, TODAY, true, WORDS));
        given(PEERS, UNRECOGNISED).when(new AgreeSolution(TODAY, true, WORDS, TODAY)).refused(NO_SOCIAL_WORKER);
        given(PEERS, UNRECOGNISED, in).when(new AgreeSolution(TODAY.plusDays(1), true, WORDS, TODAY)).refused(AGREED_IN_FUTURE);
        given(PEERS, UNRECOGNISED, in).when(new AgreeSolution(TODAY.minusDays(1), true, WORDS, TODAY)).refused(AGREED_BEFORE_CONSULTED);
    }

    @Test
    @Tag("I11")
    @DisplayName("is one at a time, and leaves when the work is done or the parents want it no more")
    void leaves() {
        var in = broughtIn(ParentsView.DO_NOT_RECOGNISE);
        var out = new SocialWorkerReleased(SIGNAL, CHILD, WORKER);
        given(PEERS, UNRECOGNISED, in).when(bringIn(TODAY)).refused(SOCIAL_WORKER_PRESENT);
        given(PEERS, UNRECOGNISED, in).when(new ReleaseSocialWorker()).then(out);
        given(PEERS, UNRECOGNISED, in, out).when(new ReleaseSocialWorker()).refused(NO_SOCIAL_WORKER);
        given(PEERS, UNRECOGNISED, in, out).when(bringIn(TODAY)).then(in);
        assertThat(SignalFile.of(List.of(PEERS, UNRECOGNISED, in)).socialWorker()).contains(WORKER);
        assertThat(SignalFile.of(List.of(PEERS, UNRECOGNISED, in, out)).socialWorker()).isEmpty();
    }

    @Test
    @Tag("I8")
    @Tag("I13")
    @DisplayName("or the coach, youth health care or the team: it depends on the matter (I8)")
    void dependsOnTheMatter() {
        assertThat(fitting(Urgency.QUESTION, "A1")).containsExactly(WhoComesIn.YOUTH_SOCIAL_WORKER);
        assertThat(fitting(Urgency.QUESTION, "D1")).containsExactly(WhoComesIn.FAMILY_COACH);
        assertThat(fitting(Urgency.QUESTION, "B3")).containsExactly(WhoComesIn.YOUTH_HEALTH);
        assertThat(fitting(Urgency.QUESTION, "C1")).containsExactly(WhoComesIn.TEAM);
        assertThat(fitting(Urgency.SERIOUS, "D5")).containsExactly(WhoComesIn.YOUTH_SOCIAL_WORKER, WhoComesIn.FAMILY_COACH, WhoComesIn.TEAM);
    }

    @Test
    @Tag("N6")
    @Tag("N9")
    @DisplayName("is not the care coordinator, whom the centre may ask in every case, under an alias (N6, N9)")
    void consult() {
        var ask = new ConsultCommand.AskConsult(WORDS, TODAY);
        for (Subject subject : List.of(ABOUT_ALIAS, new Subject.Family(), new Subject.Group(), new Subject.Practice())) {
            given(registered(subject, "C1")).when(ask).then(new ConsultEvent.ConsultAsked(SIGNAL, WORDS, TODAY));
        }
        given(registered()).when(ask).refused(CONSULT_UNDER_ALIAS);
    }

    private static Set<WhoComesIn> fitting(Urgency urgency, String theme) {
        return WhoComesIn.fitting(List.of(new Theme(theme)), urgency);
    }

    private static BringInSocialWorker bringIn(LocalDate consultedOn) {
        return new BringInSocialWorker(WORKER, CalledBy.CENTRE, consultedOn, WORDS, TODAY);
    }

    private static SocialWorkerBroughtIn broughtIn(ParentsView view) {
        return new SocialWorkerBroughtIn(SIGNAL, CHILD, WORKER, CalledBy.CENTRE, view, TODAY, WORDS);
    }
}
