package nl.kindkring.consent.domain.request;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What is required, within which term it must be answered, and on which grounds it may be refused. */
public enum RequestKind {

    /** To see all of it (Jeugdwet 7.3.10; GDPR 15). */
    ACCESS(1, EnumSet.of(RefusalGround.PRIVACY_OF_OTHER, RefusalGround.CARE_OF_GOOD_HELPER, RefusalGround.MANIFESTLY_UNFOUNDED)),
    /** To have it corrected (GDPR 16). */
    CORRECTION(1, EnumSet.of(RefusalGround.NOT_INCORRECT, RefusalGround.MANIFESTLY_UNFOUNDED)),
    /** To have it destroyed, within three months (Jeugdwet 7.3.9, first paragraph). */
    DESTRUCTION(3, EnumSet.of(RefusalGround.INTEREST_OF_OTHER, RefusalGround.LEGAL_DUTY_TO_KEEP, RefusalGround.CARE_OF_GOOD_HELPER)),
    /** To keep it out of figures (Jeugdwet 7.3.12); cannot be refused. */
    OBJECTION(1, EnumSet.noneOf(RefusalGround.class));

    private static final int ANSWER = 1;

    private final int months;
    private final Set<RefusalGround> grounds;

    RequestKind(int months, Set<RefusalGround> grounds) {
        this.months = months;
        this.grounds = grounds;
    }

    /** The last day on which a request received on that day is answered in time, whatever is asked (GDPR 12.3). */
    public LocalDate answerBy(LocalDate receivedOn) {
        return receivedOn.plusMonths(ANSWER);
    }

    /** The last day on which what was asked on that day is done in time: with the answer, or for destruction within three months. */
    public LocalDate dueOn(LocalDate receivedOn) {
        return receivedOn.plusMonths(months);
    }

    /** Whether it may be refused on that ground. */
    public boolean refusableOn(RefusalGround ground) {
        return grounds.contains(ground);
    }

    /** Whether a part of it can be granted. One key opens the whole file, so destroying a part is not possible; correcting is. */
    public boolean divisible() {
        return this != DESTRUCTION;
    }

    /** Whether granting it is all there is to do. */
    public boolean doneWhenGranted() {
        return this == ACCESS || this == OBJECTION;
    }
}
