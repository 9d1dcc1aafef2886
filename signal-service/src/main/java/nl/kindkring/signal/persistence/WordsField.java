package nl.kindkring.signal.persistence;

/** The places in the store where words of people stand; part of what the encryption is bound to, so never renamed. */
public enum WordsField {

    /** The alias of a child. */
    ALIAS(SignalEventType.REGISTERED, "alias"),
    /** The few words at registering. */
    FIRST_NOTE(SignalEventType.REGISTERED, "note"),
    /** What was said about the talk. */
    TALK_NOTE(SignalEventType.TALKED, "note"),
    /** A note by itself. */
    NOTE(SignalEventType.NOTED, "note"),
    /** What was seen in an observation. */
    REPORT(SignalEventType.OBSERVATION_WRITTEN_UP, "report"),
    /** What was said about an observation. */
    DISCUSSION_NOTE(SignalEventType.OBSERVATION_DISCUSSED, "note"),
    /** An advice. */
    ADVICE(SignalEventType.ADVICE_GIVEN, "words"),
    /** What the parents said about an advice. */
    ANSWER(SignalEventType.ADVICE_ANSWERED, "words"),
    /** What was agreed with the parents about the youth social worker. */
    AGREED(SignalEventType.SOCIAL_WORKER_BROUGHT_IN, "agreed"),
    /** What the family says when it calls the youth social worker. */
    CALL(SignalEventType.SOCIAL_WORKER_CALLED, "words"),
    /** A solution of centre, parents and youth social worker. */
    SOLUTION(SignalEventType.SOLUTION_AGREED, "solution"),
    /** A question to the care coordinator. */
    QUESTION(SignalEventType.CONSULT_ASKED, "question"),
    /** What goes well, and who is around. */
    STRENGTHS(SignalEventType.STRENGTHS_ADDED, "words");

    private final SignalEventType event;
    private final String field;

    WordsField(SignalEventType event, String field) {
        this.event = event;
        this.field = field;
    }

    String event() {
        return event.stored();
    }

    String field() {
        return field;
    }
}
