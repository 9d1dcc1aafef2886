package nl.kindkring.platform.access;

import jakarta.inject.Singleton;

/** For routes whose path names no object: creating, lists that narrow themselves, public texts. {@link Scope#because()} says which. */
@Singleton
public final class NoObjectScope implements ScopeRule {

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return true;
    }
}
