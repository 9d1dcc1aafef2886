package nl.kindkring.signal.domain;

import static nl.kindkring.signal.domain.Examples.*;
import static nl.kindkring.signal.domain.GivenSignal.given;
import static nl.kindkring.signal.domain.Outcome.*;
import static nl.kindkring.signal.domain.ParentsView.DO_NOT_RECOGNISE;
import static nl.kindkring.signal.domain.ParentsView.NOT_YET_DISCUSSED;
import static nl.kindkring.signal.domain.ParentsView.RECOGNISE;
import static nl.kindkring.signal.domain.SignalRejection.*;

import java.util.List;
import java.util.Optional;
import nl.kindkring.signal.domain.SignalCommand.ShareWithTeam;
import nl.kindkring.signal.domain.SignalEvent.NoteAdded;
import nl.kindkring.signal.domain.SignalEvent.OutcomeRecorded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A signal")
class SignalDeciderTest {

    @Nested
    @DisplayName("that is registered")
    class Registering {

        @Test
        @Tag("I5")
        @DisplayName("is noticed, with a few fields and no words (I5)")
        void isNoticed() {
            given().when(register(ABOUT_CHILD, "C1")).then(registered(ABOUT_CHILD, "C1")).andItIs(Signal.Noticed.class);
        }

        @Test
        @Tag("N9")
        @Tag("L11")
        @Tag("L16")
        @Tag("L12")
        @Tag("K7")
        @DisplayName("may be about an alias, a family, a group or one's own practice (N9, L11, L16, L12, K7)")
        void everySubject() {
            given().when(register(ABOUT_ALIAS, "C1")).then(registered(ABOUT_ALIAS, "C1"));
            given().when(register(new Subject.Family(), "D5")).then(registered(new Subject.Family(), "D5"));
            given().when(register(new Subject.Group(), "E1")).then(registered(new Subject.Group(), "E1"));
            given().when(register(new Subject.Practice(), "A5")).then(registered(new Subject.Practice(), "A5"));
        }

        @Test
        @Tag("I5")
        @DisplayName("has one, two or three themes, each once (I5)")
        void themes() {
            given().when(register(ABOUT_CHILD, "C1", "C2", "C3")).then(registered(ABOUT_CHILD, "C1", "C2", "C3"));
            given().when(register(ABOUT_CHILD)).refused(THEMES_ONE_TO_THREE);
            given().when(register(ABOUT_CHILD, "C1", "C2", "C3", "C4")).refused(THEMES_ONE_TO_THREE);
            given().when(register(ABOUT_CHILD, "C1", "C1")).refused(THEME_TWICE);
        }

        @Test
        @Tag("I5")
        @DisplayName("gets later what was left out, and stands where it stood, also at rest and with the team (I5)")
        void corrected() {
            var correct = new SignalCommand.CorrectSignal(QuestionType.PARENTING, Origin.PARENT, List.of(new Theme("E2")), Urgency.SERIOUS,
                    Context.HOME, Optional.empty(), TODAY);
            var corrected = new SignalEvent.SignalCorrected(SIGNAL, Optional.of(CHILD), QuestionType.PARENTING, Origin.PARENT,
                    List.of(new Theme("E2")), Urgency.SERIOUS, Context.HOME, Optional.empty(), TODAY);
            given(registered()).when(correct).then(corrected).andItIs(Signal.Noticed.class);
            given(registered(), talked()).when(correct).then(corrected).andItIs(Signal.Discussed.class);
            given(registered(), talked(), shared()).when(correct).then(corrected).andItIs(Signal.Shared.class);
            given(registered(), concluded(NO_ACTION_NOW)).when(correct).then(corrected).andItIs(Signal.Resting.class);
            given(registered(), concluded(NORMALISED)).when(correct).refused(SIGNAL_CLOSED);
            given(registered()).when(new SignalCommand.CorrectSignal(QuestionType.PARENTING, Origin.PARENT, List.of(), Urgency.SERIOUS,
                    Context.HOME, Optional.empty(), TODAY)).refused(THEMES_ONE_TO_THREE);
        }

        @Test
        @DisplayName("is not registered again")
        void once() {
            given(registered()).when(register(ABOUT_CHILD, "C1")).refused(ALREADY_REGISTERED);
        }

        @Test
        @DisplayName("must exist before anything else happens to it")
        void first() {
            given().when(talk()).refused(UNKNOWN_SIGNAL);
            given().when(share()).refused(UNKNOWN_SIGNAL);
        }
    }

    @Nested
    @DisplayName("that is talked over with the parents")
    class Talking {

        @Test
        @Tag("I7")
        @Tag("I11")
        @DisplayName("is discussed, also when the parents do not recognise it (I7, I11)")
        void isDiscussed() {
            given(registered()).when(talk()).then(talked()).andItIs(Signal.Discussed.class);
            given(registered()).when(talk(DO_NOT_RECOGNISE, TODAY))
                    .then(talked(Optional.of(CHILD), DO_NOT_RECOGNISE)).andItIs(Signal.Discussed.class);
        }

        @Test
        @DisplayName("may be talked over again, before and after sharing")
        void again() {
            given(registered(), talked(Optional.of(CHILD), DO_NOT_RECOGNISE)).when(talk()).then(talked());
            given(registered(), talked(), shared()).when(talk()).then(talked()).andItIs(Signal.Shared.class);
        }

        @Test
        @DisplayName("was not talked over tomorrow")
        void notTomorrow() {
            given(registered()).when(talk(RECOGNISE, TODAY.plusDays(1))).refused(TALK_IN_FUTURE);
        }

        @Test
        @Tag("I7")
        @DisplayName("is not discussed by a talk in which it was not discussed (I7)")
        void notDiscussed() {
            given(registered()).when(talk(NOT_YET_DISCUSSED, TODAY)).refused(TALK_NOT_DISCUSSED);
        }

        @Test
        @Tag("L12")
        @Tag("L16")
        @DisplayName("has no parents when it is about a group or one's own practice (L12, L16)")
        void noParents() {
            given(registered(new Subject.Group(), "E1")).when(talk()).refused(NO_PARENTS_TO_TALK_WITH);
            given(registered(new Subject.Practice(), "A5")).when(talk()).refused(NO_PARENTS_TO_TALK_WITH);
        }
    }

    @Nested
    @DisplayName("that is shared with the team")
    class Sharing {

        @Test
        @Tag("I4")
        @Tag("I8")
        @Tag("L5")
        @DisplayName("goes to the team with a talk and a permit, and that is its outcome for now (I4, I8, L5)")
        void isShared() {
            given(registered(), talked()).when(share()).then(shared(), concluded(TO_TEAM)).andItIs(Signal.Shared.class);
        }

        @Test
        @Tag("I7")
        @DisplayName("is refused without the talk with the parents: parents first (I7)")
        void parentsFirst() {
            given(registered()).when(share()).refused(PARENTS_FIRST);
            given(registered(), concluded(NO_ACTION_NOW)).when(share()).refused(PARENTS_FIRST);
        }

        @Test
        @DisplayName("is refused without a permit, whatever the parents said in the talk (Jeugdwet 7.3.11)")
        void permitNeeded() {
            given(registered(), talked()).when(share(CENTRE, new Allowance.Denied("WITHDRAWN"))).refused(NO_PERMIT);
        }

        @Test
        @Tag("I4")
        @DisplayName("goes to the team of its own centre only (I4)")
        void ownTeam() {
            given(registered(), talked())
                    .when(share(OTHER_CENTRE, new Allowance.Granted(PERMIT, "CONSENT"))).refused(TEAM_NOT_OF_CENTRE);
            given(registered(), talked())
                    .when(new ShareWithTeam(TEAM, Optional.empty(), new Allowance.Granted(PERMIT, "CONSENT")))
                    .refused(TEAM_NOT_OF_CENTRE);
        }

        @Test
        @Tag("N9")
        @DisplayName("stays inside the centre when it is about an alias, even after the talk (N9)")
        void aliasStays() {
            given(registered(ABOUT_ALIAS, "C1"), talked(Optional.empty(), RECOGNISE)).when(share())
                    .refused(ALIAS_STAYS_INSIDE);
        }

        @Test
        @DisplayName("is about one child, else nobody could have permitted it")
        void oneChild() {
            given(registered(new Subject.Family(), "D5"), talked(Optional.empty(), RECOGNISE)).when(share())
                    .refused(NOT_ABOUT_ONE_CHILD);
            given(registered(new Subject.Group(), "E1")).when(share()).refused(NOT_ABOUT_ONE_CHILD);
        }

        @Test
        @DisplayName("is shared once")
        void once() {
            given(registered(), talked(), shared()).when(share()).refused(ALREADY_SHARED);
        }
    }

    @Nested
    @DisplayName("that comes to something")
    class Concluding {

        @ParameterizedTest
        @EnumSource(names = {"ADVICE_SUFFICED", "NORMALISED", "SOLVED_AT_CENTRE"})
        @Tag("L5")
        @Tag("L9")
        @DisplayName("closes at the centre itself: a referral is not the only outcome (L5, L9)")
        void closes(Outcome outcome) {
            given(registered()).when(conclude(outcome)).then(concluded(outcome)).andItIs(Signal.Closed.class);
        }

        @Test
        @Tag("J3")
        @DisplayName("rests when no action is needed now, and still connects people (J3)")
        void rests() {
            given(registered()).when(conclude(NO_ACTION_NOW)).then(concluded(NO_ACTION_NOW)).andItIs(Signal.Resting.class);
            given(registered(), concluded(NO_ACTION_NOW)).when(talk()).then(talked()).andItIs(Signal.Resting.class);
            given(registered(), concluded(NO_ACTION_NOW), talked()).when(share())
                    .then(shared(), concluded(TO_TEAM)).andItIs(Signal.Shared.class);
            given(registered(), concluded(NO_ACTION_NOW)).when(conclude(NORMALISED)).then(concluded(NORMALISED));
            given(registered(), concluded(NO_ACTION_NOW)).when(conclude(NO_ACTION_NOW)).refused(ALREADY_RESTING);
        }

        @Test
        @DisplayName("is with the team by sharing only, so that the permit cannot be passed by")
        void toTeam() {
            given(registered(), talked()).when(conclude(TO_TEAM)).refused(TO_TEAM_ONLY_BY_SHARING);
        }

        @Test
        @Tag("N16")
        @DisplayName("was referred after the team discussed it (N16)")
        void referred() {
            given(registered(), talked()).when(conclude(REFERRED)).refused(REFERRED_ONLY_AFTER_SHARING);
            given(registered(), talked(), shared()).when(conclude(REFERRED))
                    .then(concluded(REFERRED)).andItIs(Signal.Closed.class);
        }

        @Test
        @Tag("I7")
        @DisplayName("was declined by parents who were asked (I7)")
        void declined() {
            given(registered()).when(conclude(PARENTS_DECLINED)).refused(PARENTS_NOT_ASKED);
            given(registered(), talked()).when(conclude(PARENTS_DECLINED)).then(concluded(PARENTS_DECLINED));
        }

        @Test
        @Tag("I24")
        @DisplayName("about safety goes by the reporting code, not by an outcome that colleagues see (I24)")
        void safety() {
            given(registered(), talked()).when(conclude(SAFETY)).refused(SAFETY_HAS_ITS_OWN_LANE);
        }

        @Test
        @DisplayName("is closed for everything after its outcome")
        void closed() {
            GivenSignal closed = given(registered(), talked(), concluded(NORMALISED));
            closed.when(talk()).refused(SIGNAL_CLOSED);
            closed.when(note()).refused(SIGNAL_CLOSED);
            closed.when(share()).refused(SIGNAL_CLOSED);
            closed.when(conclude(NORMALISED)).refused(SIGNAL_CLOSED);
        }
    }

    @Test
    @DisplayName("takes notes in any open state, and its outcome names no child when it is about none")
    void notesAndNoChild() {
        given(registered()).when(note()).then(new NoteAdded(SIGNAL, Optional.of(CHILD), note().note()));
        given(registered(new Subject.Practice(), "A5")).when(conclude(ADVICE_SUFFICED))
                .then(new OutcomeRecorded(SIGNAL, Optional.empty(), ADVICE_SUFFICED));
    }
}
