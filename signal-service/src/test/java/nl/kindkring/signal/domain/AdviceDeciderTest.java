package nl.kindkring.signal.domain;

import static nl.kindkring.signal.domain.AdviceAnswer.*;
import static nl.kindkring.signal.domain.Examples.*;
import static nl.kindkring.signal.domain.GivenSignal.given;
import static nl.kindkring.signal.domain.SignalRejection.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.signal.domain.AdviceCommand.AnswerAdvice;
import nl.kindkring.signal.domain.AdviceCommand.GiveAdvice;
import nl.kindkring.signal.domain.AdviceEvent.AdviceAnswered;
import nl.kindkring.signal.domain.AdviceEvent.AdviceGiven;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("An advice")
class AdviceDeciderTest {

    static final AdviceId ADVICE = new AdviceId(UUID.fromString("ad000000-0000-4000-8000-000000000001"));
    private static final AdviceId SECOND = new AdviceId(UUID.fromString("ad000000-0000-4000-8000-000000000002"));
    private static final Optional<PersonId> MOTHER = Optional.of(new PersonId("mother"));
    private static final Optional<PersonId> FATHER = Optional.of(new PersonId("father"));
    private static final SealedWords WORDS = new SealedWords("sealed advice");

    @Test
    @Tag("N10")
    @Tag("K7")
    @DisplayName("to a professional is about the own work: for a child, an alias, a group or one's own practice (N10, K7)")
    void toAProfessional() {
        for (Subject subject : List.of(ABOUT_CHILD, ABOUT_ALIAS, new Subject.Group(), new Subject.Practice())) {
            given(registered(subject, "A5")).when(give(Addressee.PROFESSIONAL, Optional.empty()))
                    .then(new AdviceGiven(SIGNAL, subject.child(), ADVICE, Addressee.PROFESSIONAL, Optional.empty(), WORDS, TODAY))
                    .andItIs(Signal.Noticed.class);
        }
    }

    @Test
    @Tag("N12")
    @DisplayName("about which help a child needs is for its parents (N12)")
    void toParents() {
        given(registered()).when(give(Addressee.PARENTS, Optional.of(HelpLevel.H1))).then(toParents(ADVICE));
        given(registered()).when(give(Addressee.PROFESSIONAL, Optional.of(HelpLevel.H1))).refused(HELP_IS_ADVISED_TO_PARENTS);
        given(registered(new Subject.Practice(), "A5")).when(give(Addressee.PARENTS, Optional.empty())).refused(NO_PARENTS_TO_TALK_WITH);
    }

    @Test
    @Tag("N15")
    @DisplayName("is endorsed, amended or declined by the parents, and their latest answer counts (N15)")
    void answered() {
        for (AdviceAnswer answer : AdviceAnswer.values()) {
            given(registered(), toParents(ADVICE)).when(answer(answer, TODAY)).then(answered(ADVICE, answer));
        }
        assertThat(SignalFile.of(List.of(registered(), toParents(ADVICE), answered(ADVICE, DECLINED), answered(ADVICE, ENDORSED)))
                .advices().get(ADVICE).endorsed()).isTrue();
    }

    @Test
    @Tag("N15")
    @DisplayName("is answered after it was given, today or earlier, and an amendment says what is wanted")
    void badAnswers() {
        given(registered(), toParents(ADVICE)).when(answer(ENDORSED, TODAY.plusDays(1))).refused(ANSWERED_IN_FUTURE);
        given(registered(), toParents(ADVICE)).when(answer(ENDORSED, TODAY.minusDays(1))).refused(ANSWERED_BEFORE_ADVISED);
        given(registered(), toParents(ADVICE)).when(new AnswerAdvice(ADVICE, AMENDED, TODAY, Optional.empty(), Optional.empty(), TODAY))
                .refused(AMENDMENT_WITHOUT_WORDS);
        given(registered()).when(answer(ENDORSED, TODAY)).refused(UNKNOWN_ADVICE);
        given(registered(), new AdviceGiven(SIGNAL, Optional.of(CHILD), ADVICE, Addressee.PROFESSIONAL, Optional.empty(), WORDS, TODAY))
                .when(answer(ENDORSED, TODAY)).refused(ADVICE_NOT_TO_PARENTS);
    }

    @Test
    @Tag("N15")
    @Tag("J2")
    @DisplayName("is answered by each parent for itself: as long as one declines it is declined, whoever else endorses it (N15)")
    void eachForItself() {
        given(registered(), toParents(ADVICE), answered(ADVICE, DECLINED, MOTHER, DECLINED)).when(answer(ENDORSED, TODAY, FATHER))
                .then(answered(ADVICE, ENDORSED, FATHER, DECLINED));
        given(registered(), toParents(ADVICE), answered(ADVICE, DECLINED, MOTHER, DECLINED)).when(answer(ENDORSED, TODAY))
                .then(answered(ADVICE, ENDORSED, Optional.empty(), DECLINED));
        given(registered(), toParents(ADVICE), answered(ADVICE, DECLINED, MOTHER, DECLINED), answered(ADVICE, ENDORSED, FATHER, DECLINED))
                .when(answer(AMENDED, TODAY, MOTHER)).then(answered(ADVICE, AMENDED, MOTHER, AMENDED));
        given(registered(), talked(), shared(), toParents(ADVICE), answered(ADVICE, DECLINED, MOTHER, DECLINED), answered(ADVICE, ENDORSED, FATHER, DECLINED))
                .when(conclude(Outcome.REFERRED)).refused(ADVICE_NOT_ENDORSED);
    }

    @Test
    @Tag("N15")
    @DisplayName("that the parents do not stand behind leads to no referral; one that they endorsed or amended may (N15)")
    void noReferralWithoutEndorsement() {
        given(registered(), talked(), shared(), toParents(ADVICE)).when(conclude(Outcome.REFERRED)).refused(ADVICE_NOT_ENDORSED);
        given(registered(), talked(), shared(), toParents(ADVICE), answered(ADVICE, DECLINED))
                .when(conclude(Outcome.REFERRED)).refused(ADVICE_NOT_ENDORSED);
        for (AdviceAnswer answer : List.of(ENDORSED, AMENDED)) {
            given(registered(), talked(), shared(), toParents(ADVICE), answered(ADVICE, DECLINED), toParents(SECOND), answered(SECOND, answer))
                    .when(conclude(Outcome.REFERRED)).then(concluded(Outcome.REFERRED));
        }
    }

    private static GiveAdvice give(Addressee addressee, Optional<HelpLevel> help) {
        return new GiveAdvice(ADVICE, addressee, help, WORDS, TODAY);
    }

    private static AnswerAdvice answer(AdviceAnswer answer, LocalDate on) {
        return answer(answer, on, Optional.empty());
    }

    private static AnswerAdvice answer(AdviceAnswer answer, LocalDate on, Optional<PersonId> by) {
        return new AnswerAdvice(ADVICE, answer, on, Optional.of(WORDS), by, TODAY);
    }

    private static AdviceGiven toParents(AdviceId id) {
        return new AdviceGiven(SIGNAL, Optional.of(CHILD), id, Addressee.PARENTS, Optional.of(HelpLevel.H1), WORDS, TODAY);
    }

    private static AdviceAnswered answered(AdviceId id, AdviceAnswer answer) {
        return answered(id, answer, Optional.empty(), answer);
    }

    private static AdviceAnswered answered(AdviceId id, AdviceAnswer answer, Optional<PersonId> by, AdviceAnswer standing) {
        return new AdviceAnswered(SIGNAL, Optional.of(CHILD), id, answer, TODAY, Optional.of(WORDS), by, standing);
    }
}
