package nl.kindkring.platform.testing.things;

import jakarta.inject.Singleton;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;

/** A thing belongs to who made it. */
@Singleton
class OwnThing implements ScopeRule {

    private final Things things;

    OwnThing(Things things) {
        this.things = things;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return things.owns(caller.id(), path.uuid("id"));
    }
}
