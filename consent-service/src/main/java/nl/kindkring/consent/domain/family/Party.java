package nl.kindkring.consent.domain.family;

/** Somebody whose answer counts: the child itself, or a holder of authority. */
public sealed interface Party {

    /** The child itself, from twelve. */
    record Youth() implements Party {}

    /** A parent with authority, a guardian or a representative. */
    record Holder(HolderId id) implements Party {}
}
