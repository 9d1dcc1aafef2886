package nl.kindkring.consent.application;

import nl.kindkring.consent.domain.ground.OtherGround;

/**
 * On which ground somebody reads about a child. The right to report suspected abuse is not among them: whoever follows the reporting code reads a child as
 * everybody does, and a read that named it would tell of a suspicion on a topic (docs/decisions/193).
 */
public enum Ground {
    /** The family agreed that this person knows ({@code IDENTIFY}, N9). */
    CONSENT,
    /** Directly involved in the help, at the child's own centre (Jeugdwet 7.3.11, second paragraph). */
    DIRECTLY_INVOLVED,
    STATUTORY_TASK,
    VITAL_INTEREST,
    COURT_ORDER;

    /** The ground of an invocation that permits something. @throws IllegalArgumentException for one that has a lane of its own and permits nothing here */
    static Ground of(OtherGround invoked) {
        return switch (invoked) {
            case STATUTORY_TASK -> STATUTORY_TASK;
            case VITAL_INTEREST -> VITAL_INTEREST;
            case COURT_ORDER -> COURT_ORDER;
            case REPORTING_RIGHT -> throw new IllegalArgumentException("the right to report permits nothing here");
        };
    }
}
