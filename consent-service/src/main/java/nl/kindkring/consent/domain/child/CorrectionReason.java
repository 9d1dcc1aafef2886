package nl.kindkring.consent.domain.child;

/** Why what was recorded of somebody around a child is put right. It says whether what was done under the record was done by the same person. */
public enum CorrectionReason {
    /** The same person, written down wrongly: name, relation, basis or first day. What this person said stays said. */
    WRONG_DETAILS,
    /** The login is somebody else's. Whatever was said with it was not said by whom it was recorded for. */
    WRONG_LOGIN,
    /** Somebody else is meant. Whatever was said by whoever stood there was not said by this person. */
    WRONG_PERSON,
    /** This person never held authority over the child. */
    NEVER_HELD;

    /** Whether whoever stands there afterwards is who stood there before. */
    public boolean samePerson() {
        return this == WRONG_DETAILS;
    }
}
