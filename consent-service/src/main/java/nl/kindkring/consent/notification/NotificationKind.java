package nl.kindkring.consent.notification;

/** What a family is told of. The mail says no more than that there is something to look at; each kind can be switched off. */
public enum NotificationKind {

    /** A question waits for this person's answer. */
    CONSENT_ASKED(For.WHO_DECIDES),
    /** Somebody else answered, or took an answer back. */
    CONSENT_ANSWERED(For.WHO_SEES_THE_FILE),
    /** The last day of a consent is near. */
    CONSENT_EXPIRING(For.WHO_DECIDES),
    /** This person's request was received. */
    REQUEST_RECEIVED(For.WHO_ASKED),
    /** This person's request was answered, or what was granted is done. */
    REQUEST_ANSWERED(For.WHO_ASKED),
    /** This person's request is not answered yet, and its term is near. */
    REQUEST_TERM_NEAR(For.WHO_ASKED),
    /** Somebody read in the file on another ground than consent or own involvement; never the reporting code, which is not in the log. */
    READ_WITHOUT_CONSENT(For.WHO_SEES_THE_FILE),
    /** Who decides for the child was recorded, or is to change. */
    DECISION_TAKEN(For.WHO_SEES_THE_FILE),
    /** The file will be destroyed because its term has passed; until then a copy can be asked for. */
    DESTRUCTION_PLANNED(For.WHO_SEES_THE_FILE);

    private final For whom;

    NotificationKind(For whom) {
        this.whom = whom;
    }

    /** Whom it is for. */
    For whom() {
        return whom;
    }

    /** Whom a kind is for, by what that person sees of the file on the day it is sent. */
    enum For { WHO_DECIDES, WHO_ASKED, WHO_SEES_THE_FILE }
}
