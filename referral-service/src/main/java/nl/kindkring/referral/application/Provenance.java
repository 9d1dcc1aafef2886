package nl.kindkring.referral.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.problem.CorrelationId;

/** Who is doing something, when, and through which request. */
@ApplicationScoped
class Provenance {

    private final Caller caller;
    private final CorrelationId correlation;
    private final Clock clock;

    Provenance(Caller caller, CorrelationId correlation, Clock clock) {
        this.caller = caller;
        this.correlation = correlation;
        this.clock = clock;
    }

    Metadata metadata() {
        return new Metadata(clock.instant(), caller.id(), correlation.value());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
