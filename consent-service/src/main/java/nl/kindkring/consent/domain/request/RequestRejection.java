package nl.kindkring.consent.domain.request;

import java.util.Locale;

/** Why a command about a request is refused. */
public enum RequestRejection {
    /** There is none, or it is somebody else's: both look the same. */
    UNKNOWN_REQUEST,
    ALREADY_ANSWERED,
    /** Only what was granted, and not done before, can be carried out. */
    NOTHING_TO_CARRY_OUT,
    /** This kind of request may not be refused on that ground. */
    GROUND_DOES_NOT_FIT,
    /** Destruction is of the whole file or of nothing: what has to be kept is under the same key. */
    NOT_IN_PART,
    /** What was done cannot be taken back any more. */
    ALREADY_DONE;

    /** The code of the problem that tells it. */
    public String code() {
        return "request-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
