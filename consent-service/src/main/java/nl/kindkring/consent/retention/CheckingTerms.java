package nl.kindkring.consent.retention;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.time.Period;

/** Refuses to start with terms that the law does not allow: what was destroyed too early does not come back. */
@ApplicationScoped
class CheckingTerms {

    private static final Period BY_LAW = Period.ofYears(20);
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    void start(@Observes StartupEvent event, RetentionConfig config) {
        if (shorter(config.helpDossier(), BY_LAW)) {
            throw new IllegalStateException("kindkring.consent.retention.help-dossier is shorter than 20 years (Jeugdwet 7.3.8)");
        }
        if (shorter(config.bareSignals(), Period.ofDays(1)) || shorter(config.announcement(), Period.ofDays(1))) {
            throw new IllegalStateException("kindkring.consent.retention.bare-signals and .announcement are at least a day");
        }
    }

    static boolean shorter(Period period, Period than) {
        return ANY_DAY.plus(period).isBefore(ANY_DAY.plus(than));
    }
}
