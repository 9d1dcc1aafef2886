package nl.kindkring.signal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.StreamId;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.signal.application.CarriedOver.Carried;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.Signal.Known;
import nl.kindkring.signal.domain.SignalEvent;
import nl.kindkring.signal.domain.SignalFile;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.persistence.SignalEventCodec;

/** Somebody at the next school or childcare reads what the family let move on (K2): in the log before it is shown, on the ground of their consent. */
@ApplicationScoped
public class ReadingCarriedOver {

    private final CarriedOver carriedOver;
    private final ChildDisclosures disclosures;
    private final EventStore store;
    private final SignalEventCodec codec;
    private final OpeningFiles opening;

    ReadingCarriedOver(CarriedOver carriedOver, ChildDisclosures disclosures, EventStore store, SignalEventCodec codec, OpeningFiles opening) {
        this.carriedOver = carriedOver;
        this.disclosures = disclosures;
        this.store = store;
        this.codec = codec;
        this.opening = opening;
    }

    /** A page of what moved on, and whether others follow. */
    public record CarriedPage(List<Carried> rows, boolean more) {}

    /**
     * A signal that moved on, as the whole family sees it.
     *
     * @param carried where it moved
     * @param signal  where it stands at its own centre
     * @param version of its stream
     * @param talks   oldest first
     * @param around  advice, observations, solutions
     */
    public record CarriedFile(Carried carried, Known signal, int version, List<OpenedFile.Talk> talks, OpenedFile around) {}

    /** A page of what may be read at these centres: one disclosure for each child and centre on it. */
    public CarriedPage list(Set<CentreId> centres, Instant before, UUID signal, int limit) {
        List<Carried> found = carriedOver.at(centres, before, signal, limit + 1);
        List<Carried> shown = found.subList(0, Math.min(limit, found.size()));
        disclosures.carriedOver("work-list", shown.stream()
                .collect(Collectors.toMap(one -> List.of(one.child(), one.to()), one -> one, (one, _) -> one)).values());
        return new CarriedPage(shown, found.size() > limit);
    }

    /** One signal; 404 where the family did not name it for one of these centres, or does not any more. */
    public CarriedFile read(Set<CentreId> centres, SignalId id) {
        Carried carried = carriedOver.at(centres, id).orElseThrow(() -> new ProblemException(404, "not-found"));
        disclosures.carriedOver("signal", List.of(carried));
        var history = store.read(new StreamId(id.value()));
        List<SignalEvent> events = history.stream().map(codec::decode).toList();
        SignalFile file = SignalFile.of(events);
        return new CarriedFile(carried, file.known(), history.getLast().version(), opening.talks(id, Optional.of(carried.child()), events), opening.open(file));
    }
}
