package nl.kindkring.reporting.detection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.geography.Division;
import nl.kindkring.reporting.geography.Geography;
import nl.kindkring.reporting.release.Releases;
import org.jboss.logging.Logger;

/**
 * Looks at each release of a partnership, a province and the country once, in order, and keeps what is worth a word. Nobody is addressed by it: a structural signal is about one
 * municipality and goes to those who answer for it (decisions 151, 184).
 */
@ApplicationScoped
public class LookingAtLargerAreas {

    private static final Logger LOG = Logger.getLogger(LookingAtLargerAreas.class);

    private final Releases releases;
    private final LookingAtAReleasedTable looking;
    private final AreaFindings findings;
    private final Geography geography;
    private final Clock clock;

    LookingAtLargerAreas(Releases releases, LookingAtAReleasedTable looking, AreaFindings findings, Geography geography, Clock clock) {
        this.releases = releases;
        this.looking = looking;
        this.findings = findings;
        this.geography = geography;
        this.clock = clock;
    }

    @Scheduled(every = "${kindkring.reporting.detection.larger-areas-every:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void onSchedule() {
        look();
    }

    /** Looks at all that was released since; how much was found. An area that fails stays due and holds up no other. */
    public int look() {
        Division today = geography.on(LocalDate.now(clock));
        return AreaLevel.LARGER.stream().flatMap(level -> today.areas(level).stream()).mapToInt(this::look).sum();
    }

    private int look(Area area) {
        int found = 0;
        try {
            OptionalInt one = next(area.code());
            while (one.isPresent()) {
                found += one.getAsInt();
                one = next(area.code());
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "The releases of %s could not be looked at; they stay due", area.code());
        }
        return found;
    }

    /** Looks at the next release; how much was found, or empty when there is none. */
    private OptionalInt next(String area) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Releases.Line> due = releases.find(area, area, findings.lock(area), 1);
            if (due.isEmpty()) {
                return OptionalInt.empty();
            }
            Releases.Line release = due.getFirst();
            Collection<Discovery> found = looking.discoveries(area, release.table(), Period.parse(release.period()));
            findings.reached(area, release.number(), found, clock.instant());
            return OptionalInt.of(found.size());
        });
    }
}
