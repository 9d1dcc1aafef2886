package nl.kindkring.signal;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * Keeps requests of the reporting code out of the metrics: how often a centre's service is asked about it tells that there is a case. A filter and not
 * {@code ignore-patterns}, which Quarkus does not apply to the template of a route.
 */
@Singleton
class Uncounted {

    private static final String LANE = "/reporting-codes";

    @Produces
    @Singleton
    MeterFilter notTheReportingCode() {
        return MeterFilter.deny(Uncounted::concernsTheLane);
    }

    private static boolean concernsTheLane(Meter.Id meter) {
        String uri = meter.getTag("uri");
        return uri != null && uri.contains(LANE);
    }
}
