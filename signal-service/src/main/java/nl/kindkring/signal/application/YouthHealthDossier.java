package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kindkring.platform.audit.DenialLog;
import nl.kindkring.platform.eventstore.EventSourced;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.signal.application.OpenedFile.Observed;
import nl.kindkring.signal.domain.Allowance.Granted;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.Observation;
import nl.kindkring.signal.domain.ObservationId;
import nl.kindkring.signal.domain.OrganisationId;
import nl.kindkring.signal.domain.SignalEvent;
import nl.kindkring.signal.domain.SignalFile;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.persistence.SignalEventCodec;
import nl.kindkring.signal.projection.WorkList;
import nl.kindkring.signal.projection.WorkListEntry;

/**
 * A nurse of the youth health care that the parents agreed to (JGZ_DOSSIER) reads what was observed, so that nobody has to tell it twice (N13): reports of the
 * signals that the consent covers and nothing else of them, in the log before they are shown.
 */
@ApplicationScoped
public class YouthHealthDossier {

    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");
    /** More signals than any child has. */
    private static final int MOST = 1000;

    private final WorkList workList;
    private final Allowances allowances;
    private final ChildDisclosures disclosures;
    private final OpeningFiles opening;
    private final EventSourced<SignalFile, SignalEvent> signals;
    private final DenialLog denials;

    YouthHealthDossier(WorkList workList, Allowances allowances, ChildDisclosures disclosures, OpeningFiles opening, EventStore store, SignalEventCodec codec,
                       DenialLog denials) {
        this.workList = workList;
        this.allowances = allowances;
        this.disclosures = disclosures;
        this.opening = opening;
        this.signals = new EventSourced<>(store, codec, SignalFile.initial(), SignalFile::after);
        this.denials = denials;
    }

    /** A report that is there to be read. */
    public record Written(SignalId signal, ObservationId observation, CentreId centre, LocalDate heldOn) {}

    /** A report; empty when the child was erased. */
    public record Report(Written written, Optional<String> text) {}

    /** Whether one of these organisations may read this report, and it is there. */
    public boolean covers(Set<OrganisationId> organisations, SignalId signal, ObservationId observation) {
        return workList.entry(signal).filter(row -> agreed(row, organisations).isPresent())
                .flatMap(_ -> written(signals.load(signal.value()).state(), observation)).isPresent();
    }

    /** What there is of a child; 404 and a denial row where its parents agreed to nothing for these organisations, or nothing was written up. */
    public List<Written> ofChild(ChildId child, Set<OrganisationId> organisations) {
        Map<SignalId, Agreed> covered = new LinkedHashMap<>();
        workList.ofChild(child, LAST, new UUID(-1, -1), MOST).forEach(row -> agreed(row, organisations).ifPresent(one -> covered.put(new SignalId(row.signalId), one)));
        var files = signals.load(covered.keySet().stream().map(SignalId::value).toList());
        List<Written> found = covered.keySet().stream().flatMap(signal -> written(files.get(signal.value()).state()).stream()).toList();
        if (found.isEmpty()) {
            denials.record("POST /youth-health-searches", child.value().toString(), "not-agreed");
            throw new ProblemException(404, "not-found");
        }
        disclosures.readByYouthHealth(child, found.stream().map(one -> covered.get(one.signal()))
                .collect(Collectors.toMap(Agreed::organisation, Agreed::ground, (one, _) -> one)));
        return found;
    }

    /** One report; 404 where the consent does not cover it (any more), or it was not written. */
    public Report read(SignalId signal, ObservationId observation, Set<OrganisationId> organisations) {
        WorkListEntry row = workList.entry(signal).orElseThrow(YouthHealthDossier::notFound);
        Agreed agreed = agreed(row, organisations).orElseThrow(YouthHealthDossier::notFound);
        SignalFile file = signals.load(signal.value()).state();
        Written written = written(file, observation).orElseThrow(YouthHealthDossier::notFound);
        disclosures.readByYouthHealth(new ChildId(row.childId), Map.of(agreed.organisation(), agreed.ground()));
        return new Report(written, opening.open(file).observations().stream().filter(seen -> id(seen.observation()).equals(observation)).findFirst()
                .flatMap(Observed::report));
    }

    private record Agreed(OrganisationId organisation, String ground) {}

    private Optional<Agreed> agreed(WorkListEntry row, Set<OrganisationId> organisations) {
        if (row.childId == null || !CarriedOver.openToAll(row)) {
            return Optional.empty();
        }
        return organisations.stream().flatMap(one -> allowances.toTellYouthHealth(new ChildId(row.childId), new SignalId(row.signalId), one)
                instanceof Granted(var _, String ground) ? Optional.of(new Agreed(one, ground)).stream() : Optional.<Agreed>empty().stream()).findFirst();
    }

    private static List<Written> written(SignalFile file) {
        var first = file.known().registered();
        return file.observations().values().stream().filter(seen -> seen.report().isPresent())
                .flatMap(seen -> seen.heldOn().map(day -> new Written(first.signal(), id(seen), first.centre(), day)).stream()).toList();
    }

    private static Optional<Written> written(SignalFile file, ObservationId observation) {
        return written(file).stream().filter(one -> one.observation().equals(observation)).findFirst();
    }

    private static ObservationId id(Observation observation) {
        return observation.planned().observation();
    }

    private static ProblemException notFound() {
        return new ProblemException(404, "not-found");
    }
}
