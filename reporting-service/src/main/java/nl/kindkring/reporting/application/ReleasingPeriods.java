package nl.kindkring.reporting.application;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import nl.kindkring.platform.problem.TryLater;
import nl.kindkring.reporting.release.OneRunAtATime;
import nl.kindkring.reporting.release.ReleaseRun;
import nl.kindkring.reporting.release.ReleaseRun.AskedBy;
import nl.kindkring.reporting.release.ReleaseRun.Reason;
import nl.kindkring.reporting.release.ReleaseRun.Status;
import nl.kindkring.reporting.release.ReleaseRuns;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Runs that release what is due and correct what was released a quarter ago: asked for by an operator, or by the schedule when a period closed. One at a time, of all replicas. A run waits until all
 * that was published before has been counted: releasing early would freeze a figure that is too low.
 */
@ApplicationScoped
public class ReleasingPeriods {

    private static final Logger LOG = Logger.getLogger(ReleasingPeriods.class);
    private static final int TRIES = 100;

    private final DueReleases dueReleases;
    private final ReleasingDue releasing;
    private final CorrectingReleased correcting;
    private final Completeness completeness;
    private final ReleaseRuns runs;
    private final OneRunAtATime lock;
    private final ManagedExecutor executor;
    private final ReportingConfig config;
    private final Clock clock;
    private volatile Instant quietUntil = Instant.MIN;

    ReleasingPeriods(DueReleases dueReleases, ReleasingDue releasing, CorrectingReleased correcting, Completeness completeness, ReleaseRuns runs, OneRunAtATime lock,
            ManagedExecutor executor, ReportingConfig config, Clock clock) {
        this.dueReleases = dueReleases;
        this.releasing = releasing;
        this.correcting = correcting;
        this.completeness = completeness;
        this.runs = runs;
        this.lock = lock;
        this.executor = executor;
        this.config = config;
        this.clock = clock;
    }

    private record Begun(OneRunAtATime.Held held, UUID run, Instant now) {}

    @Scheduled(every = "${kindkring.reporting.release-every:10s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void onSchedule() {
        if (!clock.instant().isBefore(quietUntil)) {
            begin(AskedBy.SCHEDULE).ifPresent(this::carryOut);
        }
    }

    /**
     * Begins a run, or finds the one that is under way; it goes on by itself.
     *
     * @throws TryLater when another replica begins or ends one at this very moment
     */
    public ReleaseRun begin() {
        for (int i = 0; i < TRIES; i++) {
            Optional<Begun> begun = begin(AskedBy.OPERATOR);
            begun.ifPresent(run -> executor.execute(() -> carryOut(run)));
            Optional<ReleaseRun> run = begun.isPresent() ? runs.find(begun.get().run()) : runs.running();
            if (run.isPresent()) {
                return run.get();
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new TryLater(Duration.ofSeconds(1), "release-run-busy");
    }

    /** How far a run is. One whose process is gone is interrupted, although it could not say so itself. */
    public Optional<ReleaseRun> find(UUID id) {
        return runs.find(id).map(run -> run.status() == Status.RUNNING && interrupted() ? runs.find(id).orElseThrow() : run);
    }

    /** Runs with a lower number, the newest first. */
    public List<ReleaseRun> before(long number, int limit) {
        return runs.before(number, limit);
    }

    private boolean interrupted() {
        return lock.take().map(held -> {
            try (held) {
                runs.interruptAll();
                return true;
            }
        }).orElse(false);
    }

    private Optional<Begun> begin(AskedBy askedBy) {
        return lock.take().flatMap(held -> {
            Optional<Begun> begun = Optional.empty();
            try {
                begun = begin(askedBy, held);
                return begun;
            } finally {
                if (begun.isEmpty()) {
                    held.close();
                }
            }
        });
    }

    private Optional<Begun> begin(AskedBy askedBy, OneRunAtATime.Held held) {
        runs.interruptAll();
        Instant now = clock.instant();
        DueReleases.Due due = dueReleases.at(now);
        Optional<ReleaseRun> before = askedBy == AskedBy.SCHEDULE ? runs.unfinished() : Optional.empty();
        if (due.isEmpty() && askedBy == AskedBy.SCHEDULE && before.isEmpty()) {
            quietUntil = dueReleases.next(now);
            return Optional.empty();
        }
        if (before.filter(this::failedOfLate).isPresent()) {
            return Optional.empty();
        }
        before.ifPresent(run -> runs.again(run.id(), due.size()));
        return Optional.of(new Begun(held, before.map(ReleaseRun::id).orElseGet(() -> runs.begin(askedBy, due.size())), now));
    }

    /** What failed a moment ago fails again, most likely. */
    private boolean failedOfLate(ReleaseRun run) {
        return run.status() == Status.FAILED && run.endedAt() != null && run.endedAt().plus(config.afterFailure()).isAfter(Instant.now());
    }

    private void carryOut(Begun begun) {
        try (var held = begun.held()) {
            carryOut(begun.run(), begun.now());
        }
    }

    private void carryOut(UUID run, Instant now) {
        try {
            completeness.require();
            DueReleases.Due due = dueReleases.at(now); // only now: what was not counted yet may lie in a period of which nothing was known
            runs.due(run, due.size());
            releasing.release(run, due, now);
            due.corrections().forEach(period -> correcting.correct(run, period, now));
            runs.end(run);
        } catch (Completeness.NotComplete e) {
            LOG.infof("closed periods wait: %s", e.reason());
            runs.stop(run, Status.HELD_BACK, e.reason());
            quietUntil = Instant.MIN;
        } catch (ReleaseRuns.TakenOver e) {
            LOG.warn("another process has gone on with what this run was releasing");
        } catch (RuntimeException | Error e) { // a solver that is not there is an Error; whoever asked must read of it, and the schedule must let it rest
            LOG.error("the release run failed", e);
            runs.stop(run, Status.FAILED, Reason.INTERNAL_ERROR);
        }
    }
}
