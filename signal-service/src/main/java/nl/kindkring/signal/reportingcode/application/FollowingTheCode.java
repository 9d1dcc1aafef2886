package nl.kindkring.signal.reportingcode.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.problem.TryLater;
import nl.kindkring.signal.projection.KnownCentres;
import nl.kindkring.signal.reportingcode.domain.Account;
import nl.kindkring.signal.reportingcode.domain.CaseCommand;
import nl.kindkring.signal.reportingcode.domain.CaseCommand.Begin;
import nl.kindkring.signal.reportingcode.domain.CaseCommand.FollowUp;
import nl.kindkring.signal.reportingcode.domain.CaseDecider;
import nl.kindkring.signal.reportingcode.domain.CaseDecision.Accepted;
import nl.kindkring.signal.reportingcode.domain.CaseDecision.Refused;
import nl.kindkring.signal.reportingcode.domain.CaseEvent;
import nl.kindkring.signal.reportingcode.domain.CaseHistory;
import nl.kindkring.signal.reportingcode.domain.CaseId;
import nl.kindkring.signal.reportingcode.domain.CentreId;
import nl.kindkring.signal.reportingcode.domain.ChildId;
import nl.kindkring.signal.reportingcode.domain.SuspectedOf;
import nl.kindkring.signal.reportingcode.persistence.CaseReach;
import nl.kindkring.signal.reportingcode.persistence.CaseReaches;
import nl.kindkring.signal.reportingcode.persistence.CaseStore;
import nl.kindkring.signal.reportingcode.persistence.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** Somebody suspects that a child is not safe at home and takes the steps of the reporting code. Load, decide, append; nobody's consent is asked. */
@ApplicationScoped
public class FollowingTheCode {

    private final CaseStore store;
    private final CaseReaches reaches;
    private final KnownCentres centres;
    private final Caller caller;
    private final Clock clock;

    FollowingTheCode(CaseStore store, CaseReaches reaches, KnownCentres centres, Caller caller, Clock clock) {
        this.store = store;
        this.reaches = reaches;
        this.centres = centres;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Begins a case with what was seen and heard. Whether the caller belongs to the centre was settled before.
     *
     * @throws TryLater 503 while team-service's word about a new centre is on its way
     */
    public CaseId begin(ChildId child, CentreId centre, SuspectedOf suspectedOf, Account signals) {
        var municipality = centres.municipalityOf(new nl.kindkring.signal.domain.CentreId(centre.value()))
                .orElseThrow(() -> new TryLater(Duration.ofSeconds(1), "centre-not-known-yet"));
        var id = new CaseId(UUID.randomUUID());
        Instant now = clock.instant();
        decide(id, List.of(), new Begin(id, child, centre, municipality.code(), suspectedOf, signals, today()), now);
        reaches.add(new CaseReach(id.value(), centre.value(), caller.id(), now));
        return id;
    }

    /** Takes a further step; gives the new version. @param ifMatch the client's condition: 412 when the case moved on */
    public int follow(CaseId id, @Nullable String ifMatch, FollowUp step) {
        List<RecordedEvent> seen = store.read(id);
        ETags.requireMatch(ifMatch, seen.size());
        return decide(id, seen, step, clock.instant());
    }

    /** Today, in the Netherlands. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private int decide(CaseId id, List<RecordedEvent> seen, CaseCommand command, Instant now) {
        List<CaseEvent> history = seen.stream().map(RecordedEvent::event).toList();
        return switch (CaseDecider.decide(command, CaseHistory.of(history))) {
            case Accepted(List<CaseEvent> events) -> {
                store.append(id, seen.size(), events, now, caller.id());
                yield seen.size() + events.size();
            }
            case Refused refused -> throw CaseRefusals.problem(refused.rejection());
        };
    }
}
