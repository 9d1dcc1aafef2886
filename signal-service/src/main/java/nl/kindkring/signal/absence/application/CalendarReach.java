package nl.kindkring.signal.absence.application;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.kindkring.signal.absence.AbsenceConfig;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * How far the calendars of school holidays reach, for an operator: a detail of readiness that never makes the service unready, a number of days for each region, and a
 * warning at the start. Past the end absence is registered and not counted (docs/decisions/122).
 */
@Readiness
@ApplicationScoped
class CalendarReach implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(CalendarReach.class);

    private final SchoolHolidays holidays;
    private final AbsenceConfig config;
    private final Clock clock;

    CalendarReach(SchoolHolidays holidays, AbsenceConfig config, Clock clock) {
        this.holidays = holidays;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event, MeterRegistry metrics) {
        holidays.knownUntil(today()).keySet().forEach(region -> Gauge.builder("kindkring.school.calendar.days", this, reach -> reach.daysAhead(region))
                .description("Days ahead for which the school holidays of this region are known; below zero absence is not counted").tag("region", region).register(metrics));
        ending().forEach((region, until) -> LOG.warnf("The school holidays of region %s are known until %s only; after that absence is registered and not counted. "
                + "Add the next school year: kindkring.signal.absence.school-holidays", region, until));
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("school calendar").up();
        holidays.knownUntil(today()).forEach((region, until) -> answer.withData("knownUntil." + region, until.toString()));
        Map<String, LocalDate> ending = ending();
        return ending.isEmpty() ? answer.build() : answer.withData("warning", "add the next school year for " + String.join(", ", ending.keySet())).build();
    }

    /** Regions of which the calendar ends soon, or ended. */
    private Map<String, LocalDate> ending() {
        Map<String, LocalDate> until = holidays.knownUntil(today());
        until.values().removeIf(last -> last.isAfter(today().plusDays(config.warnDaysAhead())));
        return until;
    }

    private long daysAhead(String region) {
        return ChronoUnit.DAYS.between(today(), holidays.knownUntil(today()).get(region));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
