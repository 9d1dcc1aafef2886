package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.problem.CorrelationId;

/** Says of each change who made it, when and during which request. */
@ApplicationScoped
public class Stamps {

    private final Clock clock;
    private final Caller caller;
    private final CorrelationId correlation;

    Stamps(Clock clock, Caller caller, CorrelationId correlation) {
        this.clock = clock;
        this.caller = caller;
        this.correlation = correlation;
    }

    /** A change by whoever is calling. */
    public Metadata byCaller() {
        return new Metadata(clock.instant(), caller.id(), correlation.value());
    }

    /** A change that this service makes by itself because time passed. */
    public Metadata byItself() {
        return new Metadata(clock.instant(), "service:consent-service", UUID.randomUUID().toString().replace("-", ""));
    }
}
