package nl.kindkring.platform.access;

/**
 * Decides from the service's own data, never from the token alone, whether the caller may touch the object that the path names.
 * A CDI bean. A refusal looks exactly like an unknown object (404) and leaves a row in {@code access_denial}.
 */
public interface ScopeRule {

    /** Whether the caller may touch the object; false also when it does not exist. */
    boolean allows(Caller caller, PathParameters path);
}
