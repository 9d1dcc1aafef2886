package nl.kindkring.consent.application;

/** What the client requires of the version it is about to change; checked under the family's lock. */
@FunctionalInterface
public interface Precondition {

    /** Refuses by an exception when the version is not the one the client has seen. */
    void check(int version);
}
