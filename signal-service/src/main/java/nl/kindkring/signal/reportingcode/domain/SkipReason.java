package nl.kindkring.signal.reportingcode.domain;

import java.util.Set;

/** Why a step was passed over. Only the consult and the talk can be: without facts, weighing and a decision there is no reporting code. */
public enum SkipReason {

    /** There was danger now and no time to ask. */
    ACUTE_DANGER(Set.of(Step.CONSULT, Step.TALK)),
    /** The talk would put the child in danger. */
    CHILD_AT_RISK(Set.of(Step.TALK)),
    /** The talk would put somebody else in danger, such as the reporter or the other parent. */
    OTHERS_AT_RISK(Set.of(Step.TALK)),
    /** After the talk the family would break off contact, and the child would be lost from view. */
    CONTACT_WOULD_BREAK(Set.of(Step.TALK));

    private final Set<Step> steps;

    SkipReason(Set<Step> steps) {
        this.steps = steps;
    }

    /** Whether it is a reason to pass over that step. */
    public boolean fits(Step step) {
        return steps.contains(step);
    }
}
