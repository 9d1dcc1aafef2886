package nl.kindkring.reporting;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import nl.kindkring.reporting.catalogue.Period;

/** The machine's time, which a test may turn forward to the end of a year. */
@Singleton
@Alternative
@Priority(1)
public class TurnedClock extends Clock {

    private volatile Duration turned = Duration.ZERO;

    void turnTo(Instant moment) {
        turned = Duration.between(Instant.now(), moment);
    }

    void back() {
        turned = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return Period.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(turned);
    }
}
