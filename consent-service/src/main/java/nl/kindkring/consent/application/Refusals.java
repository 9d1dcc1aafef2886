package nl.kindkring.consent.application;

import java.util.List;
import nl.kindkring.consent.domain.Decision;
import nl.kindkring.consent.domain.child.ChildRejection;
import nl.kindkring.consent.domain.consent.ConsentRejection;
import nl.kindkring.consent.domain.ground.GroundRejection;
import nl.kindkring.consent.domain.request.RequestRejection;
import nl.kindkring.consent.domain.statement.StatementRejection;
import nl.kindkring.consent.domain.view.FileViewRejection;
import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;
import nl.kindkring.platform.problem.ProblemException;

/** Turns a decider's refusal into what the client is told. */
final class Refusals {

    private Refusals() {}

    static <E> List<E> childEvents(Decision<E, ChildRejection> decision) {
        return switch (decision) {
            case Decision.Accepted<E, ChildRejection>(var events) -> events;
            case Decision.Refused<E, ChildRejection>(var rejection) -> throw problem(rejection);
        };
    }

    static <E> List<E> consentEvents(Decision<E, ConsentRejection> decision) {
        return switch (decision) {
            case Decision.Accepted<E, ConsentRejection>(var events) -> events;
            case Decision.Refused<E, ConsentRejection>(var rejection) -> throw problem(rejection);
        };
    }

    static <E> List<E> statementEvents(Decision<E, StatementRejection> decision) {
        return switch (decision) {
            case Decision.Accepted<E, StatementRejection>(var events) -> events;
            case Decision.Refused<E, StatementRejection>(var rejection) -> throw switch (rejection) {
                case UNKNOWN_STATEMENT -> notFound();
                case NO_WORDS, TOO_LONG -> invalid("/words", "invalid");
            };
        };
    }

    static <E> List<E> requestEvents(Decision<E, RequestRejection> decision) {
        return switch (decision) {
            case Decision.Accepted<E, RequestRejection>(var events) -> events;
            case Decision.Refused<E, RequestRejection>(var rejection) -> throw switch (rejection) {
                case UNKNOWN_REQUEST -> notFound();
                case GROUND_DOES_NOT_FIT -> invalid("/ground", rejection.code());
                case NOT_IN_PART -> invalid("/answer", rejection.code());
                case ALREADY_ANSWERED, NOTHING_TO_CARRY_OUT, ALREADY_DONE -> new ProblemException(409, rejection.code());
            };
        };
    }

    static <E> List<E> fileViewEvents(Decision<E, FileViewRejection> decision) {
        return switch (decision) {
            case Decision.Accepted<E, FileViewRejection>(var events) -> events;
            case Decision.Refused<E, FileViewRejection>(var rejection) -> throw switch (rejection) {
                case UNKNOWN_HOLDER -> notFound();
                case NOT_YOURS_TO_SAY -> new ProblemException(409, "file-view-not-yours-to-say");
            };
        };
    }

    static <E> List<E> groundEvents(Decision<E, GroundRejection> decision) {
        return switch (decision) {
            case Decision.Accepted<E, GroundRejection>(var events) -> events;
            case Decision.Refused<E, GroundRejection>(var rejection) -> throw switch (rejection) {
                case UNKNOWN_INVOCATION -> notFound();
                case GROUND_HAS_ITS_OWN_LANE -> invalid("/ground", rejection.code());
                case REASON_HAS_ITS_OWN_LANE -> invalid("/reason", rejection.code());
                case ENDS_IN_THE_PAST, TOO_LONG -> invalid("/lastDay", rejection.code());
                case ALREADY_INVOKED, REVIEWED_ALREADY, OWN_INVOCATION -> new ProblemException(409, rejection.code());
            };
        };
    }

    static ProblemException notFound() {
        return new ProblemException(404, "not-found");
    }

    static ProblemException erased() {
        return new ProblemException(410, "child-erased");
    }

    private static ProblemException problem(ChildRejection rejection) {
        return switch (rejection) {
            case UNKNOWN_CHILD -> notFound();
            case ERASED -> erased();
            case ALREADY_REGISTERED, HAS_A_LOGIN, AUTHORITY_ENDED -> new ProblemException(409, rejection.code());
            case AGE_OUT_OF_RANGE -> invalid("/dateOfBirth", rejection.code());
            case TOO_MANY_HOLDERS, ACCOUNT_TWICE -> invalid("/holders", rejection.code());
            case UNKNOWN_HOLDER, UNKNOWN_PARENT, UNKNOWN_HOUSEHOLD -> notFound();
            case SAME_RECORD, ALREADY_UNITED, NOT_UNITED, BORN_ON_OTHER_DAYS, JUDGED_DIFFERENTLY, OTHER_LOGINS ->
                    new ProblemException(409, rejection.code());
            case NOT_ONE_PERSON -> invalid("/samePeople", rejection.code());
            case TOO_MANY_HOUSEHOLDS -> new ProblemException(409, rejection.code());
            case CHECKED_IN_THE_FUTURE -> invalid("/checkedOn", "in-the-future");
            case CORRECTION_DOES_NOT_FIT -> invalid("/reason", rejection.code());
            case BEGINS_AFTER_ITS_END -> invalid("/heldFrom", rejection.code());
            case ENDS_BEFORE_IT_BEGAN -> invalid("/firstDayWithout", rejection.code());
        };
    }

    private static ProblemException problem(ConsentRejection rejection) {
        return switch (rejection) {
            case UNKNOWN_CONSENT -> notFound();
            case EXPIRES_IN_THE_PAST -> invalid("/expiresOn", "in-the-past");
            case ALREADY_ASKED, CLOSED, NOT_YOURS_TO_ANSWER -> new ProblemException(409, rejection.code());
        };
    }

    static InvalidInput invalid(String pointer, String code) {
        return new InvalidInput(new InvalidField(pointer, code));
    }
}
