package nl.kindkring.signal.absence.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.kindkring.signal.absence.domain.AbsenceId;
import nl.kindkring.signal.absence.projection.AbsenceList;
import nl.kindkring.signal.absence.projection.AbsenceRow;
import org.jboss.logging.Logger;

/**
 * Four weeks pass without anybody registering anything: this notices it, by the business clock. Two replicas may look at the same moment; the version of the
 * stream lets one of them win, and the other finds nothing to do the next time.
 */
@ApplicationScoped
public class NoticingPassedThresholds {

    private static final Logger LOG = Logger.getLogger(NoticingPassedThresholds.class);
    private static final int BATCH = 500;

    private final AbsenceList list;
    private final KeepingAbsence keeping;
    private final Clock clock;

    NoticingPassedThresholds(AbsenceList list, KeepingAbsence keeping, Clock clock) {
        this.list = list;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** Looks at what is due today, in Europe/Amsterdam. */
    @Scheduled(every = "${kindkring.signal.absence.look-every:1h}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        look(LocalDate.now(clock));
    }

    /** Looks at what is due by that day; a file that fails stays due and holds up no other. */
    public void look(LocalDate day) {
        for (AbsenceRow row : QuarkusTransaction.requiringNew().call(() -> list.due(day, BATCH))) {
            try {
                QuarkusTransaction.requiringNew().run(() -> keeping.lookAgain(new AbsenceId(row.absenceId()), day));
            } catch (RuntimeException e) {
                LOG.errorf(e, "The file of absence %s could not be looked at; it stays due", row.absenceId());
            }
        }
    }
}
