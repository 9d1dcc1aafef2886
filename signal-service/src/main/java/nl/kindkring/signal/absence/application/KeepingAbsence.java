package nl.kindkring.signal.absence.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.problem.CorrelationId;
import nl.kindkring.platform.problem.TryLater;
import nl.kindkring.signal.absence.domain.AbsenceCommand;
import nl.kindkring.signal.absence.domain.AbsenceCommand.FollowUp;
import nl.kindkring.signal.absence.domain.AbsenceCommand.LookAgain;
import nl.kindkring.signal.absence.domain.AbsenceCommand.Open;
import nl.kindkring.signal.absence.domain.AbsenceDecider;
import nl.kindkring.signal.absence.domain.AbsenceDecision.Accepted;
import nl.kindkring.signal.absence.domain.AbsenceDecision.Refused;
import nl.kindkring.signal.absence.domain.AbsenceEvent;
import nl.kindkring.signal.absence.domain.AbsenceEvent.Opened;
import nl.kindkring.signal.absence.domain.AbsenceFile;
import nl.kindkring.signal.absence.domain.AbsenceFile.Known;
import nl.kindkring.signal.absence.domain.AbsenceHistory;
import nl.kindkring.signal.absence.domain.AbsenceId;
import nl.kindkring.signal.absence.domain.AbsenceRejection;
import nl.kindkring.signal.absence.domain.Thresholds;
import nl.kindkring.signal.absence.domain.Today;
import nl.kindkring.signal.absence.persistence.AbsenceEventCodec;
import nl.kindkring.signal.absence.projection.AbsenceList;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.projection.KnownCentres;
import org.jspecify.annotations.Nullable;

/** A school keeps the file of a child's absence. Load, decide, append, bring the list along: all of it or nothing. */
@ApplicationScoped
public class KeepingAbsence {

    private final EventStore store;
    private final AbsenceList list;
    private final KnownCentres centres;
    private final SchoolHolidays holidays;
    private final Caller caller;
    private final CorrelationId correlation;
    private final Clock clock;

    KeepingAbsence(EventStore store, AbsenceList list, KnownCentres centres, SchoolHolidays holidays, Caller caller, CorrelationId correlation, Clock clock) {
        this.store = store;
        this.list = list;
        this.centres = centres;
        this.holidays = holidays;
        this.caller = caller;
        this.correlation = correlation;
        this.clock = clock;
    }

    /**
     * Opens the file of a child at a school, or finds it: there is one for each pair, by its id.
     *
     * @throws TryLater 503 while team-service's word about a new centre is on its way
     */
    public AbsenceId open(ChildId child, CentreId centre) {
        var municipality = centres.municipalityOf(centre).orElseThrow(() -> new TryLater(Duration.ofSeconds(1), "centre-not-known-yet"));
        var id = new AbsenceId(UUID.nameUUIDFromBytes("absence|%s|%s".formatted(child.value(), centre.value()).getBytes(StandardCharsets.UTF_8)));
        List<StoredEvent> seen = store.read(new StreamId(id.value()));
        decide(id, seen, new Open(id, child, centre, municipality), new Opened(id, child, centre, municipality), LocalDate.now(clock), byCaller());
        return id;
    }

    /** Does what the command asks; gives the new version. @param ifMatch the client's condition: 412 when the file moved on */
    public int followUp(AbsenceId id, @Nullable String ifMatch, Function<Known, FollowUp> command) {
        List<StoredEvent> seen = store.read(new StreamId(id.value()));
        ETags.requireMatch(ifMatch, seen.size());
        Known file = known(seen);
        return decide(id, seen, command.apply(file), file.opened(), LocalDate.now(clock), byCaller());
    }

    /** Looks whether time alone passed a threshold by that day. */
    void lookAgain(AbsenceId id, LocalDate day) {
        List<StoredEvent> seen = store.read(new StreamId(id.value()));
        decide(id, seen, new LookAgain(), known(seen).opened(), day, new Metadata(clock.instant(), "service:signal-service", UUID.randomUUID().toString().replace("-", "")));
    }

    static Known known(List<StoredEvent> history) {
        if (state(history) instanceof Known file) {
            return file;
        }
        throw AbsenceRefusals.problem(AbsenceRejection.UNKNOWN_FILE);
    }

    private int decide(AbsenceId id, List<StoredEvent> seen, AbsenceCommand command, Opened opened, LocalDate day, Metadata metadata) {
        var today = new Today(day, holidays.of(opened.municipality()));
        return switch (AbsenceDecider.decide(command, state(seen), today)) {
            case Refused refused -> throw AbsenceRefusals.problem(refused.rejection());
            case Accepted(List<AbsenceEvent> events) -> {
                var codec = new AbsenceEventCodec(opened);
                AbsenceFile now = state(seen);
                for (AbsenceEvent event : events) {
                    now = AbsenceHistory.evolve(now, event);
                }
                store.append(new StreamId(id.value()), seen.size(), events.stream().map(event -> codec.encode(event, metadata)).toList());
                list.keep((Known) now, seen.size() + events.size(), Thresholds.lookOn((Known) now, today));
                yield seen.size() + events.size();
            }
        };
    }

    private static AbsenceFile state(List<StoredEvent> history) {
        AbsenceFile file = AbsenceHistory.initial();
        for (StoredEvent stored : history) {
            file = AbsenceHistory.evolve(file, AbsenceEventCodec.event(stored));
        }
        return file;
    }

    private Metadata byCaller() {
        return new Metadata(clock.instant(), caller.id(), correlation.value());
    }
}
