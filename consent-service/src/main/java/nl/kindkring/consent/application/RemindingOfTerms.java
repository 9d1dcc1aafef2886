package nl.kindkring.consent.application;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.request.Request;
import nl.kindkring.consent.domain.request.RequestId;
import nl.kindkring.consent.notification.Causes;
import nl.kindkring.consent.persistence.Requests;
import nl.kindkring.consent.projection.RequestEntry;
import org.jboss.logging.Logger;

/**
 * Says before the month is over that a request is not answered: to who asked, once, and to who must answer as a number that an alarm can watch and a
 * list ({@code /requests?near=true}). Each in a transaction of its own; one that fails stays due.
 */
@ApplicationScoped
public class RemindingOfTerms {

    private static final Logger LOG = Logger.getLogger(RemindingOfTerms.class);
    private static final int BATCH = 500;

    private final Requests requests;
    private final Causes causes;
    private final ConsentConfig config;
    private final Clock clock;
    private volatile long near;
    private volatile long overdue;

    RemindingOfTerms(Requests requests, Causes causes, ConsentConfig config, Clock clock, MeterRegistry metrics) {
        this.requests = requests;
        this.causes = causes;
        this.config = config;
        this.clock = clock;
        Gauge.builder("kindkring.requests.near", () -> near).description("Requests whose term ends soon or has ended").register(metrics);
        Gauge.builder("kindkring.requests.overdue", () -> overdue).description("Requests past their term").register(metrics);
    }

    /** The last day of a term that is near on that day. */
    public LocalDate nearUntil(LocalDate today) {
        return today.plus(config.remindOfTermBefore());
    }

    /** Looks for requests whose term is near. */
    @Scheduled(every = "${kindkring.consent.remind-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void requests() {
        LocalDate today = DutchDay.of(clock.instant());
        for (UUID id : QuarkusTransaction.requiringNew().call(() -> RequestEntry.toRemind(nearUntil(today), BATCH))) {
            try {
                QuarkusTransaction.requiringNew().run(() -> remind(id));
            } catch (RuntimeException e) {
                LOG.errorf(e, "That the term of request %s is near could not be recorded; it stays due", id);
            }
        }
        QuarkusTransaction.requiringNew().run(() -> {
            near = RequestEntry.countNear(nearUntil(today));
            overdue = RequestEntry.countNear(today.minusDays(1));
        });
    }

    private void remind(UUID id) {
        RequestEntry entry = RequestEntry.locked(id).orElseThrow();
        if (!entry.reminded && requests.load(new RequestId(id)).state() instanceof Request.Received received) {
            causes.termNear(received);
            entry.reminded = true;
        }
    }
}
