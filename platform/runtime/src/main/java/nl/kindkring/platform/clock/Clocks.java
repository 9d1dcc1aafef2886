package nl.kindkring.platform.clock;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.SmallRyeConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Makes the clock: the system's, or in the runtime profile {@code local} one that can be set. */
@Singleton
class Clocks {

    /** Days, birthdays and closed periods are those of the Netherlands. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Clock clock;

    Clocks() {
        boolean local = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getProfiles().contains("local");
        this.clock = local ? new AdjustableClock(Clock.system(ZONE)) : Clock.system(ZONE);
    }

    @Produces
    @Singleton
    @Unremovable
    Clock clock() {
        return clock;
    }

    /** The adjustable clock, empty in any profile but {@code local}. */
    Optional<AdjustableClock> adjustable() {
        return clock instanceof AdjustableClock adjustable ? Optional.of(adjustable) : Optional.empty();
    }

    Instant now() {
        return clock.instant();
    }
}
