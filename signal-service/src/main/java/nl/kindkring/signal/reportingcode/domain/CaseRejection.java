package nl.kindkring.signal.reportingcode.domain;

import java.util.Locale;

/** Why something is refused in the reporting code; the codes are part of the API. */
public enum CaseRejection {

    /** There is no such case. */
    UNKNOWN_CASE,
    /** Begun before. */
    ALREADY_BEGUN,
    /** A suspicion about somebody who works there goes by the employer and the vertrouwensinspecteur, not by the reporting code. */
    EMPLOYEE_OTHER_ROUTE,
    /** An earlier step was neither taken nor passed over with a reason. */
    EARLIER_STEP_OPEN,
    /** This step cannot be passed over at all. */
    STEP_CANNOT_BE_SKIPPED,
    /** This is no reason to pass over this step. */
    REASON_NOT_FOR_STEP,
    /** The step was taken already, so there is nothing to pass over. */
    STEP_TAKEN,
    /** Nobody was named. */
    NOBODY_NAMED,
    /** A day in the future. */
    DAY_IN_FUTURE,
    /** A question of the assessment framework that has to be asked has no answer. */
    QUESTION_UNANSWERED,
    /** The weighing asks for a report: report, or give a reason that the law knows. */
    REPORT_REQUIRED,
    /** Veilig Thuis can only have advised otherwise when it was asked. */
    SAFE_HOME_NOT_ASKED,
    /** A reason for not reporting belongs to a decision that does not report where one has to. */
    REASON_WITHOUT_NEED,
    /** The weighing left a suspicion. */
    SUSPICION_REMAINS,
    /** The weighing left no suspicion, so there is nothing to report or to help with. */
    NO_SUSPICION_LEFT,
    /** Decided already; weigh anew to decide anew. */
    DECIDED_ALREADY,
    /** There is no decision to report. */
    NO_REPORT_DECIDED,
    /** Veilig Thuis has it already. */
    HANDED_OVER_ALREADY;

    /** The code, such as {@code report-required}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
