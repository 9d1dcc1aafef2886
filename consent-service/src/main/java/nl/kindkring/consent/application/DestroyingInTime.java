package nl.kindkring.consent.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.request.RequestCommand;
import nl.kindkring.consent.domain.request.RequestId;
import nl.kindkring.consent.projection.RequestEntry;
import org.jboss.logging.Logger;

/**
 * Destruction that was granted is done on the last day of its term at the latest (Jeugdwet 7.3.9), also when nobody thinks of it. Replicas may
 * run it at the same moment: the second finds that it is done.
 */
@ApplicationScoped
public class DestroyingInTime {

    private static final Logger LOG = Logger.getLogger(DestroyingInTime.class);
    private static final int BATCH = 100;

    private final HandlingRequests requests;
    private final Stamps stamps;
    private final Clock clock;

    DestroyingInTime(HandlingRequests requests, Stamps stamps, Clock clock) {
        this.requests = requests;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** Does what is due by today; one that fails stays due and does not hold up the others. */
    @Scheduled(every = "${kindkring.consent.destroy-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void destroy() {
        LocalDate today = DutchDay.of(clock.instant());
        List<UUID> due = QuarkusTransaction.requiringNew().call(() ->
                RequestEntry.destructionDue(today, BATCH).stream().map(entry -> entry.requestId).toList());
        for (UUID id : due) {
            try {
                QuarkusTransaction.requiringNew().run(() ->
                        requests.carryOut(new RequestId(id), version -> { }, stamps.byItself(), new RequestCommand.CarryOut()));
            } catch (RuntimeException e) {
                LOG.errorf(e, "Destruction by request %s could not be done; it stays due", id);
            }
        }
    }
}
