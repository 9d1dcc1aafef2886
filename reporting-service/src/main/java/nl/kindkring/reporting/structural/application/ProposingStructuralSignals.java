package nl.kindkring.reporting.structural.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.contracts.Topics;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.detection.Discovery;
import nl.kindkring.reporting.detection.LookingAtAReleasedTable;
import nl.kindkring.reporting.detection.method.Alarm;
import nl.kindkring.reporting.release.Releases;
import nl.kindkring.reporting.structural.StructuralConfig;
import nl.kindkring.reporting.structural.domain.Area;
import nl.kindkring.reporting.structural.domain.Occasion;
import nl.kindkring.reporting.structural.domain.StructuralCommand.Propose;
import nl.kindkring.reporting.structural.domain.StructuralSignalId;
import nl.kindkring.reporting.structural.domain.Theme;
import nl.kindkring.reporting.structural.persistence.DetectionProgress;
import nl.kindkring.reporting.structural.projection.StructuralList;
import org.jboss.logging.Logger;

/**
 * Looks at each release once, in order, and proposes a structural signal for what detection finds, unless somebody is busy with that theme there or was of late.
 * A release, its proposals and the progress are one transaction: after a crash it is looked at again, and a second replica waits and finds it done.
 */
@ApplicationScoped
public class ProposingStructuralSignals {

    private static final Logger LOG = Logger.getLogger(ProposingStructuralSignals.class);
    private static final String ACTOR = "service:reporting";

    private final Releases releases;
    private final LookingAtAReleasedTable looking;
    private final DetectionProgress progress;
    private final StructuralDossier dossier;
    private final StructuralList list;
    private final StructuralConfig config;
    private final Clock clock;

    ProposingStructuralSignals(Releases releases, LookingAtAReleasedTable looking, DetectionProgress progress, StructuralDossier dossier, StructuralList list,
            StructuralConfig config, Clock clock) {
        this.releases = releases;
        this.looking = looking;
        this.progress = progress;
        this.dossier = dossier;
        this.list = list;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${kindkring.reporting.structural.detect-every:10s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void onSchedule() {
        look();
    }

    /** Looks at all that was released since; how many signals were proposed. A municipality that fails stays due and holds up no other. */
    public int look() {
        int proposed = 0;
        for (String municipality : Topics.MUNICIPALITIES) {
            try {
                Optional<Integer> one = next(municipality);
                while (one.isPresent()) {
                    proposed += one.get();
                    one = next(municipality);
                }
            } catch (RuntimeException e) {
                LOG.errorf(e, "The releases of %s could not be looked at; they stay due", municipality);
            }
        }
        return proposed;
    }

    /** Looks at the next release; how many were proposed, or empty when there is none. */
    private Optional<Integer> next(String municipality) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Releases.Line> due = releases.find(municipality, municipality, progress.lock(municipality), 1);
            if (due.isEmpty()) {
                return Optional.empty();
            }
            Releases.Line release = due.getFirst();
            // a correction speaks of a quarter ago: what rose then and lasts stands in what was released since, and is held against the corrected figures
            int proposed = release.edition() > 1 ? 0 : looking.discoveries(municipality, release.table(), Period.parse(release.period())).stream()
                    .mapToInt(discovery -> propose(municipality, discovery)).sum();
            progress.reached(municipality, release.number());
            return Optional.of(proposed);
        });
    }

    private int propose(String municipality, Discovery found) {
        LocalDate today = LocalDate.now(clock);
        String theme = found.series().theme();
        // the same finding is the same signal, whoever finds it, also when the progress was lost
        StructuralSignalId id = new StructuralSignalId(UUID.nameUUIDFromBytes("urn:kindkring:structural:%s:%s:%s:%s"
                .formatted(municipality, found.series().table(), found.series().cell(), found.period().name()).getBytes(StandardCharsets.UTF_8)));
        if (list.entry(id).isPresent() || list.busyWith(municipality, theme, today.minus(config.quiet()))) {
            return 0;
        }
        dossier.decide(id, null, _ -> new Propose(id, new Area(municipality), new Theme(theme), occasion(found), today), new Metadata(clock.instant(), ACTOR, ""));
        return 1;
    }

    private static Occasion occasion(Discovery found) {
        Optional<Integer> expected = found.alarm() instanceof Alarm.Risen risen ? Optional.of(risen.expected()) : Optional.empty();
        return new Occasion(found.series().table(), found.series().cell(), found.period().name(), found.alarm().count(), expected);
    }
}
