package nl.kindkring.local;

/** Something the person at the keyboard can put right; its message says what and how, and is all they see. */
public final class StartRefused extends RuntimeException {

    /** A refusal with a message for a person. */
    public StartRefused(String message) {
        super(message);
    }
}
