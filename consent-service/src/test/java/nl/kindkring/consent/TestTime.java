package nl.kindkring.consent;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import nl.kindkring.consent.domain.DutchDay;

/** The business clock of these tests: the system's, until a test moves it. */
@Singleton
public class TestTime extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    @Produces
    @Alternative
    @Priority(1)
    @Singleton
    Clock clock() {
        return this;
    }

    /** Moves to the first moment of a day. */
    public static void moveTo(LocalDate day) {
        moveTo(DutchDay.start(day));
    }

    /** Moves to a moment, from which time goes on. */
    public static void moveTo(Instant moment) {
        AHEAD.set(Duration.between(Instant.now(), moment));
    }

    /** Back to the system's time. */
    public static void back() {
        AHEAD.set(Duration.ZERO);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), AHEAD.get());
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(AHEAD.get());
    }
}
