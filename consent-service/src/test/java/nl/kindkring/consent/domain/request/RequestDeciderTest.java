package nl.kindkring.consent.domain.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.ImpossibleHistory;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.Families;
import nl.kindkring.consent.domain.family.Party;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestDeciderTest {

    private static final ChildId CHILD = new ChildId(new UUID(0, 1));
    private static final RequestId ID = new RequestId(new UUID(0, 2));
    private static final Party MUM = new Party.Holder(Families.MOTHER);
    private static final Party DAD = new Party.Holder(Families.FATHER);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @Test
    @Tag("J2")
    void an_answer_is_due_within_a_month_and_destruction_within_three() {
        assertThat(received(RequestKind.ACCESS).details().dueOn()).isEqualTo("2026-12-30");
        assertThat(received(RequestKind.CORRECTION).details().dueOn()).isEqualTo("2026-12-30");
        assertThat(received(RequestKind.DESTRUCTION).details().dueOn()).as("February has no 30th").isEqualTo("2027-02-28");
    }

    @Test
    @Tag("Jeugdwet-7.3.12")
    void an_objection_to_figures_is_done_when_granted_and_refused_on_no_ground_at_all() {
        assertThat(decide(new RequestCommand.Grant(), received(RequestKind.OBJECTION)))
                .isEqualTo(Decision.accept(new RequestEvent.RequestGranted(CHILD), new RequestEvent.RequestCarriedOut(CHILD)));
        for (RefusalGround ground : RefusalGround.values()) {
            assertThat(decide(new RequestCommand.Refuse(ground), received(RequestKind.OBJECTION)))
                    .isEqualTo(Decision.refuse(RequestRejection.GROUND_DOES_NOT_FIT));
        }
    }

    @Test
    void destruction_is_refused_only_for_somebody_else_s_interest_a_legal_duty_or_the_care_of_a_good_helper() {
        assertThat(decide(new RequestCommand.Refuse(RefusalGround.LEGAL_DUTY_TO_KEEP), received(RequestKind.DESTRUCTION)))
                .isEqualTo(Decision.accept(new RequestEvent.RequestRefused(CHILD, RefusalGround.LEGAL_DUTY_TO_KEEP)));
        assertThat(decide(new RequestCommand.Refuse(RefusalGround.NOT_INCORRECT), received(RequestKind.DESTRUCTION)))
                .isEqualTo(Decision.refuse(RequestRejection.GROUND_DOES_NOT_FIT));
    }

    @Test
    void what_was_granted_is_carried_out_once() {
        Request granted = Request.evolve(received(RequestKind.DESTRUCTION), new RequestEvent.RequestGranted(CHILD));
        assertThat(decide(new RequestCommand.CarryOut(), granted)).isEqualTo(Decision.accept(new RequestEvent.RequestCarriedOut(CHILD)));
        Request done = Request.evolve(granted, new RequestEvent.RequestCarriedOut(CHILD));
        assertThat(decide(new RequestCommand.CarryOut(), done)).isEqualTo(Decision.refuse(RequestRejection.NOTHING_TO_CARRY_OUT));
        assertThat(decide(new RequestCommand.CarryOut(), received(RequestKind.DESTRUCTION)))
                .isEqualTo(Decision.refuse(RequestRejection.NOTHING_TO_CARRY_OUT));
        assertThat(decide(new RequestCommand.Withdraw(Set.of(MUM)), done)).isEqualTo(Decision.refuse(RequestRejection.ALREADY_DONE));
    }

    @Test
    void granted_in_part_says_on_which_ground_the_rest_is_not() {
        assertThat(decide(new RequestCommand.GrantPartly(RefusalGround.PRIVACY_OF_OTHER), received(RequestKind.ACCESS)))
                .isEqualTo(Decision.accept(new RequestEvent.RequestPartlyGranted(CHILD, RefusalGround.PRIVACY_OF_OTHER),
                        new RequestEvent.RequestCarriedOut(CHILD)));
    }

    @Test
    void destruction_is_of_the_whole_file_or_of_nothing() {
        assertThat(decide(new RequestCommand.GrantPartly(RefusalGround.LEGAL_DUTY_TO_KEEP), received(RequestKind.DESTRUCTION)))
                .isEqualTo(Decision.refuse(RequestRejection.NOT_IN_PART));
    }

    @ParameterizedTest
    @EnumSource(RequestKind.class)
    void every_request_is_answered_within_a_month_and_destruction_done_within_three(RequestKind kind) {
        LocalDate received = LocalDate.of(2027, 1, 31);
        assertThat(kind.answerBy(received)).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(kind.dueOn(received)).isEqualTo(kind == RequestKind.DESTRUCTION ? LocalDate.of(2027, 4, 30) : LocalDate.of(2027, 2, 28));
    }

    @Test
    void who_asked_takes_it_back_until_it_is_done_and_for_anybody_else_there_is_none() {
        assertThat(decide(new RequestCommand.Withdraw(Set.of(MUM)), received(RequestKind.CORRECTION)))
                .isEqualTo(Decision.accept(new RequestEvent.RequestWithdrawn(CHILD)));
        assertThat(decide(new RequestCommand.Withdraw(Set.of(DAD)), received(RequestKind.CORRECTION)))
                .isEqualTo(Decision.refuse(RequestRejection.UNKNOWN_REQUEST));
    }

    @ParameterizedTest
    @EnumSource(RequestKind.class)
    void an_answer_is_given_once(RequestKind kind) {
        Request answered = Request.evolve(received(kind), new RequestEvent.RequestGranted(CHILD));
        assertThat(decide(new RequestCommand.Grant(), answered)).isEqualTo(Decision.refuse(RequestRejection.ALREADY_ANSWERED));
    }

    @Test
    void history_that_cannot_be_is_not_ignored() {
        assertThatThrownBy(() -> Request.evolve(received(RequestKind.ACCESS), new RequestEvent.RequestCarriedOut(CHILD)))
                .isInstanceOf(ImpossibleHistory.class);
        assertThatThrownBy(() -> Request.evolve(Request.initial(), new RequestEvent.RequestGranted(CHILD))).isInstanceOf(ImpossibleHistory.class);
        assertThat(decide(new RequestCommand.Grant(), Request.initial())).isEqualTo(Decision.refuse(RequestRejection.UNKNOWN_REQUEST));
    }

    private static Decision<RequestEvent, RequestRejection> decide(RequestCommand command, Request request) {
        return RequestDecider.decide(command, request);
    }

    private static Request.Known received(RequestKind kind) {
        var asked = (Decision.Accepted<RequestEvent, RequestRejection>) decide(new RequestCommand.Ask(ID, CHILD, kind, MUM, "words", DAY), Request.initial());
        return (Request.Known) Request.evolve(Request.initial(), asked.events().getFirst());
    }
}
